package org.i247.sdk.internal.transport;

import java.io.IOException;

/** An answer is larger than the engine reads. */
final class AnswerTooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    /** What is too large. */
    enum Part {
        BODY,
        HEADERS
    }

    private final Part part;

    AnswerTooLargeException(Part part) {
        super(part.name());
        this.part = part;
    }

    Part part() {
        return part;
    }
}
