package org.i247.sdk.standard.dna;

/**
 * What the comparison of two profiles comes to, by the rules of Council Decision 2008/616/JHA, annex, chapter 1. Amelogenin
 * does not count.
 */
public enum ProfileVerdict {
    /** At least six loci match, and none deviates. */
    FULL_MATCH,
    /** At least six loci match, and one deviates in part: mistyped, or mutated. */
    NEAR_MATCH,
    /** At least six loci can be compared, and more deviate. */
    NO_MATCH,
    /** Fewer than six loci can be compared: nothing is said. */
    TOO_FEW_LOCI
}
