package org.i247.borderdesk.check;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.error.SetupException;
import org.i247.sdk.person.PersonQuery;
import org.i247.sdk.query.Outcome;

/**
 * The result of one check at the desk.
 *
 * @param reference the check's reference; the calls' references are this one, or begin with it
 * @param databases what became of the question to each database
 * @param notes what the officer should know about the question as a whole
 * @param searchId the id of the search, if it is one that is answered later
 */
public record CheckResult(
        String reference, List<DatabaseCheck> databases, List<Note> notes, Optional<String> searchId) {
    /** Keeps a result; nothing may be null. */
    public CheckResult {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(searchId, "searchId");
        databases = List.copyOf(databases);
        notes = List.copyOf(notes);
    }

    /**
     * A result of databases that answer at once.
     *
     * @param reference the check's reference
     * @param databases what became of the question to each database
     * @param notes what the officer should know about the question as a whole
     */
    public CheckResult(String reference, List<DatabaseCheck> databases, List<Note> notes) {
        this(reference, databases, notes, Optional.empty());
    }

    /**
     * This result, about a person.
     *
     * @param query the question
     * @return a result that compares what comes back with the question
     */
    CheckResult about(PersonQuery query) {
        return new CheckResult(
                reference, databases.stream().map(check -> check.about(query)).toList(), notes);
    }

    /**
     * The one word of the check.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        return Verdict.of(databases.stream().map(DatabaseCheck::kind).toList());
    }

    /**
     * The error that is the whole of the result: every question failed, and asking again is no use before somebody mends
     * the input, the set-up or the desk. A check of which any part has an answer, or may have one when it is asked again,
     * is a result and no error: one failure hides nothing.
     *
     * @return the error; empty if this is a result
     */
    public Optional<I247Exception> error() {
        List<DatabaseCheck> asked = databases.stream()
                .filter(check -> check.kind() != OutcomeKind.NOT_ASKED)
                .toList();
        List<I247Exception> errors = asked.stream().flatMap(CheckResult::toMend).toList();
        return errors.isEmpty() || errors.size() < asked.size() ? Optional.empty() : Optional.of(errors.get(0));
    }

    private static Stream<I247Exception> toMend(DatabaseCheck check) {
        return check.outcome() instanceof Outcome.Failed<?> failed && isToMend(failed.error())
                ? Stream.of(failed.error())
                : Stream.empty();
    }

    private static boolean isToMend(I247Exception error) {
        return error instanceof SetupException || error instanceof InvalidRequestException || DeskFault.is(error);
    }
}
