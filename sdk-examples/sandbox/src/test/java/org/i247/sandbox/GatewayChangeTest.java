package org.i247.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.i247.sandbox.pki.Validity;
import org.i247.sdk.I247Client;
import org.i247.sdk.document.TravelDocumentQuery;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.query.Answer;
import org.i247.sdk.spi.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What the gateway is known by changes while sixteen callers ask: no call is lost if clients were told before, and none is
 * answered by what they were not told of. Each call has one attempt, so that no retry hides a loss.
 */
@Timeout(300)
class GatewayChangeTest {
    private static final TravelDocumentQuery CLEAN = TravelDocumentQuery.number(Specimens.CLEAN_DOCUMENT);
    private static final int CALLERS = 16;
    private static final int CALLS_BETWEEN = 32;

    private final Semaphore replaced = new Semaphore(0);
    private Sandbox sandbox;
    private I247Client client;

    @BeforeEach
    void start() {
        sandbox = Sandbox.start();
        client = newClient();
    }

    @AfterEach
    void close() {
        client.close();
        sandbox.close();
    }

    private I247Client newClient() {
        return newClient(sandbox.clientProperties());
    }

    private I247Client newClient(Path properties) {
        return I247Client.builder()
                .properties(properties)
                .keysReloadInterval(Duration.ofMillis(50))
                .connectTimeout(Duration.ofSeconds(60))
                .attemptTimeout(Duration.ofSeconds(60))
                .totalTimeout(Duration.ofSeconds(120))
                .maxAttempts(1)
                .listener(event -> {
                    if (event instanceof KeyEvent.Replaced) {
                        replaced.release();
                    }
                })
                .build();
    }

    private static void ask(I247Client client) {
        assertThat(client.travelDocuments().search(CLEAN, client.context())).isInstanceOf(Answer.NoHit.class);
    }

    private void awaitReplaced() throws InterruptedException {
        assertThat(replaced.tryAcquire(120, TimeUnit.SECONDS))
                .as("the client took the file")
                .isTrue();
    }

    private static void askWithoutLoss(I247Client client) throws InterruptedException {
        try (Load load = new Load(CALLERS, () -> ask(client))) {
            load.await(CALLS_BETWEEN);
            load.stop();
            assertThat(load.failures()).isEmpty();
        }
    }

    private void noCallIsLostIn(GatewayChange change) throws InterruptedException {
        try (Load load = new Load(CALLERS, () -> ask(client))) {
            load.await(CALLS_BETWEEN);
            change.announce();
            awaitReplaced();
            load.await(CALLS_BETWEEN);
            change.takeEffect();
            load.await(CALLS_BETWEEN);
            change.withdraw();
            awaitReplaced();
            load.await(CALLS_BETWEEN);
            load.stop();

            assertThat(load.failures()).isEmpty();
            assertThat(load.answers()).isGreaterThanOrEqualTo(4 * CALLS_BETWEEN);
            assertThat(sandbox.requests()).isEqualTo(load.answers());
        }
    }

    @Test
    void no_call_is_lost_while_the_signing_key_changes_with_notice() throws Exception {
        noCallIsLostIn(sandbox.changeOfSigningKey());
        sandbox.reset();
        noCallIsLostIn(sandbox.changeOfSigningKey());
    }

    @Test
    void no_call_is_lost_while_the_authority_changes_with_notice() throws Exception {
        noCallIsLostIn(sandbox.changeOfAuthority());
    }

    @Test
    void no_answer_signed_by_a_key_that_nobody_was_told_of_is_taken() throws Exception {
        askWithoutLoss(client);
        GatewayChange change = sandbox.changeOfSigningKey();
        change.takeEffect();
        sandbox.reset();

        try (Load load = new Load(CALLERS, () -> ask(client))) {
            load.await(CALLS_BETWEEN);
            load.stop();
            assertThat(load.answers()).isZero();
            assertThat(load.failures())
                    .hasSizeGreaterThanOrEqualTo(CALLS_BETWEEN)
                    .allSatisfy(failure -> {
                        assertThat(failure).isInstanceOf(I247Exception.class);
                        assertThat(((I247Exception) failure).code()).isEqualTo(ErrorCode.UNVERIFIED_ANSWER);
                        assertThat(((I247Exception) failure).failure().arguments())
                                .contains("KEY_NOT_PINNED");
                    });
            assertThat(sandbox.requests()).isEqualTo(load.failures().size());
        }
        change.announce();
        awaitReplaced();
        askWithoutLoss(client);
    }

    @Test
    void no_question_goes_to_a_gateway_of_an_authority_that_nobody_was_told_of() throws Exception {
        askWithoutLoss(client);
        GatewayChange change = sandbox.changeOfAuthority();
        change.takeEffect();
        sandbox.reset();

        try (I247Client late = newClient();
                Load load = new Load(CALLERS, () -> ask(late))) {
            load.await(CALLS_BETWEEN);
            load.stop();
            assertThat(load.answers()).isZero();
            assertThat(load.failures())
                    .allSatisfy(failure ->
                            assertThat(((I247Exception) failure).code()).isEqualTo(ErrorCode.GATEWAY_NOT_TRUSTED));
            assertThat(sandbox.requests())
                    .as("before trust not a byte of a question")
                    .isZero();
        }
        askWithoutLoss(client); // over connections that are open
        change.announce();
        awaitReplaced();
        askWithoutLoss(client);
        assertThat(sandbox.tlsCertificate().getIssuerX500Principal())
                .isEqualTo(change.next().getSubjectX500Principal());
    }

    @Test
    void what_was_withdrawn_is_trusted_no_more() throws Exception {
        GatewayChange change = sandbox.changeOfSigningKey();
        change.withdraw();
        awaitReplaced();

        assertThatThrownBy(() -> ask(client))
                .isInstanceOfSatisfying(
                        I247Exception.class,
                        failure -> assertThat(failure.code()).isEqualTo(ErrorCode.UNVERIFIED_ANSWER));
        assertThat(sandbox.requests()).isEqualTo(1);
    }

    @Test
    void a_list_that_names_the_gateway_is_heeded_as_soon_as_its_file_is_there() throws Exception {
        Path list = sandbox.directory().resolve("ca.crl");
        Files.write(list, list().getEncoded());
        Path properties = Files.writeString(
                sandbox.directory().resolve("with-list.properties"),
                Files.readString(sandbox.clientProperties())
                        + "\ni247.trust.crl-files=ca.crl\ni247.trust.crl-mode=hard-fail\n");
        try (I247Client heeding = newClient(properties)) {
            askWithoutLoss(heeding);
            Path newer = Files.write(
                    list.resolveSibling("ca.new"),
                    list(sandbox.tlsCertificate()).getEncoded());
            Files.move(newer, list, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            awaitReplaced();
            sandbox.reset();

            assertThatThrownBy(() -> ask(heeding)).isInstanceOfSatisfying(I247Exception.class, failure -> {
                assertThat(failure.code()).isEqualTo(ErrorCode.GATEWAY_NOT_TRUSTED);
                assertThat(failure.failure().arguments()).contains("REVOKED");
            });
            assertThat(sandbox.requests()).isZero();
        }
    }

    private X509CRL list(X509Certificate... revoked) {
        return sandbox.revocationList(Validity.around(Instant.now()), revoked);
    }
}
