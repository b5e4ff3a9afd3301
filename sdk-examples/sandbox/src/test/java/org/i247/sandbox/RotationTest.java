package org.i247.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.i247.sdk.I247Client;
import org.i247.sdk.I247ClientBuilder;
import org.i247.sdk.document.TravelDocumentQuery;
import org.i247.sdk.document.TravelDocumentRecord;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.query.Answer;
import org.i247.sdk.security.Identity;
import org.i247.sdk.spi.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Keys change while calls are under way: none is lost, and the gateway sees the new certificate. */
@Timeout(300)
class RotationTest {
    @RegisterExtension
    static final SandboxExtension GATEWAY = new SandboxExtension();

    private static final TravelDocumentQuery STOLEN = TravelDocumentQuery.number(Specimens.STOLEN_PASSPORT);
    private static final int CALLERS = 100;
    private static final int FEW = 16;
    private static final int ROTATIONS = 6;
    private static final int CALLS_BETWEEN = 150;

    private final Sandbox sandbox = GATEWAY.sandbox();

    @TempDir
    Path directory;

    /** One attempt for each call, so that no retry hides a loss, and time enough for a busy machine. */
    private I247ClientBuilder client() {
        return I247Client.builder()
                .connectTimeout(Duration.ofSeconds(60))
                .attemptTimeout(Duration.ofSeconds(60))
                .totalTimeout(Duration.ofSeconds(120))
                .maxAttempts(1);
    }

    private static Identity identity(SandboxIdentity from) {
        return Identity.fromPkcs12(
                from.keyStore(), from.keyStorePassword().toCharArray(), "tls", "signing", InstantSource.system());
    }

    private int callsWith(SandboxIdentity identity) {
        return sandbox.requestsWith(identity.tls().certificate());
    }

    @Test
    void no_call_is_lost_while_keys_are_replaced_under_load() throws Exception {
        List<SandboxIdentity> identities = new ArrayList<>();
        try (I247Client client = client().properties(sandbox.clientProperties()).build();
                Load load = new Load(CALLERS, () -> ask(client))) {
            load.await(CALLS_BETWEEN);
            for (int i = 0; i < ROTATIONS; i++) {
                SandboxIdentity next = sandbox.newIdentity().issue();
                client.replace(identity(next));
                identities.add(next);
                load.await(CALLS_BETWEEN);
            }
            load.stop();

            assertThat(load.failures()).isEmpty();
            assertThat(load.answers()).isGreaterThanOrEqualTo((ROTATIONS + 1) * CALLS_BETWEEN);
            assertThat(identities)
                    .allSatisfy(each -> assertThat(callsWith(each)).isPositive());
            SandboxIdentity last = identities.remove(ROTATIONS - 1);
            List<Integer> before = identities.stream().map(this::callsWith).toList();
            int beforeLast = callsWith(last);
            ask(client);
            assertThat(callsWith(last)).isEqualTo(beforeLast + 1);
            assertThat(identities.stream().map(this::callsWith).toList()).isEqualTo(before);
        }
    }

    @Test
    void no_call_is_lost_while_the_files_of_the_keys_change() throws Exception {
        SandboxIdentity first = sandbox.newIdentity().issue();
        SandboxIdentity second = sandbox.newIdentity().issue();
        Path keyStore = Files.copy(first.keyStore(), directory.resolve("client.p12"));
        Path password = Files.writeString(directory.resolve("password"), first.keyStorePassword() + "\n");
        CountDownLatch replaced = new CountDownLatch(1);
        try (I247Client client = client().properties(configuration(keyStore, password))
                        .keysReloadInterval(Duration.ofMillis(50))
                        .listener(event -> {
                            if (event instanceof KeyEvent.Replaced) {
                                replaced.countDown();
                            }
                        })
                        .build();
                Load load = new Load(CALLERS, () -> ask(client))) {
            load.await(CALLS_BETWEEN);
            Files.writeString(password, second.keyStorePassword());
            replace(keyStore, second.keyStore());
            assertThat(replaced.await(120, TimeUnit.SECONDS)).isTrue();
            load.await(CALLS_BETWEEN);
            load.stop();

            assertThat(load.failures()).isEmpty();
            int before = callsWith(first);
            int beforeSecond = callsWith(second);
            ask(client);
            assertThat(callsWith(first)).isEqualTo(before);
            assertThat(callsWith(second)).isEqualTo(beforeSecond + 1);
        }
    }

