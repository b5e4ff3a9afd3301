package org.i247.sdk.cooperation;

import java.nio.file.Path;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.i247.sdk.error.SetupException;
import org.i247.sdk.internal.keys.KeyStoreFile;
import org.i247.sdk.internal.keys.Pkcs11Token;
import org.i247.sdk.internal.keys.StoredKey;
import org.i247.sdk.internal.sealing.SealKey;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one bureau for sealed messages: one to sign with, and those that messages are sealed for, older ones among
 * them. Keys of P-256, P-384 and RSA of 3072 bits or more; Ed25519 signs only. Immutable; {@link #toString()} shows none.
 */
public final class SealingKeys {
    private final SealKey signing;
    private final List<SealKey> opening;

    private SealingKeys(SealKey signing, List<SealKey> opening) {
        this.signing = signing;
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
                SealKey.of(Objects.requireNonNull(key, "key"), Objects.requireNonNull(certificate, "certificate")),
                List.of());
    }

    /**
     * The same keys and a further one that messages are sealed for.
     *
     * @param key the private key
     * @param certificate its certificate, which the bureau publishes, or published, with the use {@code ENCRYPTION}
     * @return new keys
     */
    public SealingKeys openingWith(PrivateKey key, X509Certificate certificate) {
        return openingWith(SealKey.of(key, certificate));
    }

    private SealingKeys openingWith(SealKey key) {
        List<SealKey> all = new ArrayList<>(opening);
        all.add(key);
        return new SealingKeys(signing, all);
    }

    /**
     * Keys from a PKCS#12 file. Blocks while it reads.
     *
     * @param file the file
     * @param password its password; wiped by this call
     * @param signingAlias the alias of the key to sign with
     * @param openingAliases the aliases of the keys that messages are sealed for
     * @return the keys
     * @throws SetupException {@code FILE_UNREADABLE}, {@code FILE_MALFORMED}, {@code KEY_STORE_PASSWORD_WRONG} or {@code
     *     KEY_ALIAS_MISSING}
     */
    public static SealingKeys fromKeyStore(Path file, char[] password, String signingAlias, String... openingAliases) {
        try {
            return of(KeyStoreFile.read(file, password), file, password, signingAlias, openingAliases);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /**
     * Keys on a token (PKCS#11), which never leave it: it signs each message, and takes part in opening each. RSA keys to open with
     * need {@code CKA_DECRYPT} and the mechanism {@code CKM_RSA_X_509}; keys on a curve need {@code CKA_DERIVE}, the mechanism
     * {@code CKM_ECDH1_DERIVE}, and that what was agreed on may be read: in the bridge's configuration file {@code attributes(*,
     * CKO_SECRET_KEY, *) = { CKA_SENSITIVE = false CKA_EXTRACTABLE = true }}. A token that does not do so says {@code TOKEN_UNABLE}
     * when a message is to be signed or opened. The PIN is tried once. Blocks as long as the token takes.
     *
     * @param configuration the bridge's configuration file, which names library and slot
     * @param pin the PIN of the token's user; wiped by this call
     * @param signingAlias the label of the key to sign with
     * @param openingAliases the labels of the keys that messages are sealed for
     * @return the keys
     * @throws SetupException {@code FILE_UNREADABLE}, {@code FILE_MALFORMED}, {@code TOKEN_LIBRARY_MISSING}, {@code
     *     TOKEN_MISSING}, {@code TOKEN_PIN_WRONG}, {@code TOKEN_PIN_LOCKED}, {@code TOKEN_REMOVED} or {@code KEY_ALIAS_MISSING}
     */
    public static SealingKeys fromPkcs11(
            Path configuration, char[] pin, String signingAlias, String... openingAliases) {
        try {
            return of(Pkcs11Token.open(configuration, pin), configuration, null, signingAlias, openingAliases);
        } finally {
            Arrays.fill(pin, '\0');
        }
    }

    private static SealingKeys of(
            KeyStore store, Path file, char @Nullable [] password, String signingAlias, String... openingAliases) {
        String name = file.toString();
        SealingKeys keys = new SealingKeys(SealKey.of(StoredKey.read(store, name, signingAlias, password)), List.of());
        for (String alias : openingAliases) {
            keys = keys.openingWith(SealKey.of(StoredKey.read(store, name, alias, password)));
        }
        return keys;
    }

    SealKey signing() {
        return signing;
    }

    List<SealKey> opening() {
        return opening;
    }

    /** Shows how many keys there are, and none of them. */
    @Override
    public String toString() {
        return "SealingKeys[" + opening.size() + " to open with]";
    }
}
