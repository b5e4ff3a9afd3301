package org.i247.sdk.screening;

import java.util.List;
import java.util.Objects;
import org.i247.sdk.query.Caveat;
import org.i247.sdk.query.Hit;
import org.i247.sdk.query.HitStatus;
import org.i247.sdk.standard.BureauCode;

/**
 * What has to be kept of a hit to go on with it: nothing of the record. Immutable.
 *
 * @param hitId the hit's id, good for 90 days for the asking bureau
 * @param owner the bureau that can confirm it
 * @param status what the owner says of it
 * @param restricted whether the owner withholds the record
 * @param caveats what to mind
 * @param matchedOn the names of the criteria that matched
 */
public record Lead(
        String hitId,
        BureauCode owner,
        HitStatus status,
        boolean restricted,
        List<Caveat> caveats,
        List<String> matchedOn) {
    /**
     * Keeps a lead; nothing may be null.
     *
     * @param hitId the hit's id
     * @param owner the bureau that can confirm it
     * @param status what the owner says of it
     * @param restricted whether the owner withholds the record
     * @param caveats what to mind
     * @param matchedOn the names of the criteria that matched
     */
    public Lead {
        Objects.requireNonNull(hitId, "hitId");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(status, "status");
        caveats = List.copyOf(caveats);
        matchedOn = List.copyOf(matchedOn);
    }

    static Lead of(Hit<?> hit) {
        return new Lead(hit.hitId(), hit.owner(), hit.status(), hit.restricted(), hit.caveats(), hit.matchedOn());
    }

    /** Shows status and owner, and nothing that the gateway worded. */
    @Override
    public String toString() {
        return "Lead[status=" + status + ", owner=" + owner + "]";
    }
}
