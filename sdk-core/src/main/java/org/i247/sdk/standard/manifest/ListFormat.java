package org.i247.sdk.standard.manifest;

/** The form of a list. */
public enum ListFormat {
    /** UN/EDIFACT: PAXLST of any directory, and PNRGOV. */
    EDIFACT,
    /** A line for each traveller, its cells divided by comma, semicolon, tab or bar (RFC 4180). */
    CSV,
    /** A JSON object for each traveller, a line each, in UTF-8. */
    JSON_LINES
}
