package org.i247.sdk.internal.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.i247.sdk.error.ErrorCode.*;
import static org.i247.sdk.internal.resilience.Safety.SAFE;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.i247.sdk.error.I247Exception;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InterruptTest {
    private final Bench bench = new Bench();

    @AfterEach
    void leaveTheThreadAsItWas() {
        Thread.interrupted();
    }

    @Test
    void aCallThatIsInterruptedWhileItWaitsEndsAndKeepsTheFlag() {
        CallEnvironment environment = CallEnvironment.of(
                1,
                bench.time,
                wait -> {
                    throw new InterruptedException();
                },
                Bench.HALF);
        CallRunner runner = new CallRunner(1, environment);
        Script script = bench.script().fails(CONNECTION_LOST);
        I247Exception end = catchThrowableOfType(I247Exception.class, () -> runner.run(Bench.plan(SAFE), script));
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
        assertThat(end.code()).isEqualTo(INTERRUPTED);
        assertThat(end.failure().attempts()).isEqualTo(1);
        assertThat(script.attempts()).isEqualTo(1);
        assertThat(environment.budgets().get(0).tokens()).isEqualTo(RetryBudget.CAPACITY);
    }

    @Test
    void anInterruptedThreadIsNotToldThatTheLaneIsFull() {
        Thread.currentThread().interrupt();
        Script script = bench.script().answers();
        assertThat(bench.failure(SAFE, script).code()).isEqualTo(INTERRUPTED);
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
        assertThat(script.attempts()).isZero();
    }

    @Test
    void theSleeperIsEndedByAnInterrupt() throws Exception {
        CompletableFuture<Boolean> flagAfterwards = new CompletableFuture<>();
        Thread sleeping = new Thread(() -> {
            try {
                new ParkingSleeper(System::nanoTime).sleep(Duration.ofDays(1));
            } catch (InterruptedException e) {
                flagAfterwards.complete(Thread.currentThread().isInterrupted());
            }
        });
        sleeping.start();
        sleeping.interrupt();
        assertThat(flagAfterwards.get()).isFalse();
    }

    @Test
    void theSleeperSeesAnInterruptEvenIfThereIsNothingToWaitFor() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> new ParkingSleeper(System::nanoTime).sleep(Duration.ZERO))
                .isInstanceOf(InterruptedException.class);
    }

    @Test
    void theSleeperSleepsOnWhenItIsWokenTooEarly() throws Exception {
        AtomicLong now = new AtomicLong();
        new ParkingSleeper(() -> {
                    LockSupport.unpark(Thread.currentThread());
                    return now.getAndAdd(1_000_000);
                })
                .sleep(Duration.ofMillis(5));
        assertThat(now.get()).isEqualTo(6_000_000);
    }

    @Test
    void theSleeperIsWokenWhenItIsClosedAndSleepsNoMore() throws Exception {
        ParkingSleeper sleeper = new ParkingSleeper(System::nanoTime);
        CompletableFuture<Boolean> awake = new CompletableFuture<>();
        Thread sleeping = new Thread(() -> {
            try {
                sleeper.sleep(Duration.ofDays(1));
                awake.complete(true);
            } catch (InterruptedException e) {
                awake.completeExceptionally(e);
            }
        });
        sleeping.start();
        sleeper.close();
        assertThat(awake.get()).isTrue();
        sleeper.sleep(Duration.ofDays(1));
    }
}
