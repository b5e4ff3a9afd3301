package org.i247.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.i247.sdk.I247Client;
import org.i247.sdk.I247ClientBuilder;
import org.i247.sdk.audit.EvidenceReport;
import org.i247.sdk.audit.EvidenceVerifier;
import org.i247.sdk.security.Identity;
import org.i247.sdk.security.Trust;

/**
 * Many calls with faults mixed in, in rounds; after each round, when nothing is under way, it is looked at what the
 * process holds. One client lasts through all rounds, leaves evidence, and gets another identity within each; others come
 * and go.
 */
final class Soak implements AutoCloseable {
    private static final int WORKERS = 8;
    /** Of about a thousand calls, so that parts end in every round. */
    private static final int PART_BYTES = 4 * 1024 * 1024;

    private final Authority authority;
    private final KeyStore clientStore;
    private final KeyStore nextClientStore;
    private final KeyStore gatewayStore;
    private final GatewayProcess gateway;
    private final Map<String, Long> ends = new TreeMap<>();
    private final Path directory;
    private final AtomicInteger rotations = new AtomicInteger();

    Soak() throws GeneralSecurityException, IOException {
        authority = new Authority(Clock.systemUTC().instant());
        clientStore = Stores.issue(authority, SigningKeys.P256);
        nextClientStore = Stores.issue(authority, SigningKeys.P256);
        gatewayStore = Stores.issue(authority, SigningKeys.P256);
        gateway = GatewayProcess.withFaults(gatewayStore);
        directory = Files.createTempDirectory("i247-soak");
    }

    private Path log() {
        return directory.resolve("evidence.jsonl");
    }

    /** What the lasting client's log holds. Reads all of it. */
    EvidenceReport evidence() {
        return EvidenceVerifier.of(
                        List.of(certificate(gatewayStore)),
                        List.of(certificate(clientStore), certificate(nextClientStore)))
                .verify(log());
    }

    /** How often the lasting client's identity was replaced. */
    int rotations() {
        return rotations.get();
    }

    /** How many calls ended in what. */
    Map<String, Long> ends() {
        return ends;
    }

    SoakReport run(long calls, int rounds) {
        try (I247Client first = lasting()) {
            calls(first, Math.min(calls, 500)); // whatever is loaded once is loaded now
        }
        Footprint before = Footprint.closed();
        ends.clear();
        List<Footprint> during = new ArrayList<>();
        try (I247Client lasting = lasting()) {
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
                        for (long now = left.getAndDecrement(); now > 0; now = left.getAndDecrement()) {
                            if (now == calls / 2) {
                                lasting.replace(
                                        identity(rotations.incrementAndGet() % 2 == 0 ? clientStore : nextClientStore));
                            }
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

    /** The client that lasts leaves evidence, in parts of its log. */
    private I247Client lasting() {
        return builder()
                .evidenceFile(log())
                .evidenceParts(PART_BYTES, Duration.ofDays(1))
                .build();
    }

    private I247Client client() {
        return builder().build();
    }

    private I247ClientBuilder builder() {
        return I247Client.builder()
                .endpoints(gateway.endpoint())
                .identity(identity(clientStore))
                .trust(Trust.of(
                        List.of(authority.certificate()), List.of(certificate(gatewayStore)), Clock.systemUTC()))
                .attemptTimeout(Duration.ofSeconds(1));
    }

    private static Identity identity(KeyStore store) {
        return Identity.fromKeyStore(store, Stores.password(), Stores.TLS, Stores.SIGNING, Clock.systemUTC());
    }

    private static X509Certificate certificate(KeyStore store) {
        try {
            return Stores.certificate(store, Stores.SIGNING);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("keys that were just made", e);
        }
    }

    @Override
    public void close() throws IOException {
        gateway.close();
        List<Path> files;
        try (Stream<Path> all = Files.list(directory)) {
            files = all.toList();
        }
        for (Path each : files) {
            Files.delete(each);
        }
        Files.delete(directory);
    }
}
