package org.i247.sdk.internal.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.i247.sdk.I247Client;
import org.i247.sdk.internal.gateway.KeyFiles;
import org.i247.sdk.internal.transport.TestAuthority;
import org.i247.sdk.internal.transport.TestAuthority.Credential;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The certificate of old evidence, whose keys are over or on a token. */
class SigningCertificateSettingsTest {
    private static final Credential OVER =
            new TestAuthority("authority").issue("client", TestAuthority.days(-20), TestAuthority.days(-10));

    @TempDir
    Path directory;

    private KeyFiles files;
    private final Map<String, String> properties = new HashMap<>();

    @BeforeEach
    void files() {
        files = new KeyFiles(directory);
    }

    private List<X509Certificate> read() {
        return SigningCertificateSettings.read(SettingsReader.properties(properties));
    }

    @Test
    void a_certificate_in_a_key_store_may_be_over() {
        keyStore("own");

        assertThat(read()).containsExactly(OVER.certificate());
        assertThat(I247Client.builder().properties(properties).evidenceVerifier())
                .isNotNull();
    }

    @Test
    void the_certificate_is_that_of_signing_and_none_if_the_store_has_none_of_its_name() {
        keyStore("tls");
        properties.put("i247.identity.signing-alias", "own");
        assertThat(read()).containsExactly(OVER.certificate());

        properties.put("i247.identity.signing-alias", "other");
        assertThat(read()).isEmpty();
    }

    @Test
    void the_certificate_of_the_only_key_needs_no_name() {
        keyStore("own");
        properties.remove("i247.identity.tls-alias");

        assertThat(read()).containsExactly(OVER.certificate());
    }

    private void keyStore(String tlsAlias) {
        properties.put(
                "i247.identity.key-store",
                files.pkcs12("own.p12", "own", "secret", OVER).toString());
        properties.put("i247.identity.key-store-password", "secret");
        properties.put("i247.identity.tls-alias", tlsAlias);
    }

    @Test
    void a_certificate_in_pem_needs_no_key() {
        properties.put(
                "i247.identity.certificate",
                files.pem("own.pem", OVER.certificate()).toString());

        assertThat(read()).containsExactly(OVER.certificate());
    }

    @Test
    void a_token_is_left_alone() {
        properties.put(
                "i247.identity.pkcs11-configuration",
                directory.resolve("none.cfg").toString());

        assertThat(read()).isEmpty();
    }

    @Test
    void nothing_configured_is_nothing() {
        assertThat(read()).isEmpty();
    }
}
