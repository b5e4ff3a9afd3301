package org.i247.borderdesk.command;

/** How results are shown. */
enum OutputFormat {
    /** To people. */
    TEXT,
    /** To programs. */
    JSON
}
