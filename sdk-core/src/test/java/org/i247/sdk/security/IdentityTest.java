package org.i247.sdk.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.SetupException;
import org.i247.sdk.internal.keys.SignatureAlgorithm;
import org.i247.sdk.internal.keys.TestCertificates;
import org.i247.sdk.internal.keys.TestKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class IdentityTest {
    private static final Instant NOW = TestCertificates.NOW;
    private static final InstantSource CLOCK = InstantSource.fixed(NOW);
    private static final KeyPair TLS = TestKeys.ellipticCurve("secp256r1");
    private static final KeyPair SIGNING = TestKeys.ellipticCurve("secp384r1");

    private final TestCertificates certificates = new TestCertificates();
    private final KeyFiles files;

    IdentityTest(@TempDir Path directory) {
        files = new KeyFiles(directory);
    }

    @Test
    void a_pkcs12_file_gives_a_key_for_tls_and_a_key_to_sign_with() {
        Identity identity = fromPkcs12("right", "tls", "signing");
        assertThat(identity.tlsPrivateKey()).isEqualTo(TLS.getPrivate());
        assertThat(identity.tlsChain()).hasSize(2);
        assertThat(identity.tlsChain().get(0).getPublicKey()).isEqualTo(TLS.getPublic());
        assertThat(identity.signingPrivateKey()).contains(SIGNING.getPrivate());
        assertThat(identity.signingCertificate().getPublicKey()).isEqualTo(SIGNING.getPublic());
        assertThat(identity.tlsKeyProvider()).isEmpty();
        assertThat(identity.signingKeyProvider()).isEmpty();
    }

    @Test
    void one_entry_may_serve_both() {
        Identity identity = fromPkcs12("right", "tls", "tls");
        assertThat(identity.signingPrivateKey()).contains(identity.tlsPrivateKey());
    }

    @Test
    void the_password_is_overwritten_whether_it_was_right_or_not() {
        char[] right = "right".toCharArray();
        char[] wrong = "wrong".toCharArray();
        Identity.fromPkcs12(store(), right, "tls", "signing", CLOCK);
        assertThatThrownBy(() -> Identity.fromPkcs12(store(), wrong, "tls", "signing", CLOCK))
                .isInstanceOf(I247Exception.class);
        assertThat(right).containsOnly('\0');
        assertThat(wrong).containsOnly('\0');
    }

    @Test
    void a_wrong_password_is_named_and_not_shown() {
        assertFails(ErrorCode.KEY_STORE_PASSWORD_WRONG, () -> fromPkcs12("secret-word", "tls", "signing"));
        assertThatThrownBy(() -> fromPkcs12("secret-word", "tls", "signing"))
                .satisfies(e -> assertThat(((I247Exception) e).failure().arguments())
                        .noneMatch(argument -> argument.contains("secret-word")));
    }

    @Test
    void a_missing_alias_names_those_that_are_there() {
        assertThatThrownBy(() -> fromPkcs12("right", "tls", "nobody"))
                .isInstanceOfSatisfying(I247Exception.class, e -> {
                    assertThat(e.code()).isEqualTo(ErrorCode.KEY_ALIAS_MISSING);
                    assertThat(e.failure().arguments()).contains("nobody", "signing, tls");
                });
    }

    @Test
    void the_only_key_serves_both_uses_whatever_its_name() {
        char[] password = "right".toCharArray();
        Identity identity =
                Identity.fromPkcs12(files.pkcs12("right".toCharArray(), Map.of("own", entry(TLS))), password, CLOCK);
        assertThat(identity.tlsPrivateKey()).isEqualTo(TLS.getPrivate());
        assertThat(identity.signingPrivateKey()).contains(TLS.getPrivate());
        assertThat(password).containsOnly('\0');
    }

    @Test
    void of_several_keys_those_with_the_customary_names_are_taken() {
        Identity identity =
                unsaid(Map.of("tls", entry(TLS), "signing", entry(SIGNING), "a", entry(SIGNING), "z", entry(TLS)));
        assertThat(identity.tlsPrivateKey()).isEqualTo(TLS.getPrivate());
        assertThat(identity.signingPrivateKey()).contains(SIGNING.getPrivate());
    }

    @Test
    void an_entry_that_is_no_private_key_is_none_of_several() throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setEntry("own", entry(TLS), new KeyStore.PasswordProtection("right".toCharArray()));
        store.setCertificateEntry("authority", certificates.authority());
        store.setEntry(
                "secret",
                new KeyStore.SecretKeyEntry(new SecretKeySpec(new byte[16], "AES")),
                new KeyStore.PasswordProtection("right".toCharArray()));
        Identity identity = Identity.fromKeyStore(store, "right".toCharArray(), CLOCK);
        assertThat(identity.signingPrivateKey()).contains(TLS.getPrivate());
    }

    @ParameterizedTest
    @CsvSource({"one, other", "tls, other", "signing, other"})
    void which_of_several_keys_is_meant_is_not_guessed(String one, String other) {
        char[] password = "right".toCharArray();
        Path store = files.pkcs12("right".toCharArray(), Map.of(one, entry(TLS), other, entry(SIGNING)));
        assertThatThrownBy(() -> Identity.fromPkcs12(store, password, CLOCK))
                .isInstanceOfSatisfying(SetupException.class, e -> {
                    assertThat(e.code()).isEqualTo(ErrorCode.KEY_ALIAS_AMBIGUOUS);
                    assertThat(e).hasMessageContaining(one).hasMessageContaining(other);
                    assertThat(e)
                            .hasMessageContaining("i247.identity.tls-alias")
                            .hasMessageContaining("i247.identity.signing-alias");
                });
        assertThat(password).containsOnly('\0');
    }

    @Test
    void a_store_without_a_private_key_has_none_to_take() {
        assertFails(ErrorCode.KEY_ALIAS_MISSING, () -> unsaid(Map.of()));
    }

    private Identity unsaid(Map<String, KeyStore.PrivateKeyEntry> entries) {
        return Identity.fromPkcs12(files.pkcs12("right".toCharArray(), entries), "right".toCharArray(), CLOCK);
    }

    @ParameterizedTest
    @EnumSource(SignatureAlgorithm.class)
    void every_key_of_the_contract_serves_from_pem(SignatureAlgorithm algorithm) throws IOException {
        KeyPair pair = TestKeys.pair(algorithm);
        Identity identity = fromPem(certificates.issue(pair.getPublic()), files.pkcs8(pair.getPrivate(), null), null);
        assertThat(identity.signingPrivateKey().orElseThrow().getEncoded())
                .isEqualTo(pair.getPrivate().getEncoded());
    }

    @Test
    void an_encrypted_pkcs8_key_is_read_with_its_password() throws IOException {
        Path key = files.pkcs8(TLS.getPrivate(), "right".toCharArray());
        assertThat(fromPem(certificate(TLS), key, "right").tlsPrivateKey()).isEqualTo(TLS.getPrivate());
        assertFails(ErrorCode.KEY_STORE_PASSWORD_WRONG, () -> fromPem(certificate(TLS), key, "wrong"));
        assertFails(ErrorCode.KEY_STORE_PASSWORD_WRONG, () -> fromPem(certificate(TLS), key, null));
    }

    @ParameterizedTest
    @MethodSource("traditionalKeys")
    void a_key_in_sec1_or_pkcs1_is_read(KeyPair pair) throws IOException {
        String kind = pair.getPrivate().getAlgorithm();
        Path plain = files.traditional(pair.getPrivate(), null);
        assertThat(fromPem(certificate(pair), plain, null).tlsPrivateKey().getAlgorithm())
                .isEqualTo(kind);
        Path encrypted = files.traditional(pair.getPrivate(), "right".toCharArray());
        assertThat(fromPem(certificate(pair), encrypted, "right")
                        .tlsPrivateKey()
                        .getAlgorithm())
                .isEqualTo(kind);
        assertFails(ErrorCode.KEY_STORE_PASSWORD_WRONG, () -> fromPem(certificate(pair), encrypted, "wrong"));
    }

    @Test
    void curve_parameters_before_the_key_are_passed_over() throws IOException {
        String key = Files.readString(files.traditional(TLS.getPrivate(), null));
        String parameters = "-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n";
        assertThat(fromPem(certificate(TLS), files.text("openssl.pem", parameters + key), null))
                .isNotNull();
    }

    static Stream<KeyPair> traditionalKeys() {
        return Stream.of(TLS, TestKeys.rsa(3072));
    }

    @Test
    void the_password_of_a_pem_key_is_overwritten() throws IOException {
        char[] password = "right".toCharArray();
        Path key = files.pkcs8(TLS.getPrivate(), password.clone());
        Identity.fromPem(files.certificates("c.pem", certificate(TLS)), key, password, CLOCK);
        assertThat(password).containsOnly('\0');
    }

    @Test
    void a_key_of_another_certificate_is_a_mismatch() throws IOException {
        KeyPair other = TestKeys.ellipticCurve("secp256r1");
        Path key = files.pkcs8(other.getPrivate(), null);
        assertFails(ErrorCode.KEY_MISMATCH, () -> fromPem(certificate(TLS), key, null));
    }

    @Test
    void a_key_of_another_kind_than_the_certificate_is_a_mismatch() throws IOException {
        Path key = files.pkcs8(TestKeys.rsa(3072).getPrivate(), null);
        assertFails(ErrorCode.KEY_MISMATCH, () -> fromPem(certificate(TLS), key, null));
    }

    @ParameterizedTest
    @MethodSource("unsupported")
    void a_key_that_the_contract_does_not_allow_is_refused(KeyPair pair) throws IOException {
        Path key = files.pkcs8(pair.getPrivate(), null);
        assertFails(ErrorCode.KEY_UNSUPPORTED, () -> fromPem(certificate(pair), key, null));
    }

    static Stream<KeyPair> unsupported() {
        return Stream.of(TestKeys.rsa(2048), TestKeys.ellipticCurve("secp521r1"), TestKeys.generate("Ed448"));
    }

    @Test
    void a_certificate_is_used_within_its_validity_only() throws IOException {
        Path key = files.pkcs8(TLS.getPrivate(), null);
        X509Certificate expired = certificates.issue(TLS.getPublic(), NOW.minusSeconds(9), NOW.minusSeconds(1));
        X509Certificate early = certificates.issue(TLS.getPublic(), NOW.plusSeconds(1), NOW.plusSeconds(9));
        X509Certificate last = certificates.issue(TLS.getPublic(), NOW.minusSeconds(9), NOW);
        X509Certificate first = certificates.issue(TLS.getPublic(), NOW, NOW.plusSeconds(9));
        assertFails(ErrorCode.CERTIFICATE_EXPIRED, () -> fromPem(expired, key, null));
        assertFails(ErrorCode.CERTIFICATE_NOT_YET_VALID, () -> fromPem(early, key, null));
        assertThat(fromPem(last, key, null)).isNotNull();
        assertThat(fromPem(first, key, null)).isNotNull();
    }

    @Test
    void an_identity_tells_later_that_it_has_expired() {
        Identity identity = fromPkcs12("right", "tls", "signing");
        identity.requireValidAt(NOW.plusSeconds(60));
        assertFails(ErrorCode.CERTIFICATE_EXPIRED, () -> identity.requireValidAt(NOW.plusSeconds(61)));
    }

    @Test
    void a_file_that_is_not_there_is_unreadable() throws IOException {
        Path missing = Path.of("nowhere", "client.pem");
        assertFails(ErrorCode.FILE_UNREADABLE, () -> Identity.fromPem(missing, missing, null, CLOCK));
        assertFails(
                ErrorCode.FILE_UNREADABLE,
                () -> Identity.fromPkcs12(missing, new char[] {'x'}, "tls", "signing", CLOCK));
    }

    @Test
    void a_file_that_is_something_else_is_malformed() throws IOException {
        Path text = files.text("text.pem", "-----BEGIN CERTIFICATE-----\n!\n-----END CERTIFICATE-----\n");
        Path noKey = files.certificates("c.pem", certificate(TLS));
        assertFails(ErrorCode.FILE_MALFORMED, () -> Identity.fromPem(text, text, null, CLOCK));
        assertFails(ErrorCode.FILE_MALFORMED, () -> Identity.fromPem(noKey, noKey, null, CLOCK));
        assertFails(
                ErrorCode.FILE_MALFORMED, () -> Identity.fromPkcs12(text, new char[] {'x'}, "tls", "signing", CLOCK));
    }

    @Test
    void a_damaged_certificate_among_good_ones_is_not_passed_over() throws IOException {
        Path good = files.certificates("good.pem", certificate(TLS));
        Path damaged = files.text("damaged.pem", Files.readString(good) + "-----BEGIN CERTIFICATE-----\n?\n");
        Path key = files.pkcs8(TLS.getPrivate(), null);
        assertFails(ErrorCode.FILE_MALFORMED, () -> Identity.fromPem(damaged, key, null, CLOCK));
    }

    @Test
    void tls_and_signing_may_come_from_two_pairs_of_pem_files() throws IOException {
        Identity tls = fromPem(certificate(TLS), files.pkcs8(TLS.getPrivate(), null), null);
        Identity signing = fromPem(certificate(SIGNING), files.pkcs8(SIGNING.getPrivate(), null), null);
        Identity both = tls.withSigningOf(signing, CLOCK);
        assertThat(both.tlsPrivateKey()).isEqualTo(TLS.getPrivate());
        assertThat(both.signingCertificate().getPublicKey()).isEqualTo(SIGNING.getPublic());
    }

    @Test
    void a_key_that_signs_elsewhere_stands_beside_one_for_tls() throws IOException {
        Identity tls = fromPem(certificate(TLS), files.pkcs8(TLS.getPrivate(), null), null);
        SigningKey key = new Elsewhere(certificate(SIGNING));
        Identity both = tls.withSigningKey(key, CLOCK);
        assertThat(both.tlsPrivateKey()).isEqualTo(TLS.getPrivate());
        assertThat(both.signingPrivateKey()).isEmpty();
        assertThat(both.remoteSigningKey()).containsSame(key);
        assertThat(both.signingCertificate()).isEqualTo(key.certificate());
        assertThat(tls.withSigningOf(both, CLOCK).remoteSigningKey()).containsSame(key);
    }

    @Test
    void the_certificate_of_a_key_that_signs_elsewhere_is_judged_as_any_other() throws IOException {
        Identity tls = fromPem(certificate(TLS), files.pkcs8(TLS.getPrivate(), null), null);
        X509Certificate past = certificates.issue(SIGNING.getPublic(), NOW.minusSeconds(60), NOW.minusSeconds(1));
        X509Certificate weak = certificates.issue(TestKeys.rsa(2048).getPublic());
        assertFails(ErrorCode.CERTIFICATE_EXPIRED, () -> tls.withSigningKey(new Elsewhere(past), CLOCK));
        assertFails(ErrorCode.KEY_UNSUPPORTED, () -> tls.withSigningKey(new Elsewhere(weak), CLOCK));
    }

    @Test
    void a_token_without_library_or_configuration_is_told_from_one_that_is_misconfigured() throws IOException {
        Path absent = Path.of("no-such.cfg");
        Path noLibrary = files.text("library.cfg", "name = any\nlibrary = /no/such/library.so\n");
        Path malformed = files.text("malformed.cfg", "name = any\nlibrary /no/such/library.so\n");
        assertFails(ErrorCode.FILE_UNREADABLE, () -> fromPkcs11(absent));
        assertFails(ErrorCode.TOKEN_LIBRARY_MISSING, () -> fromPkcs11(noLibrary));
        assertFails(ErrorCode.FILE_MALFORMED, () -> fromPkcs11(malformed));
    }

    private static Identity fromPkcs11(Path configuration) {
        return Identity.fromPkcs11(configuration, "1234".toCharArray(), "tls", "signing", CLOCK);
    }

    private record Elsewhere(X509Certificate certificate) implements SigningKey {
        @Override
        public byte[] sign(byte[] base, String algorithm, Duration timeLeft) {
            throw new AssertionError("not asked yet");
        }
    }

    private Path store() {
        return files.pkcs12("right".toCharArray(), Map.of("tls", entry(TLS), "signing", entry(SIGNING)));
    }

    private KeyStore.PrivateKeyEntry entry(KeyPair pair) {
        X509Certificate[] chain = {certificate(pair), certificates.authority()};
        return new KeyStore.PrivateKeyEntry(pair.getPrivate(), chain);
    }

    private Identity fromPkcs12(String password, String tlsAlias, String signingAlias) {
        return Identity.fromPkcs12(store(), password.toCharArray(), tlsAlias, signingAlias, CLOCK);
    }

    private Identity fromPem(X509Certificate certificate, Path key, String password) throws IOException {
        Path chain = files.certificates("chain.pem", certificate, certificates.authority());
        return Identity.fromPem(chain, key, password == null ? null : password.toCharArray(), CLOCK);
    }

    private X509Certificate certificate(KeyPair pair) {
        return certificates.issue(pair.getPublic());
    }

    private static void assertFails(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        I247Exception.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
