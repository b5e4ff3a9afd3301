package org.i247.sdk.internal.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.configuration.KeySource;
import org.i247.sdk.internal.event.Events;
import org.i247.sdk.internal.gateway.GatewayLine;
import org.i247.sdk.internal.gateway.HttpGateway;
import org.i247.sdk.internal.gateway.KeyFiles;
import org.i247.sdk.internal.gateway.TestGateway;
import org.i247.sdk.internal.keys.Fingerprint;
import org.i247.sdk.internal.transport.TestAuthority;
import org.i247.sdk.internal.transport.TestAuthority.Credential;
import org.i247.sdk.security.CryptographyProvider;
import org.i247.sdk.security.Identity;
import org.i247.sdk.security.Trust;
import org.i247.sdk.spi.ClientEvent;
import org.i247.sdk.spi.KeyEvent;
import org.i247.sdk.spi.KeyEvent.Trigger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What happens to the keys in use when their files change, or somebody hands over others. */
@Timeout(60)
class KeyRingTest {
    private static final String PASSWORD = "pass-word-1";

    @TempDir
    Path directory;

    private final TestGateway gateway;
    private final AtomicReference<Instant> now = new AtomicReference<>(TestAuthority.NOW);
    private final List<ClientEvent> heard = new ArrayList<>();
    private final AtomicInteger readings = new AtomicInteger();
    private KeyFiles files;
    private Path keyStore;
    private Path authorities;
    private Path gatewayKeys;
    private Credential first;
    private Credential second;
    private HttpGateway port;
    private KeyRing keys;

    KeyRingTest() throws IOException {
        gateway = new TestGateway();
    }

    @BeforeEach
    void openTheLine() {
        files = new KeyFiles(directory);
        first = gateway.authority().issue("first");
        second = gateway.authority().issue("second");
        keyStore = write(first);
        authorities = files.pem("ca.pem", gateway.authority().certificate());
        gatewayKeys = files.pem("signing.pem", gateway.signingCertificate());
        open(true);
    }

    private void open(boolean mayTryAgain) {
        WatchedSource<Identity> own = new WatchedSource<>(new KeySource<>(
                () -> {
                    readings.incrementAndGet();
                    return Identity.fromPkcs12(keyStore, PASSWORD.toCharArray(), "key", "key", now::get);
                },
                List.of(keyStore),
                mayTryAgain));
        WatchedSource<Trust> anchors = new WatchedSource<>(new KeySource<>(
                () -> Trust.fromPem(authorities, gatewayKeys, now::get), List.of(authorities, gatewayKeys), true));
        Events events = new Events(List.of(heard::add));
        port = new GatewayLine(List.of(gateway.endpoint()), CryptographyProvider.jdk(), Duration.ofSeconds(5), 100_000)
                .open(own.first(), anchors.first(), now::get, new SecureRandom(), events);
        keys = new KeyRing(port.line(), own, anchors, events, now::get);
    }

    @AfterEach
    void close() throws IOException {
        port.close();
        gateway.close();
    }

    private Path write(Credential credential) {
        return files.pkcs12("client.p12", "key", PASSWORD, credential);
    }

    private void assertInUse(Credential credential) {
        assertThat(port.line().identity().tlsChain()).containsExactly(credential.certificate());
        assertThat(port.line().identity().signingCertificate()).isEqualTo(credential.certificate());
    }

    private void look(int times) {
        for (int i = 0; i < times; i++) {
            keys.look();
        }
    }

    @Test
    void files_that_stay_as_they_are_are_read_once() {
        look(5);
        assertThat(readings).hasValue(1);
        assertThat(heard).isEmpty();
    }

    @Test
    void a_changed_file_is_taken_when_it_has_stayed_the_same_from_one_look_to_the_next() {
        write(second);
        look(1);
        assertInUse(first);
        look(1);
        assertInUse(second);
        look(5);
        String fingerprint = Fingerprint.of(second.certificate());
        assertThat(heard).containsExactly(new KeyEvent.Replaced(Trigger.FILES, fingerprint, fingerprint, 1, 1));
    }

    @Test
    void a_file_that_is_being_written_is_never_taken() throws IOException {
        byte[] whole = Files.readAllBytes(write(second));
        write(first);
        for (int length = 0; length < whole.length; length += 97) {
            Files.write(keyStore, java.util.Arrays.copyOf(whole, length));
            look(1);
        }
        assertThat(readings).hasValue(1);
        assertInUse(first);
        Files.write(keyStore, whole);
        look(2);
        assertInUse(second);
        assertThat(heard).hasSize(1);
    }

    @Test
    void half_a_file_that_stays_is_refused_once_and_the_old_keys_stay() throws IOException {
        byte[] whole = Files.readAllBytes(write(second));
        Files.write(keyStore, java.util.Arrays.copyOf(whole, whole.length / 2));
        look(5);
        assertInUse(first);
        assertThat(codes()).containsExactly(ErrorCode.FILE_MALFORMED);
        Files.write(keyStore, whole);
        look(2);
        assertInUse(second);
    }

