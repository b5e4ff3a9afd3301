package org.i247.immigration.check;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.i247.immigration.check.CheckRecord.DatabaseOutcome;
import org.i247.immigration.check.CheckRecord.Lead;
import org.i247.sdk.crosscheck.CrossCheckOutcome;
import org.i247.sdk.crosscheck.CrossCheckResult;
import org.i247.sdk.query.Answer;
import org.i247.sdk.query.DatabaseName;
import org.i247.sdk.query.Outcome;
import org.i247.sdk.query.QueryContext;
import org.i247.sdk.standard.Mrz;
import org.jspecify.annotations.Nullable;

/** Takes from a result what is kept of it. */
final class RecordOf {
    private RecordOf() {}

    static CheckRecord check(UUID id, Instant now, Mrz zone, QueryContext context, CrossCheckResult result) {
        return new CheckRecord(
                id,
                now,
                context.user(),
                context.unit(),
                context.purpose().value(),
                result.reference(),
                Verdict.of(result),
                !zone.isValid(),
                result.outcomes().stream().map(RecordOf::database).toList(),
                result.outcomes().stream()
                        .flatMap(each -> hits(each.database(), each.outcome()).stream())
                        .toList());
    }

    private static DatabaseOutcome database(CrossCheckOutcome<?> each) {
        Outcome<?> outcome = each.outcome();
        return new DatabaseOutcome(
                each.database().value(),
                OutcomeKind.of(outcome),
                total(outcome),
                outcome instanceof Outcome.Failed<?> failed
                        ? failed.error().code().value()
                        : null,
                requestId(outcome));
    }

    static @Nullable Long total(Outcome<?> outcome) {
        if (!(outcome instanceof Outcome.Answered<?> answered)) {
            return null;
        }
        Answer<?> answer = answered.answer();
        if (answer instanceof Answer.Hits<?> hits) {
            return hits.total();
        }
        if (answer instanceof Answer.TooMany<?> tooMany) {
            return tooMany.total().isPresent() ? tooMany.total().getAsLong() : null;
        }
        return answer instanceof Answer.NoHit<?> ? 0L : null;
    }

    static @Nullable String requestId(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Answered<?> answered) {
            return answered.answer().provenance().requestId();
        }
        return outcome instanceof Outcome.Failed<?> failed
                ? failed.error().failure().requestId().orElse(null)
                : null;
    }

    private static List<Lead> hits(DatabaseName database, Outcome<?> outcome) {
        return outcome instanceof Outcome.Answered<?> answered && answered.answer() instanceof Answer.Hits<?> hits
                ? hits.hits().stream()
                        .map(hit -> new Lead(
                                hit.hitId(), database.value(), hit.owner().code()))
                        .toList()
                : List.of();
    }
}
