package org.i247.sdk.internal.configuration;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.SetupException;
import org.i247.sdk.security.Identity;
import org.i247.sdk.security.Trust;

/** What the configuration says of keys and trust. */
public final class IdentitySettings {
    private IdentitySettings() {}

    /**
     * The configured identity: a PKCS#12 key store, or a certificate and a private key in PEM.
     *
     * @param settings the settings
     * @param clock the time that certificates are judged by
     * @return the identity
     * @throws SetupException if it is not configured, is configured twice, or cannot work
     */
    public static Identity identity(Settings settings, InstantSource clock) {
        Optional<Path> keyStore = settings.path(Key.KEY_STORE);
        Optional<Path> certificate = settings.path(Key.CERTIFICATE);
        if (keyStore.isPresent() && certificate.isPresent()) {
            throw I247Exception.of(Failure.of(
                    ErrorCode.CONFIGURATION_INVALID,
                    Key.CERTIFICATE.property(),
                    "absent where " + Key.KEY_STORE.property() + " is set"));
        }
        if (certificate.isPresent()) {
            Path privateKey = settings.path(Key.PRIVATE_KEY).orElseThrow(() -> Settings.missing(Key.PRIVATE_KEY));
            return Identity.fromPem(certificate.get(), privateKey, null, clock);
        }
        Path store = keyStore.orElseThrow(() -> Settings.missing(Key.KEY_STORE));
        String tlsAlias = settings.required(Key.TLS_ALIAS);
        return Identity.fromPkcs12(
                store,
                settings.required(Key.KEY_STORE_PASSWORD).toCharArray(),
                tlsAlias,
                settings.text(Key.SIGNING_ALIAS).orElse(tlsAlias),
                clock);
    }

    /**
     * The configured trust.
     *
     * @param settings the settings
     * @param clock the time that certificates are judged by
     * @return the trust
     * @throws SetupException if it is not configured or cannot work
     */
    public static Trust trust(Settings settings, InstantSource clock) {
        Path authorities =
                settings.path(Key.TRUST_CERTIFICATES).orElseThrow(() -> Settings.missing(Key.TRUST_CERTIFICATES));
        Path signing = settings.path(Key.GATEWAY_SIGNING_CERTIFICATES)
                .orElseThrow(() -> Settings.missing(Key.GATEWAY_SIGNING_CERTIFICATES));
        return Trust.fromPem(authorities, signing, clock);
    }
}
