package org.i247.sdk.internal.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.i247.sdk.error.ErrorCode.*;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.junit.jupiter.api.Test;

/** The simulation's client does what {@link CallRunner#run} does: the same requests at the same moments. */
class SdkClientTest {
    private static final List<Failure> ENDS = Stream.of(
                    CONNECTION_REFUSED, CONNECTION_LOST, DATABASE_UNAVAILABLE, QUOTA_EXCEEDED, INVALID_QUERY)
            .map(Failure::of)
            .toList();

    @Test
    void itMakesTheSameRequestsAtTheSameMomentsAsTheRunner() {
        assertThat(ofTheLoop()).hasSizeGreaterThan(1_000).isEqualTo(ofTheRunner());
    }

    private List<Duration> ofTheRunner() {
        List<Duration> moments = new ArrayList<>();
        Iterator<Optional<Failure>> script = script();
        VirtualTime time = new VirtualTime();
        CallRunner runner = new CallRunner(1, CallEnvironment.of(2, time, time, new Random(1)));
        CallPlan plan = new CallPlan(
                Bench.LANE,
                Safety.SAFE,
                SimulatedClient.TOTAL,
                SimulatedClient.ATTEMPT,
                SimulatedClient.ATTEMPTS,
                Bench.REFERENCE);
        for (int call = 0; call < 1_000; call++) {
            try {
                runner.run(plan, scope -> {
                    moments.add(time.passed());
                    time.pass(Duration.ofMillis(10));
                    script.next().ifPresent(failure -> {
                        throw I247Exception.of(failure);
                    });
                    return Script.ANSWER;
                });
            } catch (I247Exception e) {
                time.pass(Duration.ofMillis(1));
                continue;
            }
            time.pass(Duration.ofMillis(1));
        }
        return moments;
    }

    private List<Duration> ofTheLoop() {
        List<Duration> moments = new ArrayList<>();
        Iterator<Optional<Failure>> script = script();
        EventLoop loop = new EventLoop();
        SimulatedServer server = (timeLeft, sender) -> {
            moments.add(Duration.ofNanos(loop.getAsLong()));
            Optional<Failure> end = script.next();
            loop.after(Duration.ofMillis(10), () -> sender.accept(end));
        };
        SdkClient client = new SdkClient(loop, List.of(server, server), new Random(1), (from, to) -> {});
        call(client, loop, 1_000);
        loop.run();
        return moments;
    }

    private static void call(SdkClient client, EventLoop loop, int calls) {
        if (calls > 0) {
            client.call((answered, requests) -> loop.after(Duration.ofMillis(1), () -> call(client, loop, calls - 1)));
        }
    }

    private static Iterator<Optional<Failure>> script() {
        Random random = new Random(2);
        return Stream.generate(() -> random.nextInt(3) > 0
                        ? Optional.<Failure>empty()
                        : Optional.of(ENDS.get(random.nextInt(ENDS.size()))))
                .iterator();
    }
}
