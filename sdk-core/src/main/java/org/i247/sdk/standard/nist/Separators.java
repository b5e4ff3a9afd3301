package org.i247.sdk.standard.nist;

/** The characters that divide a traditional transaction. */
final class Separators {
    /** Closes a record (FS). */
    static final int RECORD = 0x1c;
    /** Stands between fields (GS). */
    static final int FIELD = 0x1d;
    /** Stands between subfields (RS). */
    static final int SUBFIELD = 0x1e;
    /** Stands between items (US). */
    static final int ITEM = 0x1f;

    private Separators() {}
}
