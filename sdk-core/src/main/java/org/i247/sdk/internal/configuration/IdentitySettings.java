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
        Optional<Path> privateKey = settings.path(Key.PRIVATE_KEY);
        if (keyStore.isPresent()) {
            requireAbsent(settings, Key.CERTIFICATE);
            requireAbsent(settings, Key.PRIVATE_KEY);
        } else if (certificate.isPresent() || privateKey.isPresent()) {
            return Identity.fromPem(
                    certificate.orElseThrow(() -> Settings.missing(Key.CERTIFICATE)),
                    privateKey.orElseThrow(() -> Settings.missing(Key.PRIVATE_KEY)),
                    null,
                    clock);
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
     * Whether an identity is configured.
     *
     * @param settings the settings
     * @return true if there is a key store or a certificate
     */
    public static boolean isThere(Settings settings) {
        return settings.text(Key.KEY_STORE).isPresent()
                || settings.text(Key.CERTIFICATE).isPresent();
    }

    private static void requireAbsent(Settings settings, Key key) {
        if (settings.text(key).isPresent()) {
            throw I247Exception.of(Failure.of(
                    ErrorCode.CONFIGURATION_INVALID,
                    key.property(),
                    "absent where " + Key.KEY_STORE.property() + " is set"));
        }
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
