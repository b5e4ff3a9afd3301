package org.i247.sdk.standard.manifest;

/** Where the reader of a list of messages is. */
final class Places {
    private final String source;
    private int message;
    private long segment;

    Places(String source) {
        this.source = source;
    }

    void beginMessage() {
        message++;
        segment = 0;
    }

    void beginSegment() {
        segment++;
    }

    int message() {
        return message;
    }

    long segment() {
        return segment;
    }

    /** A segment that was begun. */
    Origin at(long offset) {
        return new Origin(source, message, segment, offset);
    }

    /** A segment that is being read and not counted yet. */
    Origin here(long offset) {
        return new Origin(source, message, segment + 1, offset);
    }

    Origin outside(long offset) {
        return new Origin(source, 0, 0, offset);
    }
}
