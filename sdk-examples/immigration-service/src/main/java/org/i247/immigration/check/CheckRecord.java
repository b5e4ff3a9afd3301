package org.i247.immigration.check;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a check: who asked, when, why, and what each database said; with the references by which the gateway's log and
 * the evidence log have the same call. Nothing that was read from the passport or found, and so nobody's name or number.
 *
 * @param id the check's id; the border crossing's own record refers to it
 * @param checkedAt when
 * @param officerId who, by her opaque id
 * @param unit where
 * @param purpose why
 * @param reference the call's reference
 * @param verdict the one word
 * @param zoneInDoubt whether a check digit or a date of the zone is wrong, so that another document may have been asked for
 * @param databases what became of the question to each database
 * @param hits the hits that were shown
 */
public record CheckRecord(
        UUID id,
        Instant checkedAt,
        String officerId,
        String unit,
        String purpose,
        String reference,
        Verdict verdict,
        boolean zoneInDoubt,
        List<DatabaseOutcome> databases,
        List<Lead> hits) {

    /** Whether the first line may admit: both databases are clear of the very document that was shown. */
    public boolean admits() {
        return verdict == Verdict.CLEAR && !zoneInDoubt;
    }

    /** The hit of an id. */
    public Optional<Lead> hit(String hitId) {
        return hits.stream().filter(hit -> hit.hitId().equals(hitId)).findFirst();
    }

    /**
     * One database.
     *
     * @param database its code
     * @param outcome what became of the question
     * @param total how many match, if known
     * @param errorCode why nothing is known, if it failed
     * @param requestId the gateway's id for the exchange, if there was one
     */
    public record DatabaseOutcome(
            String database,
            OutcomeKind outcome,
            @Nullable Long total,
            @Nullable String errorCode,
            @Nullable String requestId) {}

    /**
     * One hit: what it takes to ask its owner.
     *
     * @param hitId its id, which says nothing of what was found
     * @param database the database's code
     * @param owner the bureau that can confirm it
     */
    public record Lead(String hitId, String database, String owner) {}
}
