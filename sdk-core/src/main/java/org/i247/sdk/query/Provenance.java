package org.i247.sdk.query;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Where an answer comes from and under which ids it can be found again at both ends.
 *
 * @param database the database that answered
 * @param asOf the state of its data, if said
 * @param answeredAt when it answered, by the gateway's clock
 * @param reference the reference of the call, in our log and the gateway's
 * @param requestId the gateway's id for the exchange, to give to the help desk
 */
public record Provenance(
        DatabaseName database, Optional<Instant> asOf, Instant answeredAt, String reference, String requestId) {
    /**
     * Keeps a provenance; nothing may be null.
     *
     * @param database the database that answered
     * @param asOf the state of its data, if said
     * @param answeredAt when it answered, by the gateway's clock
     * @param reference the reference of the call, in our log and the gateway's
     * @param requestId the gateway's id for the exchange, to give to the help desk
     */
    public Provenance {
        Objects.requireNonNull(database, "database");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(answeredAt, "answeredAt");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(requestId, "requestId");
    }
}
