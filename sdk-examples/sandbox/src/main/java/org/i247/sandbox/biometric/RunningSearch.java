package org.i247.sandbox.biometric;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.i247.sandbox.problem.RefusedException;
import org.i247.sandbox.search.Asker;
import org.i247.sandbox.search.Match;
import org.jspecify.annotations.Nullable;

/** A search that was started. Safe for use by several threads. */
final class RunningSearch {
    private final BiometricQuestion question;
    private final Asker asker;
    private final Instant started;
    private final Duration time;
    private @Nullable ObjectNode answer;

    RunningSearch(BiometricQuestion question, Asker asker, Instant started, Duration time) {
        this.question = question;
        this.asker = asker;
        this.started = started;
        this.time = time;
    }

    Asker asker() {
        return asker;
    }

    boolean isOlderThan(Duration age, Instant now) {
        return !started.plus(age).isAfter(now);
    }

    Duration timeLeft(Instant now) {
        Duration left = Duration.between(now, started.plus(time));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** The answer, which is written once and then stays as it is. */
    synchronized ObjectNode answer(Function<List<Match>, ObjectNode> writer) throws RefusedException {
        if (answer == null) {
            answer = writer.apply(question.candidates());
        }
        return answer;
    }
}
