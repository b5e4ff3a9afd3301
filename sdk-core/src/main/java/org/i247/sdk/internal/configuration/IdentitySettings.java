package org.i247.sdk.internal.configuration;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.SetupException;
import org.i247.sdk.internal.keys.KeyAliases;
import org.i247.sdk.internal.text.Expectation;
import org.i247.sdk.security.Identity;
import org.i247.sdk.security.RevocationMode;
import org.i247.sdk.security.Trust;

/** What the configuration says of keys and trust. */
public final class IdentitySettings {
    private static final List<Key> OF_KEY_STORE = List.of(Key.KEY_STORE, Key.KEY_STORE_PASSWORD);
    private static final List<Key> OF_PEM = List.of(Key.CERTIFICATE, Key.PRIVATE_KEY, Key.PRIVATE_KEY_PASSWORD);
    private static final List<Key> OF_TOKEN = List.of(Key.PKCS11_CONFIGURATION, Key.PKCS11_PIN);

    private IdentitySettings() {}

    /**
     * The configured identity: a PKCS#12 key store, a certificate and a private key in PEM, or a token. Nothing is read
     * yet.
     *
     * @param settings the settings
     * @param clock the time that certificates are judged by
     * @return where to read the identity; a secret is looked up each time
     * @throws SetupException if it is not configured, or is configured twice
     */
    public static KeySource<Identity> identity(Settings settings, InstantSource clock) {
        if (settings.text(Key.PKCS11_CONFIGURATION).isPresent()) {
            requireAbsent(settings, OF_KEY_STORE, Key.PKCS11_CONFIGURATION);
            requireAbsent(settings, OF_PEM, Key.PKCS11_CONFIGURATION);
            return token(settings, clock);
        }
        if (settings.text(Key.KEY_STORE).isPresent()) {
            requireAbsent(settings, OF_PEM, Key.KEY_STORE);
            return keyStore(settings, clock);
        }
        boolean pem = settings.text(Key.CERTIFICATE).isPresent()
                || settings.text(Key.PRIVATE_KEY).isPresent();
        return pem ? pem(settings, clock) : keyStore(settings, clock);
    }

    /**
     * Whether an identity is configured.
     *
     * @param settings the settings
     * @return true if there is a key store, a certificate or a token
     */
    public static boolean isThere(Settings settings) {
        return settings.text(Key.KEY_STORE).isPresent()
                || settings.text(Key.CERTIFICATE).isPresent()
                || settings.text(Key.PKCS11_CONFIGURATION).isPresent();
    }

    private static KeySource<Identity> keyStore(Settings settings, InstantSource clock) {
        requireAbsent(settings, OF_TOKEN, Key.KEY_STORE);
        Path store = path(settings, Key.KEY_STORE);
        Secret password = secret(settings, Key.KEY_STORE_PASSWORD);
        Supplier<Identity> reader = aliases(settings)
                .<Supplier<Identity>>map(
                        said -> () -> Identity.fromPkcs12(store, password.read(), said.tls(), said.signing(), clock))
                .orElse(() -> Identity.fromPkcs12(store, password.read(), clock));
        return new KeySource<>(reader, List.of(store), true);
    }

    private static KeySource<Identity> token(Settings settings, InstantSource clock) {
        Path configuration = path(settings, Key.PKCS11_CONFIGURATION);
        Secret pin = secret(settings, Key.PKCS11_PIN);
        Supplier<Identity> reader = aliases(settings)
                .<Supplier<Identity>>map(
                        said -> () -> Identity.fromPkcs11(configuration, pin.read(), said.tls(), said.signing(), clock))
                .orElse(() -> Identity.fromPkcs11(configuration, pin.read(), clock));
        return new KeySource<>(reader, List.of(configuration), false);
    }

    /**
     * Which entries are meant: both are said, or that for TLS, which then signs as well, or neither.
     *
     * @param settings the settings
     * @return the aliases, or nothing if the store is to tell
     * @throws SetupException if only that which signs is said: the other would be a guess
     */
    static Optional<KeyAliases> aliases(Settings settings) {
        Optional<String> signing = settings.text(Key.SIGNING_ALIAS);
        Optional<String> tls = settings.text(Key.TLS_ALIAS);
        if (tls.isEmpty() && signing.isPresent()) {
            throw Settings.missing(Key.TLS_ALIAS);
        }
        return tls.map(alias -> new KeyAliases(alias, signing.orElse(alias)));
    }

    private static KeySource<Identity> pem(Settings settings, InstantSource clock) {
        requireAbsent(settings, OF_TOKEN, Key.CERTIFICATE);
        Path certificate = path(settings, Key.CERTIFICATE);
        Path privateKey = path(settings, Key.PRIVATE_KEY);
        Optional<Secret> password = settings.secret(Key.PRIVATE_KEY_PASSWORD);
        return new KeySource<>(
                () -> Identity.fromPem(
                        certificate, privateKey, password.map(Secret::read).orElse(null), clock),
                List.of(certificate, privateKey),
                true);
    }

    private static void requireAbsent(Settings settings, List<Key> keys, Key beside) {
        for (Key key : keys) {
            if (settings.text(key).isPresent()) {
                throw I247Exception.of(Failure.of(
                        ErrorCode.CONFIGURATION_INVALID,
                        key.property(),
                        Expectation.ABSENT_BESIDE.name(),
                        beside.property()));
            }
        }
    }

    private static Path path(Settings settings, Key key) {
        return settings.path(key).orElseThrow(() -> Settings.missing(key));
    }

    private static Secret secret(Settings settings, Key key) {
        return settings.secret(key).orElseThrow(() -> Settings.missing(key));
    }

    /**
     * The configured trust. Nothing is read yet.
     *
     * @param settings the settings
     * @param clock the time that certificates are judged by
     * @return where to read the trust
     * @throws SetupException if it is not configured
     */
    public static KeySource<Trust> trust(Settings settings, InstantSource clock) {
        Path authorities = path(settings, Key.TRUST_CERTIFICATES);
        Path signing = path(settings, Key.GATEWAY_SIGNING_CERTIFICATES);
        List<Path> files = new ArrayList<>(settings.paths(Key.CRL_FILES));
        files.add(authorities);
        files.add(signing);
        return new KeySource<>(
                () -> Trust.fromPem(authorities, signing, clock)
                        .withRevocation(RevocationSettings.revocation(settings)),
                files,
                true);
    }

    /**
     * Trust that was given in code. What is configured of revocation would do nothing beside it, without a word.
     *
     * @param given the trust
     * @param settings the settings
     * @return a source without files
     * @throws SetupException if the settings ask for revocation
     */
    public static KeySource<Trust> givenTrust(Trust given, Settings settings) {
        for (Key key : List.of(Key.CRL_FILES, Key.CRL_MODE, Key.OCSP_MODE, Key.OCSP_RESPONDER)) {
            if (settings.text(key)
                    .filter(value -> !value.equals(RevocationMode.OFF.setting()))
                    .isPresent()) {
                throw I247Exception.of(Failure.of(
                        ErrorCode.CONFIGURATION_INVALID, key.property(), Expectation.ABSENT_BESIDE_GIVEN_TRUST.name()));
            }
        }
        return KeySource.fixed(given);
    }
}
