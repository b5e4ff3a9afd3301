package org.i247.immigration.confirmation;

import java.time.Instant;
import java.util.UUID;
import org.i247.sdk.query.IdempotencyKey;
import org.i247.sdk.record.WriteOutcome;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a request to a hit's owner; not what was written to the owner, nor her words.
 *
 * @param checkId the check
 * @param hitId the hit
 * @param officerId who asked, by her opaque id
 * @param urgency how much it hurries
 * @param key the key under which it is sent, again if need be
 * @param askedAt when it was sent first under that key
 * @param confirmationId the handle that it is asked for by; null as long as nobody knows that it arrived
 * @param state how it stood
 * @param stateAt when it stood so
 */
record ConfirmationRecord(
        UUID checkId,
        String hitId,
        String officerId,
        String urgency,
        IdempotencyKey key,
        Instant askedAt,
        @Nullable String confirmationId,
        OwnersAnswer state,
        Instant stateAt) {

    /** A question that is about to leave. */
    static ConfirmationRecord leaving(
            UUID checkId, String hitId, String officerId, String urgency, IdempotencyKey key, Instant now) {
        return new ConfirmationRecord(checkId, hitId, officerId, urgency, key, now, null, OwnersAnswer.NOT_KNOWN, now);
    }

    /** Whether the owner may be asked anew: she let the time pass, or nobody knows and the gateway forgot the key. */
    boolean isOver(Instant now) {
        return state == OwnersAnswer.EXPIRED
                || (state == OwnersAnswer.NOT_KNOWN && now.isAfter(askedAt.plus(WriteOutcome.Unknown.KEY_LIFE)));
    }

    ConfirmationRecord standing(OwnersAnswer newState, String id, Instant now) {
        return new ConfirmationRecord(checkId, hitId, officerId, urgency, key, askedAt, id, newState, now);
    }
}
