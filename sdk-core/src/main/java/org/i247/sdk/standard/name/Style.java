package org.i247.sdk.standard.name;

/** How Arabic is written in A to Z. */
enum Style {
    /** So that a machine can read it back (ICAO Doc 9303-3 section 6.C). */
    ZONE,

    /** As people spell it; for comparison with such spellings. */
    SPOKEN
}
