package org.i247.sdk.internal.resilience;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;

/** Endpoints that answer unless a test takes them down. Remembers which was asked. */
final class Endpoints implements AttemptFunction<String> {
    private final VirtualTime time;
    private final Map<Integer, Failure> down = new HashMap<>();
    private final List<Integer> asked = new ArrayList<>();
    private final List<Duration> timesLeft = new ArrayList<>();

    Endpoints(VirtualTime time) {
        this.time = time;
    }

    Endpoints down(int endpoint, ErrorCode code) {
        return down(endpoint, Failure.of(code));
    }

    Endpoints down(int endpoint, Failure failure) {
        down.put(endpoint, failure);
        return this;
    }

    Endpoints up(int endpoint) {
        down.remove(endpoint);
        return this;
    }

    @Override
    public String attempt(AttemptScope scope) {
        asked.add(scope.endpoint());
        timesLeft.add(scope.timeLeft());
        time.pass(Duration.ofMillis(10));
        Failure failure = down.get(scope.endpoint());
        if (failure != null) {
            throw I247Exception.of(failure);
        }
        return Script.ANSWER;
    }

    /** Which endpoints were asked since this was called last. */
    List<Integer> asked() {
        List<Integer> all = List.copyOf(asked);
        asked.clear();
        return all;
    }

    /** What the last attempt had left. */
    Duration timeLeft() {
        return timesLeft.get(timesLeft.size() - 1);
    }
}
