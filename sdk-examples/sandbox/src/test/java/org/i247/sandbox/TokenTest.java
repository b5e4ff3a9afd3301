package org.i247.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.Security;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.i247.sdk.I247Client;
import org.i247.sdk.diagnostics.CheckState;
import org.i247.sdk.diagnostics.DiagnosticReport;
import org.i247.sdk.document.TravelDocumentQuery;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.SetupException;
import org.i247.sdk.query.Answer;
import org.i247.sdk.security.Identity;
import org.i247.sdk.spi.KeyEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Keys that stay on a token: SoftHSM, over mutual TLS, against the sandbox. */
@Timeout(180)
class TokenTest {
    private static final TravelDocumentQuery STOLEN = TravelDocumentQuery.number(Specimens.STOLEN_PASSPORT);

    private static Sandbox sandbox;
    private static SandboxIdentity first;
    private static SandboxIdentity second;
    private static SandboxIdentity rsa;
    private static SoftHsm.Token token;
    private static SoftHsm.Token other;
    private static SoftHsm.Token never;
    private static SoftHsm.Token pulledBetweenCalls;
    private static SoftHsm.Token pulledBeforeTheHandshake;
    private static SealedTokens sealed;

    @TempDir
    Path directory;

    @BeforeAll
    static void makeTokens() throws IOException, InterruptedException {
        assumeTrue(SoftHsm.MISSING.isEmpty(), () -> SoftHsm.MISSING.orElse(""));
        SoftHsm hsm = new SoftHsm();
        token = hsm.token("client");
        other = hsm.token("other");
        never = hsm.token("never-opened");
        pulledBetweenCalls = hsm.token("pulled-between-calls");
        pulledBeforeTheHandshake = hsm.token("pulled-before-the-handshake");
        sandbox = Sandbox.start();
        sealed = new SealedTokens(hsm, sandbox);
        first = sandbox.identity();
        second = sandbox.newIdentity().issue();
        rsa = sandbox.newIdentity().algorithm(SigningAlgorithm.RSA_PSS_SHA512).issue();
        enter(token, first, "");
        enter(token, second, "-2");
        enter(token, rsa, "-rsa");
        enter(other, second, "");
        enter(pulledBetweenCalls, first, "");
        enter(pulledBeforeTheHandshake, first, "");
    }

    private static void enter(SoftHsm.Token into, SandboxIdentity identity, String end) throws IOException {
        into.enter("tls" + end, identity.tls(), authority());
        into.enter("signing" + end, identity.signing(), authority());
    }

