package org.i247.sdk.cooperation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.SetupException;
import org.i247.sdk.internal.sealing.OpeningKey;

/**
 * The keys of one bureau for sealed messages: one to sign with, and those that messages are sealed for, older ones among
 * them. Keys of P-256, P-384 and RSA of 3072 bits or more; Ed25519 signs only. Immutable; {@link #toString()} shows none.
 */
public final class SealingKeys {
    private final PrivateKey signingKey;
    private final X509Certificate signingCertificate;
    private final List<OpeningKey> opening;

    private SealingKeys(PrivateKey signingKey, X509Certificate signingCertificate, List<OpeningKey> opening) {
        this.signingKey = signingKey;
        this.signingCertificate = signingCertificate;
        this.opening = List.copyOf(opening);
    }

    /**
     * Keys to sign with alone: messages can be sent, not opened.
     *
     * @param key the signing key
     * @param certificate its certificate, which the bureau publishes with the use {@code SIGNING}
     * @return the keys
     */
    public static SealingKeys signingWith(PrivateKey key, X509Certificate certificate) {
        return new SealingKeys(
                Objects.requireNonNull(key, "key"), Objects.requireNonNull(certificate, "certificate"), List.of());
    }

    /**
     * The same keys and a further one that messages are sealed for.
     *
     * @param key the private key
     * @param certificate its certificate, which the bureau publishes, or published, with the use {@code ENCRYPTION}
     * @return new keys
     */
    public SealingKeys openingWith(PrivateKey key, X509Certificate certificate) {
        List<OpeningKey> all = new ArrayList<>(opening);
        all.add(new OpeningKey(key, certificate));
        return new SealingKeys(signingKey, signingCertificate, all);
    }

    /**
     * Keys from a PKCS#12 file.
     *
     * @param file the file
     * @param password its password; wiped by this call
     * @param signingAlias the alias of the key to sign with
     * @param openingAliases the aliases of the keys that messages are sealed for
     * @return the keys
     * @throws SetupException {@code FILE_UNREADABLE}, {@code KEY_STORE_PASSWORD_WRONG} or {@code KEY_ALIAS_MISSING}
     */
    public static SealingKeys fromKeyStore(Path file, char[] password, String signingAlias, String... openingAliases) {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            SealingKeys keys = signingWith(key(store, file, signingAlias, password), certificate(store, signingAlias));
            for (String alias : openingAliases) {
                keys = keys.openingWith(key(store, file, alias, password), certificate(store, alias));
            }
            return keys;
        } catch (IOException e) {
            ErrorCode code = Files.isReadable(file) ? ErrorCode.KEY_STORE_PASSWORD_WRONG : ErrorCode.FILE_UNREADABLE;
            throw I247Exception.of(Failure.of(code, file.toString()));
        } catch (GeneralSecurityException e) {
            throw I247Exception.of(Failure.of(ErrorCode.KEY_STORE_PASSWORD_WRONG, file.toString()));
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private static PrivateKey key(KeyStore store, Path file, String alias, char[] password)
            throws GeneralSecurityException {
        Key key = store.getKey(alias, password);
        if (key instanceof PrivateKey found) {
            return found;
        }
        throw I247Exception.of(Failure.of(
                ErrorCode.KEY_ALIAS_MISSING,
                file.toString(),
                alias,
                String.join(", ", Collections.list(store.aliases()))));
    }

    private static X509Certificate certificate(KeyStore store, String alias) throws GeneralSecurityException {
        return (X509Certificate) store.getCertificate(alias);
    }

    PrivateKey signingKey() {
        return signingKey;
    }

    X509Certificate signingCertificate() {
        return signingCertificate;
    }

    List<OpeningKey> opening() {
        return opening;
    }

    /** Shows how many keys there are, and none of them. */
    @Override
    public String toString() {
        return "SealingKeys[" + opening.size() + " to open with]";
    }
}