    @Test
    void no_call_is_lost_while_pem_files_change_one_after_the_other() throws Exception {
        SandboxIdentity first = sandbox.newIdentity().inPem().issue();
        SandboxIdentity second = sandbox.newIdentity().inPem().issue();
        Path own = first.clientProperties();
        Path other = second.clientProperties();
        BlockingQueue<KeyEvent> heard = new LinkedBlockingQueue<>();
        try (I247Client client = client().properties(own)
                        .keysReloadInterval(Duration.ofMillis(50))
                        .listener(event -> {
                            if (event instanceof KeyEvent keys) {
                                heard.add(keys);
                            }
                        })
                        .build();
                Load load = new Load(FEW, () -> ask(client))) {
            load.await(2 * FEW);
            replace(beside(own, ".pem"), beside(other, ".pem"));
            assertThat(heard.poll(120, TimeUnit.SECONDS))
                    .isInstanceOfSatisfying(
                            KeyEvent.ReplacementRefused.class,
                            refused -> assertThat(refused.failure().code()).isEqualTo(ErrorCode.KEY_MISMATCH));
            load.await(2 * FEW);
            replace(beside(own, ".key"), beside(other, ".key"));
            assertThat(heard.poll(120, TimeUnit.SECONDS)).isInstanceOf(KeyEvent.Replaced.class);
            load.await(2 * FEW);
            load.stop();

            assertThat(load.failures()).isEmpty();
            int before = callsWith(first);
            int beforeSecond = callsWith(second);
            ask(client);
            assertThat(callsWith(first)).isEqualTo(before).isPositive();
            assertThat(callsWith(second)).isEqualTo(beforeSecond + 1);
        }
    }

    private static Path beside(Path properties, String end) {
        return properties.resolveSibling(properties.getFileName().toString().replace(".properties", end));
    }

    private static void replace(Path file, Path by) throws IOException {
        Path copy = Files.copy(by, file.resolveSibling(file.getFileName() + ".new"));
        Files.move(copy, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void a_call_in_flight_ends_over_the_connection_that_it_began_on() throws Exception {
        SandboxIdentity old = sandbox.identity();
        SandboxIdentity next = sandbox.newIdentity().issue();
        sandbox.reset();
        try (I247Client client = client().properties(sandbox.clientProperties()).build()) {
            sandbox.on(SandboxDatabase.TRAVEL_DOCUMENTS).next(Fault.slow(Duration.ofSeconds(1)));
            CompletableFuture<Answer<TravelDocumentRecord>> slow =
                    client.travelDocuments().searchAsync(STOLEN, client.context());
            while (sandbox.requests() == 0) {
                LockSupport.parkNanos(Duration.ofMillis(2).toNanos());
            }
            client.replace(identity(next));
            ask(client);
            assertThat(callsWith(next)).isEqualTo(1);
            assertThat(slow.get(60, TimeUnit.SECONDS)).isInstanceOf(Answer.Hits.class);
            assertThat(callsWith(old)).isEqualTo(1);
        }
    }

    private static void ask(I247Client client) {
        assertThat(client.travelDocuments().search(STOLEN, client.context())).isInstanceOf(Answer.Hits.class);
    }

    private Map<String, String> configuration(Path keyStore, Path password) throws IOException {
        Properties ready = new Properties();
        try (var in = Files.newBufferedReader(sandbox.clientProperties())) {
            ready.load(in);
        }
        Map<String, String> all = new HashMap<>();
        ready.stringPropertyNames().forEach(name -> all.put(name, ready.getProperty(name)));
        all.put("i247.identity.key-store", keyStore.toString());
        all.put("i247.identity.key-store-password", "file:" + password);
        for (String name : List.of("i247.trust.certificates", "i247.trust.gateway-signing-certificates")) {
            all.put(name, sandbox.directory().resolve(ready.getProperty(name)).toString());
        }
        return all;
    }
}
