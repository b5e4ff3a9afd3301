package org.i247.sdk.standard;

/**
 * How the check digit of a document number of more than nine characters was summed (ICAO Doc 9303 parts 5 and 6).
 * Such a number has a filler in the place of its digit and goes on in the optional data. Some issuers sum that filler
 * with the number, others leave it out; both are taken.
 */
public enum MrzNumberRule {
    /** The digit fits the number with the filler after its ninth character. */
    WITH_FILLER,
    /** The digit fits the number alone. */
    WITHOUT_FILLER,
    /** The two sums agree, and the digit fits. */
    BOTH,
    /** The digit fits neither sum: the check is a mismatch. */
    NEITHER
}
