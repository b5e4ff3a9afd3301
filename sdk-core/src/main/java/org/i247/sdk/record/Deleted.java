package org.i247.sdk.record;

import java.util.Objects;

/**
 * A record that is no more.
 *
 * @param recordId the id that it had
 */
public record Deleted(String recordId) {
    /**
     * Keeps the id; it may not be null.
     *
     * @param recordId the id that it had
     */
    public Deleted {
        Objects.requireNonNull(recordId, "recordId");
    }
}
