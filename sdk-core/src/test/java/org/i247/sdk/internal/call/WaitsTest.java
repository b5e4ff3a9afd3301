package org.i247.sdk.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.i247.sdk.biometric.FingerprintCandidate;
import org.i247.sdk.biometric.SearchState;
import org.i247.sdk.biometric.WaitOptions;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.query.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Waiting for the answer to a search, on a clock that only pauses move. */
@Timeout(60)
class WaitsTest {
    private static final SearchState.Pending<FingerprintCandidate> FIVE = pending(5);
    private static final SearchState<FingerprintCandidate> DONE =
            new SearchState.Done<>("s-1", new Answer.NoHit<>(OwnGateway.provenance()));

    private final AtomicLong nanos = new AtomicLong();
    private final List<Duration> pauses = new ArrayList<>();
    private final List<Duration> times = new ArrayList<>();
    private final Deque<Supplier<SearchState<FingerprintCandidate>>> script = new ArrayDeque<>();
    private final AsyncCalls async = new AsyncCalls(Duration.ofSeconds(60), System::nanoTime);
    private final Waits waits = new Waits(nanos::get, this::pause, this::later, async);

    @AfterEach
    void close() {
        waits.close();
        async.close();
    }

    @Test
    void anAnswerEndsTheWait() {
        script.add(() -> pending(7));
        script.add(() -> DONE);

        assertThat(waits.await(waiting(FIVE, Duration.ofMinutes(1)))).isSameAs(DONE);
        assertThat(pauses).containsExactly(Duration.ofSeconds(5), Duration.ofSeconds(7));
    }

    @Test
    void aRejectionEndsTheWait() {
        SearchState<FingerprintCandidate> rejected =
                new SearchState.Rejected<>("s-1", failure(ErrorCode.PRINTS_MISSING));
        script.add(() -> rejected);

        assertThat(waits.await(waiting(FIVE, Duration.ofMinutes(1)))).isSameAs(rejected);
    }

    @Test
    void aSearchOfAnEarlierProcessIsAskedForAtOnce() {
        script.add(() -> DONE);

        assertThat(waits.await(waiting(SearchState.Pending.resumed("s-1"), Duration.ofSeconds(1))))
                .isSameAs(DONE);
        assertThat(pauses).containsExactly(Duration.ZERO);
    }

    @Test
    void whenTheTimeIsOverTheSearchIsStillPending() {
        for (int i = 0; i < 3; i++) {
            script.add(() -> FIVE);
        }

        SearchState<FingerprintCandidate> state = waits.await(waiting(FIVE, Duration.ofSeconds(16)));

        assertThat(state).isEqualTo(FIVE);
        assertThat(pauses).hasSize(3);
        assertThat(times).containsExactly(Duration.ofSeconds(11), Duration.ofSeconds(6), Duration.ofSeconds(1));
    }

    @Test
    void nobodyWaitsForAPauseThatIsLongerThanTheTimeThatIsLeft() {
        assertThat(waits.await(waiting(pending(300), Duration.ofSeconds(300)))).isEqualTo(pending(300));
        assertThat(pauses).isEmpty();
    }

    @Test
    void aFaultThatPassesIsFollowedByTheNextQuestion() {
        script.add(() -> {
            throw failure(ErrorCode.GATEWAY_UNREACHABLE);
        });
        script.add(() -> {
            throw I247Exception.of(Failure.of(ErrorCode.MAINTENANCE).withRetryAfter(Duration.ofSeconds(20)));
        });
        script.add(() -> DONE);

        assertThat(waits.await(waiting(FIVE, Duration.ofMinutes(1)))).isSameAs(DONE);
        assertThat(pauses).containsExactly(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(20));
    }

    @Test
    void aFaultThatLastsIsHowTheWaitEnds() {
        for (int i = 0; i < 3; i++) {
            script.add(() -> {
                throw failure(ErrorCode.GATEWAY_UNREACHABLE);
            });
        }

        assertThat(end(FIVE, Duration.ofSeconds(16)).code()).isEqualTo(ErrorCode.GATEWAY_UNREACHABLE);
    }

    @Test
    void aQuestionThatTheEndOfTheWaitCutOffIsNoFault() {
        script.add(() -> FIVE);
        script.add(() -> {
            throw failure(ErrorCode.DEADLINE_EXCEEDED);
        });

        assertThat(waits.await(waiting(FIVE, Duration.ofSeconds(11)))).isEqualTo(FIVE);
    }

    @Test
    void aFaultThatTimeDoesNotMendEndsTheWaitAtOnce() {
        script.add(() -> {
            throw failure(ErrorCode.ACCESS_DENIED);
        });

        assertThat(end(FIVE, Duration.ofMinutes(10)).code()).isEqualTo(ErrorCode.ACCESS_DENIED);
        assertThat(pauses).hasSize(1);
    }

    @Test
    void aSearchThatTheGatewayNeverKnewIsExpired() {
        script.add(() -> {
            throw failure(ErrorCode.SEARCH_EXPIRED);
        });

        assertThat(end(SearchState.Pending.resumed("s-1"), Duration.ofMinutes(10))
                        .code())
                .isEqualTo(ErrorCode.SEARCH_EXPIRED);
    }

    @Test
    void aSearchThatAnotherAddressDoesNotKnowIsAskedForUntilTheFirstIsBack() {
        script.add(() -> {
            throw failure(ErrorCode.SEARCH_EXPIRED);
        });
        script.add(() -> DONE);

        assertThat(waits.await(waiting(FIVE, Duration.ofMinutes(10)))).isSameAs(DONE);
    }

