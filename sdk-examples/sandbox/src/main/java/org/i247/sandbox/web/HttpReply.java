package org.i247.sandbox.web;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What is sent back.
 *
 * @param status the status
 * @param headers the header lines, {@code Content-Length} apart
 * @param body the content, empty if there is none
 * @param manner how it is sent
 */
public record HttpReply(int status, List<HeaderField> headers, byte[] body, Manner manner) {
    /** Copies the list. */
    public HttpReply {
        headers = List.copyOf(headers);
    }

    /**
     * A reply that is sent at once and whole.
     *
     * @param status the status
     * @param headers the header lines
     * @param body the content
     */
    public HttpReply(int status, List<HeaderField> headers, byte[] body) {
        this(status, headers, body, Manner.PLAIN);
    }

    /**
     * The same reply, sent in another manner.
     *
     * @param other the manner
     * @return the reply
     */
    public HttpReply sent(Manner other) {
        return new HttpReply(status, headers, body, other);
    }

    /**
     * The value of a header's first line.
     *
     * @param name the name, in any case
     * @return the value, if the header is there
     */
    public Optional<String> value(String name) {
        return headers.stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .map(HeaderField::value)
                .findFirst();
    }

    /** Shows status and size only: the rest may be personal. */
    @Override
    public String toString() {
        return "HttpReply[" + status + ", " + body.length + " bytes]";
    }

    /**
     * How a reply is sent.
     *
     * @param delay how late
     * @param end how it ends
     */
    public record Manner(Duration delay, End end) {
        /** At once and whole. */
        public static final Manner PLAIN = new Manner(Duration.ZERO, End.WHOLE);
    }

    /** How a reply ends. */
    public enum End {
        /** With its last byte. */
        WHOLE,
        /** With half of its content. */
        TRUNCATED,
        /** Before it began: the connection is reset. */
        RESET
    }
}