    private static X509Certificate authority() throws IOException {
        try {
            byte[] pem = Files.readAllBytes(sandbox.directory().resolve("ca.pem"));
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(pem));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterAll
    static void close() {
        if (sandbox != null) {
            sandbox.close();
        }
    }

    private static Identity onToken(SoftHsm.Token which, String end) {
        return Identity.fromPkcs11(
                which.configuration(), SoftHsm.PIN.toCharArray(), "tls" + end, "signing" + end, InstantSource.system());
    }

    private static I247Client client(Identity identity) {
        return I247Client.builder()
                .properties(sandbox.clientProperties())
                .identity(identity)
                .maxAttempts(1)
                .connectTimeout(Duration.ofSeconds(60))
                .attemptTimeout(Duration.ofSeconds(60))
                .build();
    }

    private static void ask(I247Client client) {
        assertThat(client.travelDocuments().search(STOLEN, client.context())).isInstanceOf(Answer.Hits.class);
    }

    private static I247Exception failure(I247Client client) {
        return catchThrowableOfType(I247Exception.class, () -> ask(client));
    }

    @Test
    void handshake_and_request_are_signed_on_the_token() {
        Identity identity = onToken(token, "");
        assertThat(identity.tlsPrivateKey().getEncoded()).isNull();
        assertThat(identity.signingPrivateKey().orElseThrow().getEncoded()).isNull();
        int before = sandbox.requestsWith(first.tls().certificate());
        try (I247Client client = client(identity)) {
            ask(client);
            ask(client);
        }
        assertThat(sandbox.requestsWith(first.tls().certificate())).isEqualTo(before + 2);
    }

    @Test
    void rsa_pss_is_signed_on_the_token_too() {
        try (I247Client client = client(onToken(token, "-rsa"))) {
            ask(client);
        }
    }

    @Test
    void the_configuration_names_the_token_and_where_its_pin_stands() throws IOException {
        Path pin = Files.writeString(directory.resolve("pin"), SoftHsm.PIN + "\n");
        Path properties = Files.writeString(directory.resolve("client.properties"), """
                i247.endpoints=%s
                i247.bureau=UT
                i247.unit=airport-1
                i247.user=kiosk-7
                i247.purpose=border-control
                i247.identity.pkcs11-configuration=%s
                i247.identity.pkcs11-pin=file:pin
                i247.trust.certificates=%s
                i247.trust.gateway-signing-certificates=%s
                """.formatted(
                        sandbox.endpoint(),
                        token.configuration(),
                        sandbox.directory().resolve("ca.pem"),
                        sandbox.directory().resolve("gateway-signing.pem")));
        assertThat(pin).exists();
        try (I247Client client = I247Client.builder().properties(properties).build()) {
            ask(client);
            client.reloadKeys();
            ask(client);
        }
    }

    @Test
    void keys_on_the_token_are_replaced_by_others_on_it_under_load() throws InterruptedException {
        try (I247Client client = client(onToken(token, ""));
                Load load = new Load(20, () -> ask(client))) {
            load.await(40);
            client.replace(onToken(token, "-2"));
            load.await(40);
            client.replace(onToken(token, ""));
            load.await(40);
            load.stop();
            assertThat(load.failures()).isEmpty();
            assertThat(sandbox.requestsWith(second.tls().certificate())).isPositive();
        }
    }

    @Test
    void another_token_is_taken_under_load_when_the_configuration_file_names_it() throws Exception {
        Path configuration = Files.copy(token.configuration(), directory.resolve("token.cfg"));
        CountDownLatch replaced = new CountDownLatch(1);
        int before = sandbox.requestsWith(second.tls().certificate());
        try (I247Client client = I247Client.builder()
                        .properties(withPin(configuration, SoftHsm.PIN))
                        .keysReloadInterval(Duration.ofMillis(50))
                        .listener(event -> {
                            if (event instanceof KeyEvent.Replaced) {
                                replaced.countDown();
                            }
                        })
                        .maxAttempts(1)
                        .connectTimeout(Duration.ofSeconds(60))
                        .attemptTimeout(Duration.ofSeconds(60))
                        .totalTimeout(Duration.ofSeconds(120))
                        .build();
                Load load = new Load(8, () -> ask(client))) {
            load.await(16);
            assertThat(sandbox.requestsWith(second.tls().certificate())).isEqualTo(before);
            Path next = Files.copy(other.configuration(), directory.resolve("token.new"));
            Files.move(next, configuration, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            assertThat(replaced.await(120, TimeUnit.SECONDS)).isTrue();
            load.await(16);
            load.stop();
            assertThat(load.failures()).isEmpty();
            int withFirst = sandbox.requestsWith(first.tls().certificate());
            ask(client);
            assertThat(sandbox.requestsWith(first.tls().certificate())).isEqualTo(withFirst);
            assertThat(sandbox.requestsWith(second.tls().certificate())).isGreaterThan(before);
        }
    }

    @Test
    void what_is_registered_for_tls_goes_with_the_client_and_the_bridge_is_not_registered() {
        int before = Security.getProviders().length;
        try (I247Client client = client(onToken(token, ""))) {
            assertThat(Security.getProviders()).hasSize(before + 1);
            assertThat(Arrays.stream(Security.getProviders()).map(provider -> provider.getName()))
                    .noneMatch(name -> name.startsWith("SunPKCS11-"));
            client.replace(onToken(token, "-2"));
            assertThat(Security.getProviders()).hasSize(before + 1);
        }
        assertThat(Security.getProviders()).hasSize(before);
    }

    @Test
    void a_wrong_pin_says_how_dangerous_another_try_is_and_is_overwritten() {
        char[] pin = "9999".toCharArray();
        SetupException failure = catchThrowableOfType(
                SetupException.class,
                () -> Identity.fromPkcs11(never.configuration(), pin, "tls", "signing", InstantSource.system()));
        assertThat(failure.code()).isEqualTo(ErrorCode.TOKEN_PIN_WRONG);
        assertThat(failure).hasMessageContaining("lock").hasMessageNotContaining("9999");
        assertThat(pin).containsOnly('\0');
    }

    @Test
    void a_missing_alias_names_those_that_are_there() {
        SetupException failure = catchThrowableOfType(SetupException.class, () -> onToken(token, "-3"));
        assertThat(failure.code()).isEqualTo(ErrorCode.KEY_ALIAS_MISSING);
        assertThat(failure).hasMessageContaining("signing, signing-2");
    }

    @Test
    void a_slot_without_a_token_is_named() throws IOException {
        String configuration = Files.readString(token.configuration()).replaceAll("slot = \\d+", "slot = 4711");
        Path other = Files.writeString(directory.resolve("slot.cfg"), configuration);
        SetupException failure = catchThrowableOfType(
                SetupException.class,
                () -> Identity.fromPkcs11(other, SoftHsm.PIN.toCharArray(), "tls", "tls", InstantSource.system()));
        assertThat(failure.code()).isEqualTo(ErrorCode.TOKEN_MISSING);
    }

    @Test
    void a_token_that_is_pulled_between_two_calls_is_named_and_other_keys_bring_the_client_back() throws IOException {
        try (I247Client client = client(onToken(pulledBetweenCalls, ""))) {
            ask(client);
            int before = sandbox.requests();
            pulledBetweenCalls.remove();
            assertThat(failure(client)).isInstanceOfSatisfying(SetupException.class, e -> {
                assertThat(e.code()).isEqualTo(ErrorCode.TOKEN_REMOVED);
                assertThat(e.failure().arguments()).allMatch(said -> said.startsWith("CKR_"));
            });
            assertThat(sandbox.requests()).isEqualTo(before);
            client.replace(onToken(token, ""));
            ask(client);
        }
    }

    @Test
    void a_token_that_is_pulled_before_the_handshake_is_named() throws IOException {
        Identity signingInMemory = onToken(pulledBeforeTheHandshake, "")
                .withSigningOf(
                        Identity.fromPkcs12(
                                first.keyStore(),
                                first.keyStorePassword().toCharArray(),
                                "tls",
                                "signing",
                                InstantSource.system()),
                        InstantSource.system());
        try (I247Client client = client(signingInMemory)) {
            int before = sandbox.requests();
            pulledBeforeTheHandshake.remove();
            assertThat(failure(client).code()).isEqualTo(ErrorCode.TOKEN_REMOVED);
            assertThat(sandbox.requests()).isEqualTo(before);
        }
    }

    @Test
    void the_doctor_looks_at_keys_on_a_token_and_warns_of_a_second_try_with_a_wrong_pin() throws IOException {
        DiagnosticReport well = I247Client.diagnosticsOf(builder ->
                        builder.properties(withPin(token, SoftHsm.PIN)).connectTimeout(Duration.ofSeconds(60)))
                .run();
        DiagnosticReport wrong = I247Client.diagnosticsOf(builder -> builder.properties(withPin(never, "9999")))
                .run();

        assertThat(well.state()).isEqualTo(CheckState.FINE);
        assertThat(wrong.firstFailed().orElseThrow().finding()).isEqualTo("TOKEN_PIN_WRONG");
        assertThat(wrong.firstFailed().orElseThrow().advice(Locale.ENGLISH).orElseThrow())
                .contains("each run is a try");
        assertThat(wrong.toString()).doesNotContain("9999");
    }

    @Test
    void sealed_messages_are_signed_and_opened_on_the_token() {
        sealed.requireSigningAndOpening();
    }

    @Test
    void a_token_that_cannot_open_says_what_it_needs() {
        sealed.requireWordsOfTheTokenThatSignsOnly();
    }

    private static Path withPin(SoftHsm.Token which, String pin) {
        return withPin(which.configuration(), pin);
    }

    private static Path withPin(Path configuration, String pin) {
        try {
            String rest = Files.readAllLines(sandbox.clientProperties()).stream()
                    .filter(line -> !line.startsWith("i247.identity.key-store"))
                    .collect(Collectors.joining("\n"));
            return Files.writeString(
                    sandbox.directory().resolve("token-" + pin + ".properties"),
                    rest + "\ni247.identity.pkcs11-configuration=" + configuration + "\ni247.identity.pkcs11-pin=" + pin
                            + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
