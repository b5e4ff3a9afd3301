package org.i247.sdk.standard.nist;

/** The rules that a transaction is held to. */
public enum NistProfile {
    /** ANSI/NIST-ITL 1-2011, Update 2015, alone. */
    STANDARD,
    /**
     * The standard and what INTERPOL's implementation asks for beyond it: its types of transaction, the check letter of a
     * control number, a descriptive text, and prints that fit the search.
     */
    INTERPOL
}
