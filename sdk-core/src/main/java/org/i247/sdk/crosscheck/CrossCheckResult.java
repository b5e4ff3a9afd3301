package org.i247.sdk.crosscheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.i247.sdk.query.Answer;
import org.i247.sdk.query.Database;
import org.i247.sdk.query.DatabaseName;
import org.i247.sdk.query.DatabaseQuery;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.query.Hit;
import org.i247.sdk.query.Outcome;

/**
 * What became of a cross-check: each database's outcome of its own, and the verdict over them. Immutable.
 *
 * @param reference the check's reference; that of each call is this one, a slash and the database's code
 * @param outcomes one for each database of the question, in the order SLTD, NOMINAL, SMV, SAD, WOA
 */
public record CrossCheckResult(String reference, List<CrossCheckOutcome<?>> outcomes) {
    /**
     * Keeps a result.
     *
     * @param reference the check's reference
     * @param outcomes one for each database of the question
     */
    public CrossCheckResult {
        Objects.requireNonNull(reference, "reference");
        outcomes = List.copyOf(outcomes);
    }

    /**
     * The one word of the check. A database that could not be asked, because the question gave it nothing to look for,
     * does not stand in the way of a clear by the others: {@link #notKnown()} names it.
     *
     * @return the verdict; {@code CLEAR} only if every database that was asked answered that it found nothing
     */
    public CrossCheckVerdict verdict() {
        return CrossCheckVerdict.of(
                outcomes.stream().map(CrossCheckOutcome::outcome).toList());
    }

    /**
     * What became of the question to one database.
     *
     * @param database the database, such as {@code TravelDocuments.DATABASE}
     * @param <R> what it holds
     * @return the outcome; empty if the question had no part for it
     */
    @SuppressWarnings("unchecked") // an outcome is made with the database that it belongs to
    public <R extends DatabaseRecord> Optional<Outcome<R>> of(Database<? extends DatabaseQuery, R> database) {
        return outcomes.stream()
                .filter(each -> each.database().equals(database.name()))
                .map(each -> (Outcome<R>) each.outcome())
                .findFirst();
    }

    /**
     * The hits of all databases that are shown, each a lead.
     *
     * @return the hits, in the order of the databases
     */
    public List<Hit<?>> hits() {
        List<Hit<?>> hits = new ArrayList<>();
        for (CrossCheckOutcome<?> each : outcomes) {
            if (each.outcome() instanceof Outcome.Answered<?> answered
                    && answered.answer() instanceof Answer.Hits<?> found) {
                hits.addAll(found.hits());
            }
        }
        return List.copyOf(hits);
    }

    /**
     * The databases of which nothing is known: they failed, were not asked, could look at a part only, or too many of
     * their records match.
     *
     * @return the databases, perhaps none
     */
    public List<DatabaseName> notKnown() {
        return outcomes.stream()
                .filter(each -> !(each.outcome() instanceof Outcome.Answered<?> answered
                        && (answered.answer() instanceof Answer.Hits<?>
                                || answered.answer() instanceof Answer.NoHit<?>)))
                .map(CrossCheckOutcome::database)
                .toList();
    }

    /** Shows reference and verdict, nothing of the records. */
    @Override
    public String toString() {
        return "CrossCheckResult[" + reference + ", " + verdict() + "]";
    }
}
