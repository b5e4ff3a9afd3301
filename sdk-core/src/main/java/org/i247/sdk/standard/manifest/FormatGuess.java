package org.i247.sdk.standard.manifest;

import java.io.IOException;

/** Finds out the form of a list by its beginning. */
final class FormatGuess {
    private static final int LOOK = 8 * 1024;

    private FormatGuess() {}

    /** CSV if it is nothing else: its reader tells what it misses. */
    static ListFormat of(ByteWindow window) throws IOException {
        int at = window.peek(0) == 0xef ? 3 : 0;
        while (window.peek(at) != ByteWindow.END && window.peek(at) <= ' ' && at < LOOK) {
            at++;
        }
        if (window.peek(at) == '{') {
            return ListFormat.JSON_LINES;
        }
        for (int i = 0; i < LOOK && window.peek(i) != ByteWindow.END; i++) {
            boolean message =
                    Separators.isInterchange(window, i) || isSegment(window, i, "UNH") || isSegment(window, i, "NAD");
            if (message) {
                return ListFormat.EDIFACT;
            }
        }
        return ListFormat.CSV;
    }

    /** A tag with a separator that is none of CSV's. */
    private static boolean isSegment(ByteWindow window, int at, String tag) throws IOException {
        int end = Separators.end(window, at, tag);
        int next = end < 0 ? ByteWindow.END : window.peek(end);
        return Separators.canSeparate(next) && ",;|\"".indexOf(next) < 0;
    }
}
