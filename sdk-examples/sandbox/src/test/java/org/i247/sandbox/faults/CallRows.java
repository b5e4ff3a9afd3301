package org.i247.sandbox.faults;

import static org.i247.sandbox.faults.Row.row;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.i247.sandbox.Fault;
import org.i247.sandbox.Specimens;
import org.i247.sdk.I247Client;
import org.i247.sdk.document.TravelDocumentQuery;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.internal.resilience.ParkingSleeper;

/** Calls that are slow, interrupted, cancelled, or whose client is closed under them. */
final class CallRows {
    private static final Duration SHORT = Lines.WAITING;
    private static final Duration LATE = Duration.ofSeconds(9);

    private CallRows() {}

    static Group group() {
        return new Group(
                "The life of a call",
                List.of(
                        row("answer-late", "No answer comes within the time of an attempt")
                                .given(stage -> {
                                    stage.client().attemptTimeout(SHORT).maxAttempts(2);
                                    stage.always(Fault.slow(LATE));
                                })
                                .fails(ErrorCode.ATTEMPT_TIMEOUT)
                                .attempts(2)
                                .lasts(SHORT.multipliedBy(2)),
                        row("answer-late-once", "One answer is late, and the next one is not")
                                .given(stage -> {
                                    stage.client().attemptTimeout(Duration.ofSeconds(3));
                                    stage.next(Fault.slow(Duration.ofSeconds(20)));
                                })
                                .attempts(2)
                                .lasts(Duration.ofSeconds(3)),
                        row("call-over", "No answer comes within the time of the whole call")
                                .given(stage -> {
                                    stage.client().totalTimeout(SHORT);
                                    stage.always(Fault.slow(LATE));
                                })
                                .fails(ErrorCode.DEADLINE_EXCEEDED, "ATTEMPT_TIMEOUT")
                                .lasts(SHORT),
                        row("wait-longer-than-call", "The gateway asks for a longer wait than the call has left")
                                .given(stage -> {
                                    stage.client().totalTimeout(Duration.ofSeconds(10));
                                    stage.always(Fault.quotaExceeded(Duration.ofSeconds(11)));
                                })
                                .fails(ErrorCode.QUOTA_EXCEEDED),
                        row("interrupted", "The asking thread is interrupted while the gateway answers")
                                .asks(CallRows::interrupted)
                                .fails(ErrorCode.INTERRUPTED),
                        row("interrupted-before", "The asking thread is interrupted before it asks")
                                .asks((client, stage) -> {
                                    Thread.currentThread().interrupt();
                                    return askedAndStillInterrupted(client, stage);
                                })
                                .fails(ErrorCode.INTERRUPTED)
                                .attempts(0),
                        row("cancelled", "The future of a call is cancelled while the gateway answers")
                                .asks(CallRows::cancelled)
                                .answers("CANCELLED"),
                        row("closed", "The client is closed while the gateway answers")
                                .asks((client, stage) ->
                                        held(stage, client::close, () -> Question.CLEAN_DOCUMENT.ask(client, stage)))
                                .fails(ErrorCode.CLIENT_CLOSED),
                        row(
                                        "closed-without-blocking",
                                        "The client is closed while the gateway answers a call with a future")
                                .asks((client, stage) -> held(
                                        stage,
                                        client::close,
                                        () -> later(client).get()))
                                .fails(ErrorCode.CLIENT_CLOSED),
                        row("closed-before", "The client is closed before it is asked")
                                .asks((client, stage) -> {
                                    client.close();
                                    return Question.CLEAN_DOCUMENT.ask(client, stage);
                                })
                                .fails(ErrorCode.CLIENT_CLOSED)
                                .attempts(0),
                        waiting("interrupted-in-a-wait", "The asking thread is interrupted while it waits for a retry")
                                .asks((client, stage) -> {
                                    Thread asking = Thread.currentThread();
                                    return whileWaiting(
                                            asking::interrupt, () -> askedAndStillInterrupted(client, stage));
                                })
                                .fails(ErrorCode.INTERRUPTED),
                        waiting("closed-in-a-wait", "The client is closed while a call waits for its retry")
                                .asks((client, stage) ->
                                        whileWaiting(client::close, () -> Question.CLEAN_DOCUMENT.ask(client, stage)))
                                .fails(ErrorCode.CLIENT_CLOSED),
                        row("closed-twice", "The client is closed twice, and its answer was there before")
                                .asks((client, stage) -> {
                                    Object answer = Question.CLEAN_DOCUMENT.ask(client, stage);
                                    client.close();
                                    client.close();
                                    return answer;
                                })));
    }

    private static Row waiting(String id, String happens) {
        return row(id, happens).given(stage -> stage.always(Fault.quotaExceeded(Duration.ofSeconds(20))));
    }

    /** Something happens as soon as the asking thread waits between two attempts. */
    private static Object whileWaiting(Runnable event, Callable<?> call) throws Exception {
        Thread asking = Thread.currentThread();
        Thread other = new Thread(() -> {
            while (!(LockSupport.getBlocker(asking) instanceof ParkingSleeper)) {
                LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
            }
            event.run();
        });
        other.start();
        try {
            return call.call();
        } finally {
            other.join();
        }
    }

    private static Object interrupted(I247Client client, Stage stage) throws Exception {
        Thread asking = Thread.currentThread();
        return held(stage, asking::interrupt, () -> askedAndStillInterrupted(client, stage));
    }

    /** Whoever interrupted the thread wants it to end: the flag stays. It is taken off for the rows to come. */
    private static Object askedAndStillInterrupted(I247Client client, Stage stage) throws Exception {
        try {
            return Question.CLEAN_DOCUMENT.ask(client, stage);
        } finally {
            if (!Thread.interrupted()) {
                throw new AssertionError("the interrupt flag is gone");
            }
        }
    }

    private static Object cancelled(I247Client client, Stage stage) throws Exception {
        CompletableFuture<CompletableFuture<?>> call = new CompletableFuture<>();
        return held(stage, () -> call.join().cancel(true), () -> {
            CompletableFuture<?> future = later(client);
            call.complete(future);
            return future.get();
        });
    }

    private static CompletableFuture<?> later(I247Client client) {
        return client.travelDocuments()
                .searchAsync(TravelDocumentQuery.number(Specimens.CLEAN_DOCUMENT), client.context());
    }

    /** Something happens while the gateway holds the request; the gateway does not answer before the call is over. */
    private static Object held(Stage stage, Runnable event, Callable<?> call) throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        stage.always(Fault.none().meanwhile(() -> {
            event.run();
            Latches.await(over);
        }));
        try {
            return call.call();
        } finally {
            over.countDown();
        }
    }
}
