package org.i247.sdk.standard.dna;

/** Whose profile it is. The contract closes this set for questions (section 4). */
public enum ProfileKind {
    /** A known person. */
    PERSON,
    /** A stain from a scene, which can be a mixture of two persons. */
    STAIN,
    /** A missing person. */
    MISSING_PERSON,
    /** A body that nobody has identified. */
    UNIDENTIFIED_BODY,
    /** A relative of a missing person. */
    RELATIVE;

    private static final int OF_ONE_PERSON = 2;
    private static final int OF_A_MIXTURE = 4;

    /** {@return how many alleles a locus can have: 4 for a stain, otherwise 2} */
    public int mostAlleles() {
        return this == STAIN ? OF_A_MIXTURE : OF_ONE_PERSON;
    }
}
