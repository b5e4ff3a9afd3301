package org.i247.sdk.internal.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.i247.sdk.biometric.SearchState;
import org.i247.sdk.query.Answer;
import org.i247.sdk.query.Outcome;

/**
 * What an answer said, in a word and in numbers: nothing of what was asked or found.
 *
 * @param outcome the word
 * @param counts numbers by name
 * @param requestId the gateway's id for the exchange, if the answer tells it
 */
public record Told(String outcome, Map<String, Long> counts, Optional<String> requestId) {
    /**
     * What the answer to a search said.
     *
     * @param answer the answer
     * @return {@code HIT} with {@code shown} and {@code total}, {@code NO_HIT}, {@code TOO_MANY} with {@code total} if it
     *     is known, or {@code INCOMPLETE}
     */
    public static Told of(Answer<?> answer) {
        return new Told(
                word(answer),
                answer.match(
                        hits -> Map.of("shown", (long) hits.hits().size(), "total", hits.total()),
                        noHit -> Map.of(),
                        tooMany -> total(tooMany.total()),
                        incomplete -> Map.of()),
                Optional.of(answer.provenance().requestId()));
    }

    private static Map<String, Long> total(OptionalLong total) {
        return total.isPresent() ? Map.of("total", total.getAsLong()) : Map.of();
    }

    private static String word(Answer<?> answer) {
        return answer.match(hits -> "HIT", noHit -> "NO_HIT", tooMany -> "TOO_MANY", incomplete -> "INCOMPLETE");
    }

    /**
     * How a biometric search stands.
     *
     * @param state the state
     * @return {@code PENDING}, {@code REJECTED}, or what the answer said
     */
    public static Told ofSearch(SearchState<?> state) {
        if (state instanceof SearchState.Done<?> done) {
            return of(done.answer());
        }
        return plain(state instanceof SearchState.Rejected<?> ? "REJECTED" : "PENDING");
    }

    /**
     * What the answers to a batch said.
     *
     * @param outcomes the outcomes
     * @return {@code BATCH}, and how often each word or code came
     */
    public static Told ofBatch(List<? extends Outcome<?>> outcomes) {
        Map<String, Long> counts = new TreeMap<>();
        outcomes.forEach(outcome -> counts.merge(word(outcome), 1L, Long::sum));
        return new Told("BATCH", counts, Optional.empty());
    }

    private static String word(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Answered<?> answered) {
            return word((Answer<?>) answered.answer());
        }
        return outcome instanceof Outcome.Failed<?> failed
                ? failed.error().code().value()
                : "NOT_ASKED";
    }

    /**
     * Whether something was there.
     *
     * @param found what was there
     * @return {@code FOUND} or {@code NOT_FOUND}
     */
    public static Told found(Optional<?> found) {
        return plain(found.isPresent() ? "FOUND" : "NOT_FOUND");
    }

    /**
     * An answer of which there is one kind only.
     *
     * @param word the word for it
     * @return the word alone
     */
    public static Told plain(String word) {
        return new Told(word, Map.of(), Optional.empty());
    }
}
