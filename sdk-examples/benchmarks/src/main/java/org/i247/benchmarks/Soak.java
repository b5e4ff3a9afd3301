package org.i247.benchmarks;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.i247.sdk.I247Client;
import org.i247.sdk.security.Identity;
import org.i247.sdk.security.Trust;

/**
 * Many calls with faults mixed in, in rounds; after each round, when nothing is under way, it is looked at what the
 * process holds. One client lasts through all rounds, others come and go.
 */
final class Soak implements AutoCloseable {
    private static final int WORKERS = 8;

    private final Authority authority;
    private final KeyStore clientStore;
    private final KeyStore gatewayStore;
    private final GatewayProcess gateway;
    private final Map<String, Long> ends = new TreeMap<>();

    Soak() throws GeneralSecurityException, IOException {
        authority = new Authority(Clock.systemUTC().instant());
        clientStore = Stores.issue(authority, SigningKeys.P256);
        gatewayStore = Stores.issue(authority, SigningKeys.P256);
        gateway = GatewayProcess.withFaults(gatewayStore);
    }

    /** How many calls ended in what. */
    Map<String, Long> ends() {
        return ends;
    }

    SoakReport run(long calls, int rounds) {
        try (I247Client first = client()) {
            calls(first, Math.min(calls, 500)); // whatever is loaded once is loaded now
        }
        Footprint before = Footprint.closed();
        ends.clear();
        List<Footprint> during = new ArrayList<>();
        try (I247Client lasting = client()) {
            for (int i = 0; i < rounds; i++) {
                calls(lasting, calls / rounds);
                during.add(Footprint.settled());
            }
        }
        return new SoakReport(calls / rounds, before, during, Footprint.closed());
    }

    private void calls(I247Client lasting, long calls) {
        SoakCalls all = new SoakCalls(lasting, this::client);
        AtomicLong left = new AtomicLong(calls);
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < WORKERS; i++) {
            Thread worker = new Thread(
                    () -> {
                        while (left.getAndDecrement() > 0) {
                            all.call();
                        }
                    },
                    "worker-" + i);
            worker.start();
            workers.add(worker);
        }
        workers.forEach(Soak::join);
        all.close();
        all.ends().forEach((end, times) -> ends.merge(end, times, Long::sum));
    }

    private static void join(Thread worker) {
        try {
            worker.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("a soak is not interrupted", e);
        }
    }

    private I247Client client() {
        InstantSource clock = Clock.systemUTC();
        try {
            return I247Client.builder()
                    .endpoints(gateway.endpoint())
                    .identity(Identity.fromKeyStore(clientStore, Stores.password(), Stores.TLS, Stores.SIGNING, clock))
                    .trust(Trust.of(
                            List.of(authority.certificate()),
                            List.of(Stores.certificate(gatewayStore, Stores.SIGNING)),
                            clock))
                    .attemptTimeout(Duration.ofSeconds(1))
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("keys that were just made", e);
        }
    }

    @Override
    public void close() throws IOException {
        gateway.close();
    }
}