    @Test
    void a_file_that_is_gone_or_has_another_password_is_refused_once_each() throws IOException {
        Files.delete(keyStore);
        look(4);
        files.pkcs12("client.p12", "key", "another", second);
        look(4);
        assertInUse(first);
        assertThat(codes()).containsExactly(ErrorCode.FILE_UNREADABLE, ErrorCode.KEY_STORE_PASSWORD_WRONG);
    }

    @Test
    void a_certificate_that_is_not_valid_yet_is_taken_when_it_is() {
        Instant begin = TestAuthority.days(2);
        Credential later = gateway.authority().issue("later", begin, TestAuthority.days(50));
        write(later);
        look(4);
        assertInUse(first);
        now.set(begin);
        look(1);
        assertInUse(later);
        assertThat(codes()).containsExactly(ErrorCode.CERTIFICATE_NOT_YET_VALID);
    }

    @Test
    void an_expired_certificate_is_refused() {
        write(gateway.authority().issue("past", TestAuthority.days(-9), TestAuthority.days(-1)));
        look(4);
        assertInUse(first);
        assertThat(codes()).containsExactly(ErrorCode.CERTIFICATE_EXPIRED);
    }

    @Test
    void a_source_that_costs_tries_of_a_pin_is_read_once_for_each_state_of_its_files() throws IOException {
        port.close();
        open(false);
        int before = readings.get();
        Files.writeString(keyStore, "wrong");
        look(10);
        assertThat(readings.get() - before).isEqualTo(1);
        write(second);
        look(10);
        assertThat(readings.get() - before).isEqualTo(2);
        assertInUse(second);
    }

    @Test
    void trust_changes_by_its_files_and_the_keys_stay() throws IOException {
        Credential next = gateway.stranger();
        Path more = files.pem("next.pem", next.certificate());
        Files.writeString(gatewayKeys, Files.readString(gatewayKeys) + Files.readString(more));
        look(2);
        assertThat(port.line().trust().gatewaySigningCertificates())
                .containsExactly(gateway.signingCertificate(), next.certificate());
        assertInUse(first);
    }

    @Test
    void keys_that_cannot_be_used_do_not_keep_good_trust_away() throws IOException {
        Files.writeString(keyStore, "wrong");
        Files.writeString(
                gatewayKeys,
                Files.readString(files.pem("next.pem", gateway.stranger().certificate())));
        look(2);
        assertThat(port.line().trust().gatewaySigningCertificates()).doesNotContain(gateway.signingCertificate());
        assertInUse(first);
        assertThat(heard).hasSize(2);
    }

    @Test
    void what_is_handed_over_is_taken_at_once_and_the_files_are_left_alone_from_then_on() {
        keys.replace(Optional.of(identity(second)), Optional.empty());
        assertInUse(second);
        write(gateway.authority().issue("third"));
        look(4);
        assertInUse(second);
        assertThat(heard).hasSize(1);
    }

    @Test
    void what_is_handed_over_and_has_expired_is_refused() {
        Identity old = identity(second);
        now.set(TestAuthority.days(200));
        I247Exception failure =
                catchThrowableOfType(I247Exception.class, () -> keys.replace(Optional.of(old), Optional.empty()));
        assertThat(failure.code()).isEqualTo(ErrorCode.CERTIFICATE_EXPIRED);
        assertInUse(first);
        assertThat(codes()).containsExactly(ErrorCode.CERTIFICATE_EXPIRED);
    }

    @Test
    void a_call_reads_the_files_again_or_says_why_not() throws IOException {
        write(second);
        keys.reload();
        assertInUse(second);
        look(3);
        assertThat(heard).hasSize(1);
        Files.delete(authorities);
        I247Exception failure = catchThrowableOfType(I247Exception.class, keys::reload);
        assertThat(failure.code()).isEqualTo(ErrorCode.FILE_UNREADABLE);
        assertInUse(second);
    }

    @Test
    void a_closed_line_takes_no_keys() {
        port.close();
        I247Exception failure = catchThrowableOfType(
                I247Exception.class, () -> keys.replace(Optional.of(identity(second)), Optional.empty()));
        assertThat(failure.code()).isEqualTo(ErrorCode.CLIENT_CLOSED);
    }

    private Identity identity(Credential credential) {
        Path file = files.pkcs12("other.p12", "key", PASSWORD, credential);
        return Identity.fromPkcs12(file, PASSWORD.toCharArray(), "key", "key", now::get);
    }

    private List<ErrorCode> codes() {
        return heard.stream()
                .filter(KeyEvent.ReplacementRefused.class::isInstance)
                .map(event -> ((KeyEvent.ReplacementRefused) event).failure())
                .map(Failure::code)
                .toList();
    }
}
