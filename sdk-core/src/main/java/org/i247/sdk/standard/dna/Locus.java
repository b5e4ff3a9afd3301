package org.i247.sdk.standard.dna;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.i247.sdk.standard.InvalidValueException;
import org.i247.sdk.standard.ValueRule;

/**
 * A place on the genome whose alleles a profile tells, by the name that the contract uses, such as {@code TH01}. The set is
 * open: a locus that is not listed here passes through.
 *
 * <p>Immutable and safe for use by several threads. Sources: Council Resolution 2009/C 296/01 for the European Standard
 * Set; the FBI's core loci of 2017 for CODIS.
 *
 * @param name the name in its usual form, without aliases
 */
public record Locus(String name) {

    /** Spellings that differ from the usual form by more than small letters, blanks and hyphens. */
    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("THO1", "TH01"),
            Map.entry("HUMTH01", "TH01"),
            Map.entry("HUMVWA", "VWA"),
            Map.entry("VWA31", "VWA"),
            Map.entry("FIBRA", "FGA"),
            Map.entry("HUMFIBRA", "FGA"),
            Map.entry("ACTBP2", "SE33"),
            Map.entry("PENTAD", "Penta D"),
            Map.entry("PENTAE", "Penta E"),
            Map.entry("AMEL", "Amelogenin"),
            Map.entry("AMELOGENIN", "Amelogenin"));

    private static final Set<String> OF_FIVE = Set.of("Penta D", "Penta E");
    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{1,20}");
    private static final Pattern GAPS = Pattern.compile("[\\s_-]+");

    /** The sex marker, whose alleles are {@code X} and {@code Y}. */
    public static final Locus AMELOGENIN = new Locus("Amelogenin");

    /** The twelve loci of the European Standard Set. */
    public static final Set<Locus> EUROPEAN_STANDARD_SET =
            set("FGA TH01 VWA D1S1656 D2S441 D3S1358 D8S1179 D10S1248 D12S391 D18S51 D21S11 D22S1045");

    /** The twenty core loci of CODIS. */
    public static final Set<Locus> CODIS_CORE = set("CSF1PO FGA TH01 TPOX VWA D3S1358 D5S818 D7S820 D8S1179 D13S317"
            + " D16S539 D18S51 D21S11 D1S1656 D2S441 D2S1338 D10S1248 D12S391 D19S433 D22S1045");

    /**
     * Keeps a locus.
     *
     * @param name the name as people write it: small letters, blanks, hyphens and aliases such as {@code THO1}, {@code
     *     FIBRA}, {@code ACTBP2} are taken
     * @throws InvalidValueException if it is no name of a locus
     */
    public Locus {
        if (name == null) {
            throw new InvalidValueException(ValueRule.REQUIRED, "A locus is missing");
        }
        String joined = GAPS.matcher(name.strip()).replaceAll("").toUpperCase(Locale.ROOT);
        if (!FORM.matcher(joined).matches()) {
            throw new InvalidValueException(
                    ValueRule.FORMAT, "A locus is named by letters and digits, such as TH01 or D3S1358");
        }
        name = ALIASES.getOrDefault(joined, joined);
    }

    /**
     * Reads a locus as people write it.
     *
     * @param text the name or an alias
     * @return the locus
     * @throws InvalidValueException if it is no name of a locus
     */
    public static Locus of(String text) {
        return new Locus(text);
    }

    /** {@return whether the locus is one of the sets, {@code SE33}, the pentas or Amelogenin} */
    public boolean isKnown() {
        return EUROPEAN_STANDARD_SET.contains(this)
                || CODIS_CORE.contains(this)
                || OF_FIVE.contains(name)
                || name.equals("SE33")
                || equals(AMELOGENIN);
    }

    /** The largest part of a repeat that an allele here can end with, in bases: 4 for the pentas, 3 for the others. */
    int largestMicrovariant() {
        return OF_FIVE.contains(name) ? 4 : 3;
    }

    /** Returns the name: a locus is no personal data. */
    @Override
    public String toString() {
        return name;
    }

    private static Set<Locus> set(String names) {
        Set<Locus> loci = new LinkedHashSet<>();
        for (String name : names.split(" ", -1)) {
            loci.add(new Locus(name));
        }
        return Collections.unmodifiableSet(loci);
    }
}
