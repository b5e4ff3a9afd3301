package org.i247.sdk.standard.dna;

/** What the comparison of two profiles at one locus comes to. */
public enum LocusResult {
    /** The alleles are the same. */
    MATCHED,
    /** They can be the same: one side has an allele that could not be told. */
    MATCHED_BY_WILDCARD,
    /** One side is a mixture that holds all alleles of the other. */
    MATCHED_IN_MIXTURE,
    /** Some alleles are the same, and some are not. */
    PARTLY,
    /** No allele is the same. */
    MISMATCHED,
    /** One side or both do not tell the locus. */
    NOT_TYPED;

    /** {@return whether the alleles are, or can be, the same} */
    public boolean isMatch() {
        return this == MATCHED || this == MATCHED_BY_WILDCARD || this == MATCHED_IN_MIXTURE;
    }
}
