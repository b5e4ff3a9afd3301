package org.i247.sdk.internal.resilience;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;

/**
 * Three attempts, whatever happens to others: no budget, no breaker. It waits as the SDK does, with jitter and within the
 * same time, so that nothing but the missing restraint makes the difference.
 */
final class PlainRetryClient implements SimulatedClient {
    private final EventLoop loop;
    private final SimulatedGateway gateway;
    private final Random random;

    PlainRetryClient(EventLoop loop, SimulatedGateway gateway, Random random) {
        this.loop = loop;
        this.gateway = gateway;
        this.random = random;
    }

    @Override
    public void call(BiConsumer<Boolean, Integer> end) {
        attempt(1, new Deadline(loop, TOTAL), end);
    }

    private void attempt(int number, Deadline deadline, BiConsumer<Boolean, Integer> end) {
        Duration time = ATTEMPT.compareTo(deadline.left()) < 0 ? ATTEMPT : deadline.left();
        Consumer<Optional<Failure>> ended = failure -> {
            if (failure.isEmpty()) {
                end.accept(true, number);
                return;
            }
            Duration wait = kind(failure.get()).backOff(number, random);
            if (number == ATTEMPTS || wait.compareTo(deadline.left()) >= 0) {
                end.accept(false, number);
            } else {
                loop.after(wait, () -> attempt(number + 1, deadline, end));
            }
        };
        gateway.take(time, ended);
    }

    private static RetryKind kind(Failure failure) {
        return failure.code().equals(ErrorCode.QUOTA_EXCEEDED) ? RetryKind.THROTTLED : RetryKind.TRANSIENT;
    }
}
