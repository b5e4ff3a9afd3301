package org.i247.sdk.standard.dna;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What came out of an import: the profiles that keep the rules, and what is wrong with the others. A profile is never
 * taken in part.
 *
 * <p>Immutable and safe for use by several threads. Personal data: {@link #toString()} shows counts alone.
 *
 * @param profiles the profiles by the name of their sample, in the order of the import
 * @param faults what is wrong, with line, locus and rule; empty if everything was taken
 */
public record ProfileImport(Map<String, DnaProfile> profiles, List<ProfileFault> faults) {
    /**
     * Keeps the outcome of an import.
     *
     * @param profiles the profiles by the name of their sample
     * @param faults what is wrong
     */
    public ProfileImport {
        profiles = Collections.unmodifiableMap(new LinkedHashMap<>(profiles));
        faults = List.copyOf(faults);
    }

    /**
     * Reads profiles from CSV in UTF-8: a heading with the columns {@code sample}, {@code kind}, {@code locus} and {@code
     * allele 1} to {@code allele 4} in any order, parted by comma, semicolon or tab, and then a line for each locus of each
     * sample. {@code Sample Name} and {@code Marker} are taken for sample and locus; without a kind all are persons.
     *
     * @param bytes the document, at most 16 MiB
     * @return the profiles, and each fault with its line, locus and rule
     */
    public static ProfileImport csv(byte[] bytes) {
        return new CsvProfiles().read(bytes);
    }

    /**
     * Reads profiles from JSON in UTF-8, in the form of the contract's questions: {@code {"sample": "S-1", "kind":
     * "PERSON", "loci": [{"locus": "TH01", "alleles": ["6", "9.3"]}]}}, or an array of such.
     *
     * @param bytes the document, at most 16 MiB
     * @return the profiles, and each fault with its line, locus and rule
     */
    public static ProfileImport json(byte[] bytes) {
        return new JsonProfiles().read(bytes);
    }

    @Override
    public String toString() {
        return "ProfileImport[" + profiles.size() + " profiles, " + faults.size() + " faults]";
    }
}
