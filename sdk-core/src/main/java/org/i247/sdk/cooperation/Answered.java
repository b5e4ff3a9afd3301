package org.i247.sdk.cooperation;

import java.util.Objects;

/**
 * A request of another bureau that was answered.
 *
 * @param confirmationId the request's id
 */
public record Answered(String confirmationId) {
    /**
     * Keeps the id; it may not be null.
     *
     * @param confirmationId the request's id
     */
    public Answered {
        Objects.requireNonNull(confirmationId, "confirmationId");
    }
}
