package org.i247.sdk.internal.signature;

import java.time.Instant;
import java.util.Optional;

/** What may speak against a key although it is pinned and within its validity. */
@FunctionalInterface
public interface KeyObjection {
    /** Nothing speaks against any key. */
    KeyObjection NONE = (keyId, now) -> Optional.empty();

    /**
     * Asks about a key.
     *
     * @param keyId the id of a pinned key
     * @param now the time
     * @return why its signature is not believed; empty if it is
     */
    Optional<RejectionReason> against(String keyId, Instant now);
}
