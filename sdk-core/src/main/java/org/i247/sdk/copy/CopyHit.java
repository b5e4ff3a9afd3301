package org.i247.sdk.copy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.i247.sdk.query.Caveat;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.standard.BureauCode;

/**
 * Something in a local copy that matches. It is a lead and never more: a copy cannot confirm, and what it holds may have been
 * taken back since. It has no hit id; ask the database as soon as there is a line, and then the owner.
 *
 * @param score 1 if a number matches as it was asked for, less if it does within one edit
 * @param matchedOn the names of the criteria that matched
 * @param owner the bureau that owns the record and can confirm
 * @param caveats what to mind; {@link Caveat#CONFIRM_WITH_OWNER} always
 * @param restricted whether the owner withholds the record from the bureau that the copy is for; it is a hit all the same
 * @param record the record; empty if it is restricted
 * @param <R> the type of the record
 */
public record CopyHit<R extends DatabaseRecord>(
        double score,
        List<String> matchedOn,
        BureauCode owner,
        List<Caveat> caveats,
        boolean restricted,
        Optional<R> record) {
    /**
     * Keeps a hit; nothing may be null.
     *
     * @param score 1 if a number matches as it was asked for, less if it does within one edit
     * @param matchedOn the names of the criteria that matched
     * @param owner the bureau that owns the record and can confirm
     * @param caveats what to mind; {@link Caveat#CONFIRM_WITH_OWNER} always
     * @param restricted whether the owner withholds the record from the bureau that the copy is for; it is a hit all the same
     * @param record the record; empty if it is restricted
     */
    public CopyHit {
        matchedOn = List.copyOf(matchedOn);
        Objects.requireNonNull(owner, "owner");
        caveats = List.copyOf(caveats);
        Objects.requireNonNull(record, "record");
    }

    /** Shows the owner, and neither the criteria nor the record. */
    @Override
    public String toString() {
        return "CopyHit[owner=" + owner + (restricted ? ", restricted]" : "]");
    }
}
