package org.i247.sdk.standard.dna;

import java.util.List;

/**
 * The comparison of two profiles at one locus.
 *
 * <p>Immutable and safe for use by several threads. It holds no allele.
 *
 * @param locus where
 * @param result what it comes to
 * @param reason why, in a sentence of plain English without an allele
 */
public record LocusComparison(Locus locus, LocusResult result, String reason) {

    static LocusComparison of(Genotype left, Genotype right) {
        Locus locus = left.locus();
        List<Allele> ours = left.told();
        List<Allele> theirs = right.told();
        long shared = ours.stream().filter(theirs::contains).count();
        if (left.alleles().equals(right.alleles()) && !left.hasWildcard()) {
            return new LocusComparison(locus, LocusResult.MATCHED, "All alleles are the same.");
        }
        if (isMixtureOf(left, right) || isMixtureOf(right, left)) {
            return new LocusComparison(
                    locus, LocusResult.MATCHED_IN_MIXTURE, "A mixture holds all alleles of the other profile.");
        }
        if (fits(left, right, shared)) {
            return new LocusComparison(
                    locus, LocusResult.MATCHED_BY_WILDCARD, "An allele that could not be told may be the other one.");
        }
        if (shared > 0) {
            return new LocusComparison(
                    locus, LocusResult.PARTLY, shared + " of the alleles are the same, the others are not.");
        }
        return new LocusComparison(locus, LocusResult.MISMATCHED, "No allele is the same.");
    }

    static LocusComparison notTyped(Locus locus) {
        return new LocusComparison(locus, LocusResult.NOT_TYPED, "One of the profiles does not tell this locus.");
    }

    private static boolean isMixtureOf(Genotype mixture, Genotype part) {
        return mixture.isMixture() && !part.hasWildcard() && mixture.told().containsAll(part.told());
    }

    /** Whether each allele that only one side tells can be an untold one of the other side. */
    private static boolean fits(Genotype left, Genotype right, long shared) {
        long leftAlone = left.told().size() - shared;
        long rightAlone = right.told().size() - shared;
        boolean wildcard = left.hasWildcard() || right.hasWildcard();
        return wildcard && leftAlone <= untold(right) && rightAlone <= untold(left);
    }

    private static long untold(Genotype genotype) {
        return genotype.alleles().stream().filter(Allele::isAny).count();
    }
}
