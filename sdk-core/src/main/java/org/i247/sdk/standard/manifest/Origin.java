package org.i247.sdk.standard.manifest;

import java.util.Objects;

/**
 * A place in a list, for a person to go to. It holds nothing of the list but what the caller calls it, so it may be logged.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param source what the caller calls the list; never the name of a person
 * @param message which message of the list, from 1; 0 outside of messages, and for lists of lines
 * @param segment which segment of the message, from 1, the one that opens it counted; for lists of lines, which line, from 1
 * @param offset how many bytes stand before the place; in a list whose encoding does not keep ASCII, such as UTF-16, how many
 *     would if it were written in UTF-8
 */
public record Origin(String source, int message, long segment, long offset) {
    /**
     * Keeps a place.
     *
     * @param source what the caller calls the list
     * @param message which message of the list, from 1, or 0
     * @param segment which segment or line, from 1, or 0
     * @param offset how many bytes stand before the place
     */
    public Origin {
        Objects.requireNonNull(source, "source");
    }

    /** Returns the place in words, such as {@code flight.edi, message 1, segment 12, at byte 345}. */
    @Override
    public String toString() {
        String place = message > 0 ? ", message " + message + ", segment " : ", line ";
        return source + (segment > 0 ? place + segment : "") + ", at byte " + offset;
    }
}
