package org.i247.sdk.standard.nist;

/** How much a finding weighs. */
public enum NistSeverity {
    /** Out of the ordinary, but no reader is misled. */
    WARNING,
    /** Against the standard: another system may refuse the transaction or read something else in it. */
    ERROR
}
