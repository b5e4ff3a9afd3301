package org.i247.sdk.internal.configuration;

import java.nio.file.Path;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.i247.sdk.error.SetupException;
import org.i247.sdk.internal.keys.CertificateFile;
import org.i247.sdk.internal.keys.KeyAliases;
import org.i247.sdk.internal.keys.KeyStoreFile;

/** The certificate that the client signs with, for those who verify and need no key: it may be over, as evidence outlives it. */
public final class SigningCertificateSettings {
    private SigningCertificateSettings() {}

    /**
     * Reads the certificate. A token is left alone: opening it takes one of the tries at its PIN.
     *
     * @param settings the settings
     * @return the certificate, or nothing if none is configured or it is on a token
     * @throws SetupException if a file cannot be read or opened
     */
    public static List<X509Certificate> read(Settings settings) {
        if (settings.text(Key.PKCS11_CONFIGURATION).isPresent()) {
            return List.of();
        }
        if (settings.text(Key.KEY_STORE).isPresent()) {
            return ofKeyStore(settings);
        }
        return settings.path(Key.CERTIFICATE).map(CertificateFile::read).orElse(List.of()).stream()
                .limit(1) // those that lead to its authority follow
                .toList();
    }

    private static List<X509Certificate> ofKeyStore(Settings settings) {
        Path file = settings.path(Key.KEY_STORE).orElseThrow(() -> Settings.missing(Key.KEY_STORE));
        Secret secret =
                settings.secret(Key.KEY_STORE_PASSWORD).orElseThrow(() -> Settings.missing(Key.KEY_STORE_PASSWORD));
        Optional<KeyAliases> said = IdentitySettings.aliases(settings);
        char[] password = secret.read();
        try {
            KeyStore store = KeyStoreFile.read(file, password);
            String alias = said.orElseGet(() -> KeyAliases.unsaid(store, file.toString()))
                    .signing();
            return store.getCertificate(alias) instanceof X509Certificate own ? List.of(own) : List.of();
        } catch (KeyStoreException e) {
            throw new IllegalStateException("a key store that was just read", e);
        } finally {
            Arrays.fill(password, '\0');
        }
    }
}
