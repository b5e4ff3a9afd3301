package org.i247.sdk.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AsyncCallsTest {
    private static final boolean HAS_VIRTUAL_THREADS = Runtime.version().feature() >= 21;

    private final AsyncCalls calls = new AsyncCalls(Duration.ofSeconds(60), System::nanoTime);
    private final CountDownLatch never = new CountDownLatch(1);

    @AfterEach
    void close() {
        never.countDown();
        calls.close();
    }

    @Test
    void aCallRunsOnAThreadThatKeepsNoProgramAlive() throws Exception {
        Thread thread = calls.start(Thread::currentThread).get();

        assertThat(thread).isNotSameAs(Thread.currentThread());
        assertThat(thread.isDaemon()).isTrue();
    }

    @Test
    void runsOnNamedThreadsThatAreVirtualWhereTheJdkHasThem() throws Exception {
        Thread thread = calls.start(Thread::currentThread).get();

        assertThat(thread.isDaemon()).isTrue();
        assertThat(thread.getName()).matches("i247-call-\\d+");
        if (HAS_VIRTUAL_THREADS) {
            assertThat(Thread.class.getMethod("isVirtual").invoke(thread)).isEqualTo(true);
        }
    }

    @Test
    void aCallThatWaitsLongerForItsTurnThanTheWholeTimeIsGivenUp() {
        AtomicLong nanos = new AtomicLong();
        try (AsyncCalls impatient = new AsyncCalls(Duration.ofNanos(1), nanos::getAndIncrement)) {
            assertThat(codeOf(impatient.start(() -> "late"))).isEqualTo(ErrorCode.DEADLINE_EXCEEDED);
        }
    }

    @Test
    void aFailureReachesTheFutureAsItIs() {
        I247Exception failure = I247Exception.of(Failure.of(ErrorCode.MAINTENANCE));

        CompletableFuture<Object> future = calls.start(() -> {
            throw failure;
        });

        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(future::get)
                .withCause(failure);
    }

    @Test
    void cancellingInterruptsTheThreadThatWorks() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
        CompletableFuture<Object> future = calls.start(() -> {
            started.countDown();
            interrupted.complete(waitsUntilInterrupted());
            return "late";
        });
        started.await();

        assertThat(future.cancel(true)).isTrue();

        assertThat(interrupted.get(30, TimeUnit.SECONDS)).isTrue();
        assertThat(future).isCancelled();
    }

    @Test
    void cancellingWhatHasEndedChangesNothing() throws Exception {
        CompletableFuture<String> future = calls.start(() -> "done");
        future.get();

        assertThat(future.cancel(true)).isFalse();
        assertThat(future).isCompletedWithValue("done");
    }

    @Test
    void closingEndsWhatIsUnderWayAndWhatStillWaitsForAThread() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Supplier<Object> endless = () -> {
            started.countDown();
            waitsUntilInterrupted();
            return "late";
        };
        List<CompletableFuture<Object>> futures = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            futures.add(calls.start(endless));
        }
        started.await();

        calls.close();

        for (CompletableFuture<Object> future : futures) {
            assertThat(codeOf(future)).isEqualTo(ErrorCode.CLIENT_CLOSED);
        }
    }

    @Test
    void aClosedClientAnswersWithAFutureThatFailed() {
        calls.close();

        assertThat(codeOf(calls.start(() -> "never"))).isEqualTo(ErrorCode.CLIENT_CLOSED);
    }

    @Test
    void manyCallsWaitTheirTurnUntilAPoolCanHoldNoMore() {
        Supplier<Object> endless = () -> {
            waitsUntilInterrupted();
            return "late";
        };
        for (int i = 0; i < 64 + 10_000; i++) {
            assertThat(calls.start(endless)).isNotDone();
        }

        if (HAS_VIRTUAL_THREADS) {
            assertThat(calls.start(endless)).isNotDone();
        } else {
            assertThat(codeOf(calls.start(endless))).isEqualTo(ErrorCode.BULKHEAD_FULL);
        }
    }

    private boolean waitsUntilInterrupted() {
        try {
            never.await();
            return false;
        } catch (InterruptedException e) {
            return true;
        }
    }

    private static ErrorCode codeOf(CompletableFuture<?> future) {
        Throwable end =
                catchThrowable(() -> future.orTimeout(30, TimeUnit.SECONDS).join());
        assertThat(end).isInstanceOf(CompletionException.class);
        assertThat(end.getCause()).isInstanceOf(I247Exception.class);
        return ((I247Exception) end.getCause()).code();
    }
}
