package org.i247.sdk.standard;

/** What one check digit of a machine readable zone says. */
public enum MrzCheckResult {
    /** The digit fits what it covers. */
    MATCH,
    /** The digit does not fit, or a letter stands in its place: something was misread, misprinted or altered. */
    MISMATCH,
    /** The format has no such digit, or a filler stands in its place: nothing is proved either way. */
    ABSENT
}