    @Test
    void progressIsToldBeforeEachPause() {
        script.add(() -> pending(7));
        script.add(() -> DONE);
        List<SearchState<?>> told = new ArrayList<>();

        waits.await(WaitedSearch.of(
                FIVE, WaitOptions.atMost(Duration.ofMinutes(1)).withProgress(told::add), nanos::get, this::ask));

        assertThat(told).isEqualTo(List.of(FIVE, pending(7)));
    }

    @Test
    void anInterruptEndsTheWaitAndIsHandedOn() {
        Waits interrupted = new Waits(
                nanos::get,
                time -> {
                    throw new InterruptedException();
                },
                this::later,
                async);

        I247Exception end = catchThrowableOfType(
                I247Exception.class, () -> interrupted.await(waiting(FIVE, Duration.ofMinutes(1))));

        assertThat(end.code()).isEqualTo(ErrorCode.INTERRUPTED);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(script).isEmpty();
    }

    @Test
    void aQuestionThatWasInterruptedEndsTheWait() {
        script.add(() -> {
            throw failure(ErrorCode.INTERRUPTED);
        });

        assertThat(end(FIVE, Duration.ofMinutes(10)).code()).isEqualTo(ErrorCode.INTERRUPTED);
    }

    @Test
    void aWaitWithoutAThreadEndsWithTheAnswer() {
        script.add(() -> pending(7));
        script.add(() -> DONE);

        assertThat(waits.awaitAsync(waiting(FIVE, Duration.ofMinutes(1))).join())
                .isSameAs(DONE);
        assertThat(pauses).containsExactly(Duration.ofSeconds(5), Duration.ofSeconds(7));
    }

    @Test
    void aWaitWithoutAThreadEndsWithTheFault() {
        script.add(() -> {
            throw failure(ErrorCode.ACCESS_DENIED);
        });

        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(waits.awaitAsync(waiting(FIVE, Duration.ofMinutes(1)))::join)
                .withCauseInstanceOf(I247Exception.class);
    }

    @Test
    void aQuestionThatFindsNoThreadIsAskedAgainLater() {
        AtomicLong ticks = new AtomicLong();
        // Its patience is over for the first question only.
        try (AsyncCalls busy = new AsyncCalls(Duration.ofNanos(5), () -> ticks.getAndIncrement() == 0 ? 0 : 5)) {
            Waits later = new Waits(nanos::get, this::pause, this::later, busy);
            script.add(() -> DONE);

            assertThat(later.awaitAsync(waiting(FIVE, Duration.ofMinutes(1))).join())
                    .isSameAs(DONE);
            assertThat(pauses).containsExactly(Duration.ofSeconds(5), Duration.ofSeconds(5));
        }
    }

    @Test
    void cancellingTakesThePauseBackAndAsksNothingMore() {
        CompletableFuture<Object> timer = new CompletableFuture<>();
        Waits paused = new Waits(nanos::get, this::pause, (time, task) -> timer, async);
        CompletableFuture<SearchState<FingerprintCandidate>> wait =
                paused.awaitAsync(waiting(FIVE, Duration.ofMinutes(1)));

        wait.cancel(true);

        assertThat(timer).isCancelled();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(wait::join);
    }

    @Test
    void cancellingInterruptsTheQuestionThatIsUnderWay() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        script.add(() -> {
            asked.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                interrupted.countDown();
            }
            return DONE;
        });
        CompletableFuture<SearchState<FingerprintCandidate>> wait =
                waits.awaitAsync(waiting(FIVE, Duration.ofMinutes(1)));
        asked.await();

        wait.cancel(true);

        assertThat(interrupted.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void closingTheClientEndsAWaitInItsPause() {
        Waits paused = new Waits(nanos::get, this::pause, (time, task) -> new CompletableFuture<>(), async);
        CompletableFuture<SearchState<FingerprintCandidate>> wait =
                paused.awaitAsync(waiting(FIVE, Duration.ofMinutes(1)));

        paused.close();

        assertThat(codeOf(wait)).isEqualTo(ErrorCode.CLIENT_CLOSED);
        assertThat(codeOf(paused.awaitAsync(waiting(FIVE, Duration.ofMinutes(1)))))
                .isEqualTo(ErrorCode.CLIENT_CLOSED);
    }

    private static ErrorCode codeOf(CompletableFuture<?> future) {
        CompletionException end = catchThrowableOfType(CompletionException.class, future::join);
        return ((I247Exception) end.getCause()).code();
    }

    private I247Exception end(SearchState.Pending<FingerprintCandidate> search, Duration atMost) {
        return catchThrowableOfType(I247Exception.class, () -> waits.await(waiting(search, atMost)));
    }

    private Waiting<SearchState<FingerprintCandidate>> waiting(
            SearchState.Pending<FingerprintCandidate> search, Duration atMost) {
        return WaitedSearch.of(search, WaitOptions.atMost(atMost), nanos::get, this::ask);
    }

    private SearchState<FingerprintCandidate> ask(Duration time) {
        times.add(time);
        return script.remove().get();
    }

    private void pause(Duration time) {
        pauses.add(time);
        nanos.addAndGet(time.toNanos());
    }

    private Future<?> later(Duration time, Runnable task) {
        pause(time);
        task.run();
        return CompletableFuture.completedFuture(null);
    }

    private static SearchState.Pending<FingerprintCandidate> pending(int seconds) {
        return new SearchState.Pending<>("s-1", Duration.ofSeconds(seconds));
    }

    private static I247Exception failure(ErrorCode code) {
        return I247Exception.of(Failure.of(code, "0", "0"));
    }
}
