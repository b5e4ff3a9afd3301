package org.i247.sdk.screening;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.query.Answer;
import org.i247.sdk.query.DatabaseName;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.query.Outcome;

/**
 * What came of one question about a subject. Immutable.
 *
 * @param database the database
 * @param kind what came of it
 * @param total how many match, if that is known
 * @param leads the hits of the first page
 * @param error why there is no answer, if there is none
 * @param requestId the gateway's id for the exchange, to give to the help desk; empty if nothing is there, or if the answer is
 *     of an earlier run
 * @param outcome the answer with its records; empty if it is of an earlier run: only the leads are kept
 */
public record DatabaseResult(
        DatabaseName database,
        ResultKind kind,
        Optional<Long> total,
        List<Lead> leads,
        Optional<ErrorCode> error,
        Optional<String> requestId,
        Optional<Outcome<?>> outcome) {
    /**
     * Keeps a result; nothing may be null.
     *
     * @param database the database
     * @param kind what came of it
     * @param total how many match, if that is known
     * @param leads the hits of the first page
     * @param error why there is no answer
     * @param requestId the gateway's id for the exchange
     * @param outcome the answer with its records
     */
    public DatabaseResult {
        Objects.requireNonNull(database, "database");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(total, "total");
        leads = List.copyOf(leads);
        Objects.requireNonNull(error, "error");
        Objects.requireNonNull(requestId, "requestId");
        Objects.requireNonNull(outcome, "outcome");
    }

    static DatabaseResult of(DatabaseName database, Outcome<?> outcome) {
        if (outcome instanceof Outcome.Answered<?> answered) {
            return answered(database, answered);
        }
        Optional<Outcome<?>> whole = Optional.of(outcome);
        if (outcome instanceof Outcome.Failed<?> failed) {
            return new DatabaseResult(
                    database,
                    ResultKind.FAILED,
                    Optional.empty(),
                    List.of(),
                    Optional.of(failed.error().code()),
                    failed.error().failure().requestId(),
                    whole);
        }
        return new DatabaseResult(
                database, ResultKind.NOT_ASKED, Optional.empty(), List.of(), Optional.empty(), Optional.empty(), whole);
    }

    private static <R extends DatabaseRecord> DatabaseResult answered(
            DatabaseName database, Outcome.Answered<R> answered) {
        Answer<R> answer = answered.answer();
        ResultKind kind = answer.match(
                hits -> ResultKind.HIT,
                noHit -> ResultKind.NO_HIT,
                tooMany -> ResultKind.TOO_MANY,
                incomplete -> ResultKind.INCOMPLETE);
        Optional<Long> total = answer.match(
                hits -> Optional.of(hits.total()),
                noHit -> Optional.of(0L),
                tooMany -> tooMany.total().isPresent()
                        ? Optional.of(tooMany.total().getAsLong())
                        : Optional.empty(),
                incomplete -> Optional.empty());
        List<Lead> leads = answer instanceof Answer.Hits<R> hits
                ? hits.hits().stream().map(Lead::of).toList()
                : List.of();
        return new DatabaseResult(
                database,
                kind,
                total,
                leads,
                Optional.empty(),
                Optional.of(answer.provenance().requestId()),
                Optional.of(answered));
    }

    /** What an earlier run was answered. */
    static DatabaseResult kept(DatabaseName database, ResultKind kind, Optional<Long> total, List<Lead> leads) {
        return new DatabaseResult(database, kind, total, leads, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Shows database and kind, nothing of the records. */
    @Override
    public String toString() {
        return "DatabaseResult[" + database + ", " + kind + "]";
    }
}
