package org.i247.sdk.spi;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.i247.sdk.error.I247Exception;

/**
 * Where the lines of the evidence log are kept. The SDK makes the lines, chains and signs them; a store only keeps them, in
 * order, and never changes one. The SDK's own writes a file; a country may put a database, a write-once medium or a
 * distant log in its place.
 *
 * <p>One thread at a time calls it, never the thread of a call, and never before {@link #open} has returned. It may block:
 * calls wait for it within their own time. Messages of its exceptions are shown to administrators and hold no secret.
 */
public interface EvidenceStore extends AutoCloseable {
    /**
     * Opens the store and finds where the chain ends. Called again after anything failed, since nobody knows then what
     * was kept: the last line is then the one that was appended last, or one of those that failed to be. If it is one that this
     * client never wrote, nothing is appended.
     *
     * @return the last line that was kept, and what stands after it
     * @throws IOException if the store does not work at present
     * @throws I247Exception if it never will without somebody's doing: it is in use elsewhere, or holds something else
     */
    Tail open() throws IOException;

    /**
     * Keeps lines behind the last one. When it returns they are as durable as the store makes them.
     *
     * @param lines one or more lines of ASCII, without line feeds
     * @throws IOException if not all of them are kept; {@link #open} is called before anything else is appended
     */
    void append(List<String> lines) throws IOException;

    /**
     * Whether a new part should begin. Asked after each {@link #append}.
     *
     * @return true to have a check point written, and {@link #beginPart} called
     */
    default boolean isPartFull() {
        return false;
    }

    /**
     * Begins a new part; the chain goes on over it.
     *
     * @throws IOException if it cannot; {@link #open} is called before anything else is appended
     */
    default void beginPart() throws IOException {}

    /**
     * Lets go of everything. Idempotent.
     *
     * @throws IOException if the last lines may not be kept
     */
    @Override
    void close() throws IOException;

    /**
     * How a store ends.
     *
     * @param lastLine the last line that was kept; empty if there is none yet
     * @param torn the bytes behind it that are no whole line, in base64, if there are any: a process was killed while it
     *     wrote. They stand in the next record, which takes their place
     */
    record Tail(Optional<String> lastLine, Optional<String> torn) {
        /**
         * Keeps an end; nothing may be null.
         *
         * @param lastLine the last line that was kept; empty if there is none yet
         * @param torn the bytes behind it that are no whole line, in base64, if there are any
         */
        public Tail {
            Objects.requireNonNull(lastLine, "lastLine");
            Objects.requireNonNull(torn, "torn");
        }

        /** Shows whether there is something, not what: a line names the user who asked. */
        @Override
        public String toString() {
            return "Tail[lastLine=" + lastLine.isPresent() + ", torn=" + torn.isPresent() + "]";
        }
    }
}
