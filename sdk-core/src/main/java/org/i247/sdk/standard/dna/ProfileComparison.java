package org.i247.sdk.standard.dna;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The comparison of two profiles on the spot: an account of each locus, and what it comes to. It is no expert's opinion:
 * frequencies of alleles and kinship are not looked at.
 *
 * <p>Immutable and safe for use by several threads. It holds no allele.
 */
public final class ProfileComparison {
    private final List<LocusComparison> loci;

    private ProfileComparison(List<LocusComparison> loci) {
        this.loci = loci;
    }

    /**
     * Compares two profiles.
     *
     * @param left one profile
     * @param right the other; the order does not matter
     * @return the account
     */
    public static ProfileComparison of(DnaProfile left, DnaProfile right) {
        Set<Locus> all = new LinkedHashSet<>();
        left.genotypes().forEach(genotype -> all.add(genotype.locus()));
        right.genotypes().forEach(genotype -> all.add(genotype.locus()));
        return new ProfileComparison(
                all.stream().map(locus -> compare(locus, left, right)).toList());
    }

    private static LocusComparison compare(Locus locus, DnaProfile left, DnaProfile right) {
        Optional<Genotype> ours = left.at(locus);
        Optional<Genotype> theirs = right.at(locus);
        return ours.isPresent() && theirs.isPresent()
                ? LocusComparison.of(ours.get(), theirs.get())
                : LocusComparison.notTyped(locus);
    }

    /** {@return each locus that either profile tells} */
    public List<LocusComparison> loci() {
        return loci;
    }

    /** {@return the loci whose alleles are, or can be, the same} */
    public Set<Locus> matched() {
        return those(LocusResult::isMatch);
    }

    /** {@return the loci where some alleles are the same} */
    public Set<Locus> partly() {
        return those(result -> result == LocusResult.PARTLY);
    }

    /** {@return the loci where no allele is the same} */
    public Set<Locus> mismatched() {
        return those(result -> result == LocusResult.MISMATCHED);
    }

    /** {@return the loci that one profile does not tell} */
    public Set<Locus> notTyped() {
        return those(result -> result == LocusResult.NOT_TYPED);
    }

    /** {@return what it comes to} */
    public ProfileVerdict verdict() {
        int matched = counted(matched());
        int partly = counted(partly());
        int mismatched = counted(mismatched());
        if (matched + partly + mismatched < ProfileRules.FEWEST_OF_STANDARD_SET) {
            return ProfileVerdict.TOO_FEW_LOCI;
        }
        if (matched < ProfileRules.FEWEST_OF_STANDARD_SET || mismatched > 0 || partly > 1) {
            return ProfileVerdict.NO_MATCH;
        }
        return partly == 0 ? ProfileVerdict.FULL_MATCH : ProfileVerdict.NEAR_MATCH;
    }

    private static int counted(Set<Locus> loci) {
        return loci.size() - (loci.contains(Locus.AMELOGENIN) ? 1 : 0);
    }

    private Set<Locus> those(Predicate<LocusResult> results) {
        Set<Locus> those = new LinkedHashSet<>();
        loci.stream().filter(each -> results.test(each.result())).forEach(each -> those.add(each.locus()));
        return Collections.unmodifiableSet(those);
    }

    /** Returns the verdict and the counts. */
    @Override
    public String toString() {
        return "ProfileComparison[" + verdict() + ", " + matched().size() + " matched, " + partly().size() + " partly, "
                + mismatched().size() + " mismatched, " + notTyped().size() + " not typed]";
    }
}
