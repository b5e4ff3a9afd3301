package org.i247.sdk.internal.resilience;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.quota.Quotas;

/** The SDK's own code: runner, lane, breaker, budget, streak, quotas, failover. Only the waiting is done by the loop. */
final class SdkClient implements SimulatedClient {
    private static final int CALLS_PER_LANE = 256;

    private final EventLoop loop;
    private final List<? extends SimulatedServer> servers;
    private final CallRunner runner;
    private final CallPlan plan = new CallPlan(Bench.LANE, Safety.SAFE, TOTAL, ATTEMPT, ATTEMPTS, Bench.REFERENCE);

    SdkClient(EventLoop loop, List<? extends SimulatedServer> servers, Random random, EndpointWatch watch) {
        this.loop = loop;
        this.servers = servers;
        Sleeper none = time -> {
            throw new AssertionError("the loop waits");
        };
        this.runner = new CallRunner(
                CALLS_PER_LANE,
                CallEnvironment.of(servers.size(), loop, none, random, new Quotas(servers.size(), loop), watch));
    }

    @Override
    public void call(BiConsumer<Boolean, Integer> end) {
        try {
            new UnderWay(runner.start(plan), end).attempt();
        } catch (I247Exception refused) {
            end.accept(false, 0);
        }
    }

    /** What {@link CallRunner#run} does, cut at the places where it waits. */
    private final class UnderWay {
        private final Call call;
        private final BiConsumer<Boolean, Integer> end;
        private int requests;

        UnderWay(Call call, BiConsumer<Boolean, Integer> end) {
            this.call = call;
            this.end = end;
        }

        void attempt() {
            orEnd(() -> {
                Duration wait = call.hold();
                if (!wait.isZero()) {
                    loop.after(wait, this::attempt);
                    return;
                }
                AttemptScope scope = call.begin();
                requests++;
                servers.get(scope.endpoint()).take(scope.timeLeft(), this::ended);
            });
        }

        private void ended(Optional<Failure> failure) {
            if (failure.isEmpty()) {
                call.answered();
                over(true);
            } else {
                orEnd(() -> loop.after(call.failed(I247Exception.of(failure.get())), this::attempt));
            }
        }

        private void orEnd(Runnable step) {
            try {
                step.run();
            } catch (I247Exception given) {
                over(false);
            }
        }

        private void over(boolean answered) {
            call.close();
            end.accept(answered, requests);
        }
    }
}
