package org.i247.sdk.internal.json;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.i247.sdk.biometric.SearchState;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.query.Answer;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;
import org.i247.sdk.query.Page;

/**
 * Reads how a biometric search stands (contract, section 4). Only {@code DONE} holds an answer; a state that is not known
 * counts as not yet answered, whatever else it says.
 *
 * @param <R> the type of the candidates
 */
public final class SearchStateReader<R extends DatabaseRecord> {
    /** If the gateway does not say. */
    private static final Duration USUAL_PAUSE = Duration.ofSeconds(5);

    private static final int MOST_CANDIDATES = 100;

    private final AnswerReader<R> answers;
    private final String requestId;

    /**
     * A reader for one exchange.
     *
     * @param answers reads the answer, if there is one
     * @param requestId the gateway's id for the exchange
     */
    public SearchStateReader(AnswerReader<R> answers, String requestId) {
        this.answers = answers;
        this.requestId = requestId;
    }

    /**
     * Reads what the gateway says of a search that it has just begun, or finds again.
     *
     * @param started the members as they came
     * @param <R> the type of the candidates
     * @return the search
     * @throws MemberException if they break the contract
     */
    public static <R extends DatabaseRecord> SearchState.Pending<R> started(Members started) {
        AnswerReader.required(started.text("state"), "state");
        String searchId = AnswerReader.formed(started, "searchId", AnswerReader::pathSegment);
        return new SearchState.Pending<>(searchId, pause(started));
    }

    /**
     * Reads how a search stands.
     *
     * @param members the members as they came
     * @param searchId the search that was asked for
     * @return the state
     * @throws MemberException if they break the contract, or tell of another search
     */
    public SearchState<R> read(Members members, String searchId) {
        if (members.text("searchId").filter(id -> !id.equals(searchId)).isPresent()) {
            throw new MemberException("searchId", "CONTRADICTION");
        }
        return switch (AnswerReader.required(members.text("state"), "state")) {
            case "DONE" -> {
                requireAbsent(members, "problem");
                Members answer = AnswerReader.required(members.object("answer"), "answer");
                yield new SearchState.Done<>(searchId, AnswerReader.within("answer", () -> answer(answer)));
            }
            case "REJECTED" -> {
                requireAbsent(members, "answer");
                Members problem = AnswerReader.required(members.object("problem"), "problem");
                yield new SearchState.Rejected<>(
                        searchId, AnswerReader.within("problem", () -> I247Exception.of(failure(problem))));
            }
            case "PENDING" -> {
                requireAbsent(members, "answer");
                requireAbsent(members, "problem");
                yield new SearchState.Pending<>(searchId, pause(members));
            }
            default -> new SearchState.Pending<>(searchId, pause(members));
        };
    }

    /** On one page: a candidate that nobody can turn the page to would be lost. */
    private Answer<R> answer(Members members) {
        Answer<R> answer = answers.read(members, Page.first());
        if (answer instanceof Answer.Hits<R> hits) {
            if (hits.next().isPresent()) {
                throw new MemberException("nextCursor", "CONTRADICTION");
            }
            if (hits.hits().size() > MOST_CANDIDATES) {
                throw new MemberException("hits", "RANGE");
            }
        }
        return answer;
    }

    private Failure failure(Members problem) {
        Failure failure = ProblemReader.read(problem, AskedTexts.none());
        return failure.withAnswer(
                        failure.status().orElseThrow(), failure.requestId().orElse(requestId))
                .withRetryable(false);
    }

    /** What the gateway says, within bounds: a pause of zero is a storm, one of years is a search that is never read. */
    private static Duration pause(Members members) {
        Optional<BigDecimal> said = members.number("pollAfterSeconds");
        if (said.isEmpty()) {
            return USUAL_PAUSE;
        }
        BigDecimal shortest = BigDecimal.valueOf(SearchState.Pending.SHORTEST_PAUSE.toSeconds());
        BigDecimal longest = BigDecimal.valueOf(SearchState.Pending.LONGEST_PAUSE.toSeconds());
        return Duration.ofSeconds(said.get().max(shortest).min(longest).longValue());
    }

    private static void requireAbsent(Members members, String name) {
        if (members.value(name).isPresent()) {
            throw new MemberException(name, "CONTRADICTION");
        }
    }
}
