package org.i247.sdk.internal.transport;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An answer as it came, complete, of any status; nothing of it is verified. Immutable, but for the body, which is not
 * copied.
 *
 * @param status the status code, 200 to 999
 * @param headers the header lines in their order, none joined and none dropped
 * @param body the content as it came: no content coding is taken off; empty if there was none
 */
@SuppressWarnings("ArrayRecordComponent") // up to 16 MiB that nobody compares
public record HttpAnswer(int status, List<HeaderLine> headers, byte[] body) {
    /** Keeps an answer. */
    public HttpAnswer {
        Objects.requireNonNull(body, "body");
        headers = List.copyOf(headers);
    }

    /**
     * The value of the first line of a field.
     *
     * @param field the field's name; case does not matter
     * @return the value, if there is such a line
     */
    public Optional<String> first(String field) {
        return headers.stream()
                .filter(line -> line.is(field))
                .map(HeaderLine::value)
                .findFirst();
    }

    /** The status and sizes only. */
    @Override
    public String toString() {
        return "HttpAnswer[" + status + ", " + headers.size() + " headers, " + body.length + " bytes]";
    }
}
