package org.i247.sdk.standard.dna;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.i247.sdk.standard.ValueRule;

/** The rules of profiles (contract, section 4). */
final class ProfileRules {
    static final int FEWEST_OF_STANDARD_SET = 6;

    private ProfileRules() {}

    static List<ProfileFault> check(ProfileKind kind, Map<Locus, Genotype> genotypes) {
        List<ProfileFault> faults = new ArrayList<>();
        genotypes.values().forEach(genotype -> check(kind, genotype, faults));
        long standard = standardSet(genotypes.values());
        if (standard < FEWEST_OF_STANDARD_SET) {
            faults.add(new ProfileFault(
                    0,
                    Optional.empty(),
                    ValueRule.LENGTH,
                    "a profile has at least " + FEWEST_OF_STANDARD_SET + " loci of the European Standard Set; this has "
                            + standard));
        }
        return faults;
    }

    /** How many loci of the European Standard Set have an allele that was told. */
    static long standardSet(Collection<Genotype> genotypes) {
        return genotypes.stream()
                .filter(genotype -> Locus.EUROPEAN_STANDARD_SET.contains(genotype.locus()))
                .filter(genotype -> !genotype.told().isEmpty())
                .count();
    }

    private static void check(ProfileKind kind, Genotype genotype, List<ProfileFault> faults) {
        Locus locus = genotype.locus();
        if (genotype.alleles().isEmpty()) {
            faults.add(ProfileFault.in(locus, ValueRule.EMPTY, "a locus has at least one allele"));
        }
        if (genotype.alleles().size() > kind.mostAlleles()) {
            faults.add(ProfileFault.in(
                    locus,
                    ValueRule.LENGTH,
                    "a locus of this kind of profile has at most " + kind.mostAlleles() + " alleles"));
        }
        boolean sex = locus.equals(Locus.AMELOGENIN);
        if (genotype.told().stream().anyMatch(allele -> allele.isSex() != sex)) {
            faults.add(ProfileFault.in(
                    locus, ValueRule.FORMAT, "Amelogenin has X and Y, the other loci numbers of repeats"));
        }
        if (genotype.alleles().stream().anyMatch(allele -> allele.microvariant() > locus.largestMicrovariant())) {
            faults.add(ProfileFault.in(
                    locus,
                    ValueRule.RANGE,
                    "an incomplete repeat has at most " + locus.largestMicrovariant() + " bases here"));
        }
        if (sex && kind != ProfileKind.STAIN && genotype.told().equals(List.of(Allele.Y))) {
            faults.add(ProfileFault.in(locus, ValueRule.RANGE, "a person has X, or X and Y"));
        }
    }
}
