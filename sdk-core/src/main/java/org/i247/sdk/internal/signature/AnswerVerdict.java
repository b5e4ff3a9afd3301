package org.i247.sdk.internal.signature;

import java.time.Duration;
import java.util.Optional;

/** Whether an answer is the gateway's answer to the one attempt. */
public sealed interface AnswerVerdict {
    /**
     * It is.
     *
     * @param keyId the pinned key that signed
     * @param clockSkew when the answer was made minus this machine's clock; more than {@link I247Profile#GREATEST_AGE}
     *     either way only for a problem {@code SIGNATURE_STALE}
     */
    record Verified(String keyId, Duration clockSkew) implements AnswerVerdict {}

    /**
     * It is not proven to be. No such answer is ever a "no hit".
     *
     * @param reason the first check that failed
     * @param clockSkew for {@link RejectionReason#AGE}, when the answer was made minus this machine's clock
     */
    record Rejected(RejectionReason reason, Optional<Duration> clockSkew) implements AnswerVerdict {}
}
