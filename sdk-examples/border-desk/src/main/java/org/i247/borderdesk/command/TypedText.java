package org.i247.borderdesk.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Values as typed; {@code -} stands for standard input, which keeps them out of the list of processes. */
final class TypedText {
    static final int MOST_BYTES = 4096;
    private static final String STANDARD_INPUT = "-";

    private final InputStream in;
    private boolean read;

    TypedText(InputStream in) {
        this.in = in;
    }

    /**
     * A value.
     *
     * @throws UnusableInputException if standard input was read before, is too long, or is not UTF-8
     */
    String of(String typed) {
        if (!typed.equals(STANDARD_INPUT)) {
            return typed;
        }
        if (read) {
            throw new UnusableInputException();
        }
        read = true;
        try {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new UnusableInputException();
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .strip();
        } catch (IOException e) {
            // Not UTF-8, or not readable. The cause is left out: it may hold what was read.
            throw new UnusableInputException();
        }
    }

    /** Standard input cannot be used as a value. */
    static final class UnusableInputException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnusableInputException() {
            super("standard input cannot be used");
        }
    }
}
