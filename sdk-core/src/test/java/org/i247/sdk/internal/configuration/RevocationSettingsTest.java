package org.i247.sdk.internal.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.SetupException;
import org.i247.sdk.internal.revocation.TestList;
import org.i247.sdk.internal.transport.TestAuthority;
import org.i247.sdk.security.Revocation;
import org.i247.sdk.security.RevocationMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RevocationSettingsTest {
    @TempDir
    private Path directory;

    @Test
    void nothing_is_asked_if_nothing_is_said() {
        assertThat(RevocationSettings.revocation(Settings.none()).isOff()).isTrue();
    }

    @Test
    void list_files_start_from_the_directory_of_their_file() throws Exception {
        Files.write(
                directory.resolve("one.crl"),
                TestList.of(new TestAuthority("one")).der());
        Files.write(
                directory.resolve("two.crl"),
                TestList.of(new TestAuthority("two")).der());
        Path file = Files.writeString(
                directory.resolve("client.properties"),
                "i247.trust.crl-files=one.crl, two.crl\ni247.trust.crl-mode=hard-fail\n");

        Revocation read = RevocationSettings.revocation(SettingsReader.file(file));
        Revocation overridden = RevocationSettings.revocation(SettingsReader.file(file)
                .overriddenBy(SettingsReader.properties(Map.of("i247.trust.crl-mode", "soft-fail"))));

        assertThat(read.lists()).hasSize(2);
        assertThat(read.listMode()).isEqualTo(RevocationMode.HARD_FAIL);
        assertThat(read.ocspMode()).isEqualTo(RevocationMode.OFF);
        assertThat(overridden.lists()).hasSize(2);
        assertThat(overridden.listMode()).isEqualTo(RevocationMode.SOFT_FAIL);
    }

    @Test
    void ocsp_asks_nobody_unless_a_responder_is_named() {
        Revocation stapled = revocation("ocsp-mode", "hard-fail");
        Revocation named = revocation("ocsp-mode", "soft-fail", "ocsp-responder", "http://ocsp.test:8080/");
        Revocation ofCertificate = revocation("ocsp-mode", "soft-fail", "ocsp-responder", "certificate");

        assertThat(stapled.ocspMode()).isEqualTo(RevocationMode.HARD_FAIL);
        assertThat(stapled.ocspResponder()).isEmpty();
        assertThat(stapled.asksResponderOfCertificate()).isFalse();
        assertThat(named.ocspResponder()).contains(URI.create("http://ocsp.test:8080/"));
        assertThat(ofCertificate.ocspResponder()).isEmpty();
        assertThat(ofCertificate.asksResponderOfCertificate()).isTrue();
    }

    @Test
    void off_is_off_whatever_stands_beside_it() {
        assertThat(revocation("crl-mode", "off", "crl-files", "missing.crl").isOff())
                .isTrue();
        assertThat(revocation("ocsp-mode", "off", "ocsp-responder", "certificate")
                        .isOff())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "crl-files, one.crl, i247.trust.crl-mode",
        "crl-mode, hard-fail, i247.trust.crl-files",
        "ocsp-responder, certificate, i247.trust.ocsp-mode"
    })
    void what_is_half_said_is_an_error(String key, String value, String missing) {
        assertThatExceptionOfType(SetupException.class)
                .isThrownBy(() -> revocation(key, value))
                .withMessageContaining(missing)
                .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.CONFIGURATION_MISSING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"on", "HARD-FAIL", "hard_fail", ""})
    void a_mode_is_one_of_three(String mode) {
        assertInvalid("i247.trust.ocsp-mode", "ocsp-mode", mode);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://ocsp.test/", "ocsp.test", "http://user@ocsp.test/", "ftp://ocsp.test", "::"})
    void a_responder_is_an_http_address_or_the_certificates_own(String responder) {
        assertInvalid("i247.trust.ocsp-responder", "ocsp-mode", "hard-fail", "ocsp-responder", responder);
    }

    private static void assertInvalid(String key, String... namesAndValues) {
        assertThatExceptionOfType(SetupException.class)
                .isThrownBy(() -> revocation(namesAndValues))
                .withMessageContaining(key)
                .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.CONFIGURATION_INVALID));
    }

    private static Revocation revocation(String... namesAndValues) {
        Map<String, String> properties = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            properties.put("i247.trust." + namesAndValues[i], namesAndValues[i + 1]);
        }
        return RevocationSettings.revocation(SettingsReader.properties(properties));
    }
}
