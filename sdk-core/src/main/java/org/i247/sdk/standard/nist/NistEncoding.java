package org.i247.sdk.standard.nist;

/** How a transaction is written down (ANSI/NIST-ITL 1-2011, annexes B and C). */
public enum NistEncoding {
    /** Numbered fields between separators, and binary records. */
    TRADITIONAL,
    /** NIEM-conformant XML. */
    XML
}
