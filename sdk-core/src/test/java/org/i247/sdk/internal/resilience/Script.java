package org.i247.sdk.internal.resilience;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;

/** Attempts that end as written down, one after the other; the last line is repeated. Remembers what it saw. */
final class Script implements AttemptFunction<String> {
    static final String ANSWER = "answer";

    private final VirtualTime time;
    private final List<Line> lines = new ArrayList<>();
    private final List<Integer> endpoints = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private final List<Duration> timesLeft = new ArrayList<>();

    Script(VirtualTime time) {
        this.time = time;
    }

    Script fails(ErrorCode code) {
        return fails(Failure.of(code));
    }

    Script fails(Failure failure) {
        return failsAfter(Duration.ZERO, failure);
    }

    Script failsAfter(Duration took, Failure failure) {
        lines.add(new Line(took, failure));
        return this;
    }

    Script answers() {
        return answersAfter(Duration.ZERO);
    }

    Script answersAfter(Duration took) {
        lines.add(new Line(took, null));
        return this;
    }

    @Override
    public String attempt(AttemptScope scope) {
        Line line = lines.get(Math.min(numbers.size(), lines.size() - 1));
        numbers.add(scope.number());
        endpoints.add(scope.endpoint());
        timesLeft.add(scope.timeLeft());
        time.pass(line.took());
        if (line.failure() != null) {
            throw I247Exception.of(line.failure());
        }
        return ANSWER;
    }

    int attempts() {
        return numbers.size();
    }

    List<Integer> numbers() {
        return numbers;
    }

    List<Integer> endpoints() {
        return endpoints;
    }

    List<Duration> timesLeft() {
        return timesLeft;
    }

    private record Line(Duration took, Failure failure) {}
}
