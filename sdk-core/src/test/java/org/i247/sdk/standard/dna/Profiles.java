package org.i247.sdk.standard.dna;

/** Profiles that were invented for the tests. */
final class Profiles {
    private Profiles() {}

    static DnaProfile.Builder six(ProfileKind kind) {
        return DnaProfile.builder(kind)
                .locus("TH01", "6", "9.3")
                .locus("FGA", "21")
                .locus("VWA", "16", "17")
                .locus("D3S1358", "15", "18")
                .locus("D8S1179", "13")
                .locus("D18S51", "14", "22.2");
    }

    static DnaProfile person() {
        return six(ProfileKind.PERSON)
                .locus("D21S11", "28", "30.2")
                .locus("Amelogenin", "X", "Y")
                .build();
    }

    /** The same person with one locus told otherwise. */
    static DnaProfile.Builder but(String locus, String... alleles) {
        DnaProfile.Builder other = DnaProfile.builder(ProfileKind.STAIN);
        for (Genotype genotype : person().genotypes()) {
            if (genotype.locus().equals(Locus.of(locus))) {
                other.locus(locus, alleles);
            } else {
                other.locus(
                        genotype.locus().name(),
                        genotype.alleles().stream().map(Allele::value).toArray(String[]::new));
            }
        }
        return other;
    }
}
