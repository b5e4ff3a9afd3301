package org.i247.sdk.privacy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The ways in which a value can be written so that it does not look like itself. */
final class Forms {
    /** Fewer characters stand in a signature or a digest by chance. */
    private static final int SHORTEST_CODED = 8;

    private Forms() {}

    /** A way of writing a value: what it is called, and what is looked for. */
    record Form(String name, String text, boolean caseMatters, boolean alone) {
        boolean isIn(String said, String inSmallLetters) {
            boolean there = caseMatters ? said.contains(text) : inSmallLetters.contains(text);
            // Most texts hold none of them, and a pattern costs a hundred times as much.
            return there && (!alone || standsAlone(said));
        }

        private boolean standsAlone(String said) {
            return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(text) + "(?![\\p{L}\\p{N}])")
                    .matcher(said)
                    .find();
        }
    }

    static List<Form> of(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        List<Form> forms = new ArrayList<>();
        // Six digits stand in a digest by chance.
        boolean number = value.matches("[0-9]{1,8}");
        forms.add(new Form("plain", number ? value : small(value), number, number));
        addIfOther(forms, "percent-encoded", small(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        addIfOther(
                forms,
                "percent-encoded",
                small(URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20")));
        addIfOther(forms, "UTF-8 read as Latin 1", small(new String(bytes, StandardCharsets.ISO_8859_1)));
        addIfOther(forms, "escaped", small(escaped(value)));
        addIfOther(forms, "hexadecimal", HexFormat.of().formatHex(bytes));
        for (int place = 0; place < 3; place++) {
            String coded = base64(bytes, place);
            if (coded.length() >= SHORTEST_CODED) {
                forms.add(new Form("base64", coded, true, false));
                forms.add(new Form("base64url", coded.replace('+', '-').replace('/', '_'), true, false));
            }
        }
        return forms;
    }

    private static void addIfOther(List<Form> forms, String name, String text) {
        if (forms.stream().noneMatch(form -> form.text().equals(text))) {
            forms.add(new Form(name, text, false, false));
        }
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static String escaped(String value) {
        StringBuilder escaped = new StringBuilder();
        value.chars().forEach(c -> escaped.append(c < 0x80 ? String.valueOf((char) c) : "\\u%04x".formatted(c)));
        return escaped.toString();
    }

    /** What stands of the value in base64 whatever stands around it, if it begins at this place of a group of three bytes. */
    private static String base64(byte[] bytes, int place) {
        byte[] placed = new byte[place + bytes.length];
        System.arraycopy(bytes, 0, placed, place, bytes.length);
        String coded = Base64.getEncoder().withoutPadding().encodeToString(placed);
        int whole = placed.length * 8 / 6;
        return coded.substring((place * 8 + 5) / 6, whole);
    }
}
