package org.i247.sdk.standard.nist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.i247.sdk.standard.nist.FieldRule.Presence;

/**
 * The fields of the types that are read, as data (ANSI/NIST-ITL 1-2011 Update 2015, tables of the sections on each type).
 * A line is type, number, mnemonic, presence (M, I with an image, O) and the form of the value: a pattern, {@code date},
 * or nothing for any text.
 */
final class FieldTable {
    private static final String TABLE = """
            1 1 LEN M [0-9]+
            1 2 VER M [0-9]{4}
            1 3 CNT M [0-9]{1,2}
            1 4 TOT M [A-Z0-9-]{1,16}
            1 5 DAT M date
            1 6 PRY O [1-9]
            1 7 DAI M
            1 8 ORI M
            1 9 TCN M
            1 10 TCR O
            1 11 NSR M [0-9]{2}\\.[0-9]{2}
            1 12 NTR M [0-9]{2}\\.[0-9]{2}
            1 13 DOM O
            1 14 GMT O [0-9]{14}Z
            1 15 DCS O [0-9]{1,3}
            1 16 APS O
            1 17 ANM O
            1 18 GNS O ISO|GENC
            2 1 LEN M [0-9]+
            2 2 IDC M [0-9]{1,2}
            2 7 CNO O
            2 8 SQN O
            2 9 MID O
            2 10 CRN O
            2 11 ORN O
            2 19 DPR O
            2 30 NAM O
            2 34 AKA O
            2 35 DOB O
            2 38 NAT O
            2 39 SEX O
            2 63 INF O
            2 64 RLS O
            2 74 ERM O
            4 1 LEN M [0-9]+
            4 2 IDC M [0-9]{1,2}
            4 3 IMP M [0-38]|2[0-9]
            4 4 FGP M [0-9]|1[0-5]|255
            4 5 ISR M [01]
            4 6 HLL M [0-9]{2,5}
            4 7 VLL M [0-9]{2,5}
            4 8 CGA M [0-6]
            4 9 DATA M
            9 1 LEN M [0-9]+
            9 2 IDC M [0-9]{1,2}
            9 3 IMP M [0-9]|[1-4][0-9]
            9 4 FMT O [SU]
            9 5 OFR O
            9 6 FGP O [0-9]{1,2}
            9 7 FPC O [TU]
            9 8 CRP O [0-9]{8}
            9 9 DLT O [0-9]{8}
            9 10 MIN O [0-9]{1,5}
            9 11 RDG O [01]
            9 12 MRC O
            10 1 LEN M [0-9]+
            10 2 IDC M [0-9]{1,2}
            10 3 IMT M [A-Z-]{4,11}
            10 4 SRC M
            10 5 PHD M date
            10 6 HLL M [0-9]{2,5}
            10 7 VLL M [0-9]{2,5}
            10 8 SLC M [0-2]
            10 9 THPS M [0-9]{1,5}
            10 10 TVPS M [0-9]{1,5}
            10 11 CGA M [A-Z0-9]{3,5}
            10 12 CSP M [A-Z]{3,4}
            10 13 SAP O [0-9]{1,2}
            10 20 POS O [FRLAD]
            10 38 COM O
            10 999 DATA M
            13 1 LEN M [0-9]+
            13 2 IDC M [0-9]{1,2}
            13 3 IMP M [4-7]|1[2-5]|3[2-9]
            13 4 SRC M
            13 5 LCD M date
            13 6 HLL M [0-9]{2,5}
            13 7 VLL M [0-9]{2,5}
            13 8 SLC M [0-2]
            13 9 THPS M [0-9]{1,5}
            13 10 TVPS M [0-9]{1,5}
            13 11 CGA M [A-Z0-9]{3,5}
            13 12 BPX M [0-9]{1,2}
            13 13 FGP M [0-9]{1,2}
            13 14 SPD O
            13 20 COM O
            13 24 LQM O
            13 999 DATA M
            14 1 LEN M [0-9]+
            14 2 IDC M [0-9]{1,2}
            14 3 IMP M [0-38]|2[0-9]|4[12]
            14 4 SRC M
            14 5 FCD M date
            14 6 HLL I [0-9]{2,5}
            14 7 VLL I [0-9]{2,5}
            14 8 SLC I [0-2]
            14 9 THPS I [0-9]{1,5}
            14 10 TVPS I [0-9]{1,5}
            14 11 CGA I [A-Z0-9]{3,5}
            14 12 BPX I [0-9]{1,2}
            14 13 FGP M [0-9]|1[0-9]|[4-7][0-9]
            14 18 AMP O [0-9]{1,2}
            14 20 COM O
            14 21 SEG O
            14 22 NQM O
            14 24 FQM O
            14 999 DATA I
            15 1 LEN M [0-9]+
            15 2 IDC M [0-9]{1,2}
            15 3 IMP M [0-38]|1[01]|2[0-9]|4[12]
            15 4 SRC M
            15 5 PCD M date
            15 6 HLL I [0-9]{2,5}
            15 7 VLL I [0-9]{2,5}
            15 8 SLC I [0-2]
            15 9 THPS I [0-9]{1,5}
            15 10 TVPS I [0-9]{1,5}
            15 11 CGA I [A-Z0-9]{3,5}
            15 12 BPX I [0-9]{1,2}
            15 13 FGP M 2[0-9]|3[0-8]|8[1-6]
            15 18 AMP O [0-9]{1,2}
            15 20 COM O
            15 24 PQM O
            15 999 DATA I
            """;

    /** Lengths of lines, as the standard bounds them; a pattern of digits cannot say it. */
    static final int SHORTEST_LINE = 10;

    private static final Map<Integer, List<FieldRule>> TYPES = read();

    private FieldTable() {}

    /** The rules of a type, in the order of their numbers; none for a type that is kept opaque. */
    static List<FieldRule> of(int type) {
        return TYPES.getOrDefault(type, List.of());
    }

    static String mnemonic(int type, int number) {
        return of(type).stream()
                .filter(rule -> rule.number() == number)
                .findFirst()
                .map(FieldRule::mnemonic)
                .orElse("");
    }

    private static Map<Integer, List<FieldRule>> read() {
        Map<Integer, List<FieldRule>> types = new HashMap<>();
        TABLE.lines()
                .map(line -> line.split(" ", 5))
                .forEach(parts -> types.computeIfAbsent(Integer.valueOf(parts[0]), type -> new ArrayList<>())
                        .add(rule(parts)));
        types.replaceAll((type, rules) -> List.copyOf(rules));
        return Map.copyOf(types);
    }

    private static FieldRule rule(String[] parts) {
        Presence presence = switch (parts[3]) {
            case "M" -> Presence.MANDATORY;
            case "I" -> Presence.WITH_IMAGE;
            default -> Presence.OPTIONAL;
        };
        String form = parts.length < 5 ? "" : parts[4];
        boolean date = form.equals("date");
        return new FieldRule(
                Integer.parseInt(parts[1]),
                parts[2],
                presence,
                form.isEmpty() ? null : Pattern.compile(date ? "[0-9]{8}" : form),
                date);
    }
}
