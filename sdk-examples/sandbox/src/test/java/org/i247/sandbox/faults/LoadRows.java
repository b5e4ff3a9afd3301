package org.i247.sandbox.faults;

import static org.i247.sandbox.faults.Row.row;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.i247.sandbox.Fault;
import org.i247.sandbox.Specimens;
import org.i247.sdk.I247Client;
import org.i247.sdk.document.TravelDocumentQuery;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.query.CallOptions;
import org.i247.sdk.query.Page;

/** More calls than there is room for, and faults that last. */
final class LoadRows {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    /** In which a thousand calls are over, whatever the client's time-outs would let them take. */
    private static final Duration CROWD = Duration.ofSeconds(20);
    /** The time of a call that is not to wait for long. */
    private static final Duration LITTLE = Duration.ofMillis(300);

    private static final TravelDocumentQuery CLEAN = TravelDocumentQuery.number(Specimens.CLEAN_DOCUMENT);

    /** Connections to one endpoint at most. */
    private static final int POOL = 32;
    /** Calls of one database at most. */
    private static final int BULKHEAD = 256;

    private static final int THOUSAND = 1000;

    private LoadRows() {}

    static Group group() {
        return new Group(
                "Load and lasting faults",
                List.of(
                        row(
                                        "thousand-at-once",
                                        "A thousand threads ask at once, and the gateway holds its answers back until there is no room")
                                .given(LoadRows::patient)
                                .asks(LoadRows::thousandAtOnce)
                                .answers("BULKHEAD_FULL × 744, NO_HIT × 256")
                                .attempts(1)
                                .requests(BULKHEAD)
                                .waits(Duration.ZERO, CROWD)
                                .aloneOnStage(),
                        row("thousand-later", "A thousand calls with a future are started at once")
                                .given(LoadRows::patient)
                                .asks(LoadRows::thousandLater)
                                .answers("NO_HIT × 1000")
                                .attempts(1)
                                .requests(THOUSAND)
                                .waits(Duration.ZERO, CROWD)
                                .aloneOnStage(),
                        exhausted(
                                        "pool-exhausted",
                                        "All 32 connections are busy, and another call finds none in its time")
                                .fails(ErrorCode.BULKHEAD_FULL, "32")
                                .attempts(1)
                                .requests(POOL)
                                .lasts(LITTLE)
                                .aloneOnStage(),
                        row("circuit-open", "Twenty attempts have failed, and the database is left in peace")
                                .given(stage -> {
                                    stage.client().maxAttempts(1);
                                    stage.always(Fault.internalError());
                                })
                                .asks((client, stage) -> after(20, client, stage))
                                .fails(ErrorCode.CIRCUIT_OPEN, "SLTD")
                                .attempts(0)
                                .requests(20),
                        row(
                                        "quota-used-up",
                                        "The last answer said that nothing is left of the quota for longer than the call has time")
                                .given(stage -> {
                                    stage.client().totalTimeout(Duration.ofSeconds(15));
                                    stage.next(Fault.none()
                                            .withHeader("RateLimit", "\"default\";r=0;t=600")
                                            .withHeader("RateLimit-Policy", "\"default\";q=100;w=600"));
                                })
                                .asks((client, stage) -> after(1, client, stage))
                                .fails(ErrorCode.QUOTA_USED_UP, "SLTD")
                                .attempts(0)
                                .requests(1),
                        row(
                                        "outage-not-repeated",
                                        "A call found no answer in three attempts, and the next one is not retried")
                                .given(stage -> stage.always(Fault.unsigned()))
                                .asks((client, stage) -> after(1, client, stage))
                                .fails(ErrorCode.UNVERIFIED_ANSWER, "UNSIGNED")
                                .attempts(1)
                                .requests(3 + 1)));
    }

    private static void patient(Stage stage) {
        stage.client().attemptTimeout(MINUTE).totalTimeout(MINUTE).connectTimeout(MINUTE);
    }

    private static Object thousandAtOnce(I247Client client, Stage stage) throws Exception {
        CountDownLatch refused = new CountDownLatch(THOUSAND - BULKHEAD);
        stage.always(Fault.none().meanwhile(() -> Latches.await(refused)));
        ExecutorService threads = Executors.newFixedThreadPool(THOUSAND);
        try {
            List<Future<Told>> calls = new ArrayList<>();
            for (int i = 0; i < THOUSAND; i++) {
                calls.add(threads.submit(() -> {
                    Told told = Told.by(() -> Question.CLEAN_DOCUMENT.ask(client, stage));
                    if (told.failure().isPresent()) {
                        refused.countDown();
                    }
                    return told;
                }));
            }
            return counted(calls);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Object thousandLater(I247Client client, Stage stage) throws Exception {
        List<Future<Told>> calls = new ArrayList<>();
        for (int i = 0; i < THOUSAND; i++) {
            CompletableFuture<?> call = client.travelDocuments().searchAsync(CLEAN, client.context());
            calls.add(call.handle((answer, failure) -> {
                try {
                    return Told.by(call::get);
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }));
        }
        return counted(calls);
    }

    private static String counted(List<Future<Told>> calls) throws Exception {
        Map<String, Integer> counts = new TreeMap<>();
        for (Future<Told> call : calls) {
            counts.merge(call.get().kind(), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .map(each -> each.getKey() + " × " + each.getValue())
                .collect(Collectors.joining(", "));
    }

    /** All connections are busy before the time of the row begins, and until its call is over. */
    private static Row exhausted(String id, String happens) {
        AtomicReference<Busy> busy = new AtomicReference<>();
        return row(id, happens)
                .given(stage -> {
                    patient(stage);
                    busy.set(Busy.all(stage));
                })
                .asks((client, stage) -> {
                    try {
                        return client.travelDocuments()
                                .search(
                                        CLEAN,
                                        Page.first(),
                                        client.context(),
                                        CallOptions.defaults().withTimeout(LITTLE));
                    } finally {
                        busy.get().end();
                    }
                });
    }

    /** Calls that the gateway holds, one on each connection. */
    private record Busy(CountDownLatch over, List<CompletableFuture<?>> calls) {
        static Busy all(Stage stage) {
            Busy busy = new Busy(new CountDownLatch(1), new ArrayList<>());
            CountDownLatch held = new CountDownLatch(POOL);
            stage.always(Fault.none().meanwhile(() -> {
                held.countDown();
                Latches.await(busy.over);
            }));
            I247Client client = stage.builtClient();
            for (int i = 0; i < POOL; i++) {
                busy.calls.add(client.travelDocuments().searchAsync(CLEAN, client.context()));
            }
            Latches.await(held);
            return busy;
        }

        void end() throws Exception {
            over.countDown();
            for (CompletableFuture<?> call : calls) {
                call.get();
            }
        }
    }

    private static Object after(int calls, I247Client client, Stage stage) throws Exception {
        for (int i = 0; i < calls; i++) {
            Told.by(() -> Question.CLEAN_DOCUMENT.ask(client, stage));
        }
        return Question.CLEAN_DOCUMENT.ask(client, stage);
    }
}
