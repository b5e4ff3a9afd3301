package org.i247.sandbox.biometric;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.i247.sandbox.SandboxDatabase;
import org.i247.sandbox.endpoint.Call;
import org.i247.sandbox.endpoint.Content;
import org.i247.sandbox.endpoint.Envelope;
import org.i247.sandbox.endpoint.Searches;
import org.i247.sandbox.json.IJson;
import org.i247.sandbox.problem.Problem;
import org.i247.sandbox.problem.ProblemWriter;
import org.i247.sandbox.problem.RefusedException;
import org.i247.sandbox.search.SearchEngine;

/** {@code POST} and {@code GET} below {@code /v1/{db}/searches} of one biometric database. Safe for use by several threads. */
public final class BiometricSearches {
    /** Contract, section 4. */
    private static final Duration KEPT = Duration.ofHours(24);

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final int ID_BYTES = 16;

    private final SandboxDatabase database;
    private final BiometricMatcher matcher;
    private final SearchEngine engine;
    private final InstantSource clock;
    private final SecureRandom random;
    private final Optional<Duration> time;
    private final ProblemWriter problems = new ProblemWriter();
    private final Map<String, RunningSearch> searches = new ConcurrentHashMap<>();

    /**
     * The searches of a database.
     *
     * @param database the database
     * @param matcher who finds candidates
     * @param engine who words the answers
     * @param clock the sandbox's clock
     * @param random where ids come from
     * @param time how long each search takes, if that is not left to the matcher
     */
    public BiometricSearches(
            SandboxDatabase database,
            BiometricMatcher matcher,
            SearchEngine engine,
            InstantSource clock,
            SecureRandom random,
            Optional<Duration> time) {
        this.database = database;
        this.matcher = matcher;
        this.engine = engine;
        this.clock = clock;
        this.random = random;
        this.time = time;
    }

    /**
     * Starts a search.
     *
     * @param call a call with a question
     * @return 202 with its id
     * @throws RefusedException with 400 or 422
     */
    public Content start(Call call) throws RefusedException {
        BiometricQuestion question = matcher.read(Envelope.read(call.request()));
        Instant now = clock.instant();
        searches.values().removeIf(search -> search.isOlderThan(KEPT, now));
        RunningSearch search =
                new RunningSearch(question, Searches.asker(call), now, time.orElseGet(question::usualTime));
        String id = newId();
        searches.put(id, search);
        return Content.accepted(pending(id, search, now)).at(call.request().path() + "/" + id);
    }

    /**
     * Tells how a search stands.
     *
     * @param call a call with the search's id
     * @return its state
     * @throws RefusedException with 404 if there is none that is the bureau's and not older than 24 hours
     */
    public Content state(Call call) throws RefusedException {
        String id = call.names().get(0);
        Instant now = clock.instant();
        RunningSearch search = searches.get(id);
        if (search == null
                || search.isOlderThan(KEPT, now)
                || !search.asker().bureau().equals(call.caller().bureau())) {
            throw new RefusedException(Problem.of(404, "NOT_FOUND"));
        }
        if (!search.timeLeft(now).isZero()) {
            return Content.json(pending(id, search, now));
        }
        ObjectNode state = IJson.object().put("searchId", id);
        try {
            ObjectNode answer =
                    search.answer(matches -> engine.candidates(database, matches, id, search.asker(), call.complete()));
            state.put("state", "DONE").set("answer", answer);
        } catch (RefusedException e) {
            state.put("state", "REJECTED").set("problem", problems.members(e.problem(), call.language(), ""));
        }
        return Content.json(state);
    }

    private static ObjectNode pending(String id, RunningSearch search, Instant now) {
        Duration left = search.timeLeft(now);
        Duration pause = left.compareTo(LONGEST_PAUSE) < 0 ? left : LONGEST_PAUSE;
        return IJson.object()
                .put("searchId", id)
                .put("state", "PENDING")
                .put("pollAfterSeconds", Math.max(1, pause.plusMillis(999).toSeconds()));
    }

    private String newId() {
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        return "s-" + HexFormat.of().formatHex(bytes);
    }

    /** Forgets all searches. */
    public void reset() {
        searches.clear();
    }
}
