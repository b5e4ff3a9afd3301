package org.i247.benchmarks;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.i247.sdk.I247Client;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.query.CallOptions;
import org.i247.sdk.query.Page;

/**
 * The calls of a soak: most as an application makes them, some with too little time, cancelled, interrupted, over a client
 * that is closed under them, or over one of their own.
 */
final class SoakCalls {
    private static final CallOptions IMPATIENT = CallOptions.defaults().withTimeout(Duration.ofMillis(2));
    private static final int PASSING_CALLS = 50;

    private final I247Client lasting;
    private final Supplier<I247Client> clients;
    private final AtomicReference<I247Client> passing;
    private final AtomicLong passed = new AtomicLong();
    private final Map<String, Long> ends = new TreeMap<>();

    SoakCalls(I247Client lasting, Supplier<I247Client> clients) {
        this.lasting = lasting;
        this.clients = clients;
        this.passing = new AtomicReference<>(clients.get());
    }

    /** How many calls ended in what. */
    Map<String, Long> ends() {
        return ends;
    }

    void call() {
        String end;
        try {
            end = one(ThreadLocalRandom.current().nextInt(1000));
        } catch (I247Exception e) {
            end = e.code().value();
        } catch (CancellationException e) {
            end = "cancelled";
        } catch (CompletionException e) {
            end = e.getCause() instanceof I247Exception failed ? failed.code().value() : e.toString();
        }
        Thread.interrupted(); // the flag of an interrupted call is not the next one's
        synchronized (ends) {
            ends.merge(end, 1L, Long::sum);
        }
    }

    private String one(int perMille) {
        if (perMille < 20) {
            var later = lasting.persons().searchAsync(Line.QUERY, Line.CONTEXT);
            later.cancel(true);
            return later.join().getClass().getSimpleName();
        } else if (perMille < 60) {
            return lasting.persons()
                    .searchAsync(Line.QUERY, Line.CONTEXT)
                    .join()
                    .getClass()
                    .getSimpleName();
        } else if (perMille < 70) {
            Thread.currentThread().interrupt();
        } else if (perMille < 80) {
            return lasting.persons()
                    .search(Line.QUERY, Page.first(), Line.CONTEXT, IMPATIENT)
                    .getClass()
                    .getSimpleName();
        } else if (perMille < 180) {
            return overPassing();
        } else if (perMille < 181) {
            try (I247Client own = clients.get()) {
                return search(own);
            }
        }
        return search(lasting);
    }

    /** A client that many threads use, and one of them closes while the others are at it. */
    private String overPassing() {
        if (passed.incrementAndGet() % PASSING_CALLS == 0) {
            passing.getAndSet(clients.get()).close();
        }
        return search(passing.get());
    }

    private static String search(I247Client client) {
        return client.persons().search(Line.QUERY, Line.CONTEXT).getClass().getSimpleName();
    }

    /** Closes what these calls opened: not the lasting client. */
    void close() {
        passing.get().close();
    }
}
