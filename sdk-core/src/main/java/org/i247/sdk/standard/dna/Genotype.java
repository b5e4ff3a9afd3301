package org.i247.sdk.standard.dna;

import java.util.ArrayList;
import java.util.List;

/**
 * The alleles of one locus: one if both are the same, two if not, more in a mixture.
 *
 * <p>Immutable and safe for use by several threads. Personal data: {@link #toString()} shows the locus alone.
 *
 * @param locus where
 * @param alleles which, in their order, none twice but the wildcard
 */
public record Genotype(Locus locus, List<Allele> alleles) {
    /**
     * Keeps the alleles in their order; an allele that stands twice counts once.
     *
     * @param locus where
     * @param alleles which
     */
    public Genotype {
        List<Allele> sorted = new ArrayList<>();
        alleles.stream().sorted().forEach(allele -> {
            if (allele.isAny() || !sorted.contains(allele)) {
                sorted.add(allele);
            }
        });
        alleles = List.copyOf(sorted);
    }

    /** {@return whether one allele stands there alone, which counts for both} */
    public boolean isHomozygous() {
        return alleles.size() == 1 && !hasWildcard();
    }

    /** {@return whether an allele could not be told} */
    public boolean hasWildcard() {
        return alleles.contains(Allele.ANY);
    }

    /** {@return whether more alleles stand there than one person has} */
    public boolean isMixture() {
        return alleles.size() > 2;
    }

    /** The alleles that were told. */
    List<Allele> told() {
        return alleles.stream().filter(allele -> !allele.isAny()).toList();
    }

    @Override
    public String toString() {
        return "Genotype[" + locus + "]";
    }
}
