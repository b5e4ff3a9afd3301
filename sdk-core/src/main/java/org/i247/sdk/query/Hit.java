package org.i247.sdk.query;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.i247.sdk.standard.BureauCode;

/**
 * Something that matches. A hit is a lead: by itself it is never a ground to act. Unless its status is
 * {@link HitStatus#CONFIRMED}, ask its owner to confirm it.
 *
 * @param hitId the hit's id, good for 90 days for the asking bureau
 * @param score how well it matches, 0 to 1
 * @param matchedOn the names of the criteria that matched
 * @param status what the owner says of it
 * @param owner the bureau that owns the record and can confirm the hit
 * @param caveats what to mind; includes the record's own
 * @param restricted whether the owner withholds the record from the asking bureau; it is a hit all the same
 * @param record the record; empty if it is restricted, or the database did not send it along
 * @param <R> the type of the record
 */
public record Hit<R extends DatabaseRecord>(
        String hitId,
        double score,
        List<String> matchedOn,
        HitStatus status,
        BureauCode owner,
        List<Caveat> caveats,
        boolean restricted,
        Optional<R> record) {
    /**
     * Keeps a hit.
     *
     * @param hitId the hit's id, good for 90 days for the asking bureau
     * @param score how well it matches, 0 to 1
     * @param matchedOn the names of the criteria that matched
     * @param status what the owner says of it
     * @param owner the bureau that owns the record and can confirm the hit
     * @param caveats what to mind; includes the record's own
     * @param restricted whether the owner withholds the record from the asking bureau; it is a hit all the same
     * @param record the record; empty if it is restricted, or the database did not send it along
     * @throws IllegalArgumentException if the score is not from 0 to 1, or a restricted hit has a record
     */
    public Hit {
        Objects.requireNonNull(hitId, "hitId");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(owner, "owner");
        matchedOn = List.copyOf(matchedOn);
        caveats = List.copyOf(caveats);
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("a score is from 0 to 1");
        }
        if (restricted && record.isPresent()) {
            throw new IllegalArgumentException("a restricted hit has no record");
        }
    }

    /**
     * Whether the owner has confirmed the hit. An unknown status is not a confirmation.
     *
     * @return true only if the status is {@link HitStatus#CONFIRMED}
     */
    public boolean isConfirmed() {
        return HitStatus.CONFIRMED.equals(status);
    }

    /** Shows status and owner, and nothing that the gateway worded: neither id nor names of criteria nor the record. */
    @Override
    public String toString() {
        return "Hit[status=" + status + ", owner=" + owner + (restricted ? ", restricted]" : "]");
    }
}
