package org.i247.sdk.internal.keys;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.jspecify.annotations.Nullable;

/**
 * A private key of a key store, and the certificates that go with it.
 *
 * @param key the private key
 * @param chain its certificate and those that issued it, at least one
 * @param provider who must be used with a key that stays in a token; null for a key in memory
 */
public record StoredKey(
        PrivateKey key,
        List<X509Certificate> chain,
        @Nullable Provider provider) {
    /**
     * Reads an entry.
     *
     * @param store the key store
     * @param name what to call the store in an error
     * @param alias the entry's alias
     * @param password the entry's password, not changed here; null if the store asks for none
     * @return the key
     * @throws I247Exception {@code KEY_ALIAS_MISSING}, which names the aliases that are there,
     *     {@code KEY_STORE_PASSWORD_WRONG}, {@code KEY_MISMATCH} or {@code KEY_UNSUPPORTED}
     */
    public static StoredKey read(KeyStore store, String name, String alias, char @Nullable [] password) {
        try {
            if (!store.isKeyEntry(alias)) {
                throw failure(ErrorCode.KEY_ALIAS_MISSING, name, alias, KeyAliases.listOf(store));
            }
            if (!(store.getKey(alias, password) instanceof PrivateKey key)) {
                throw failure(ErrorCode.KEY_UNSUPPORTED, alias, "no private key");
            }
            List<X509Certificate> chain = chain(store, alias);
            if (chain.isEmpty()) {
                throw failure(ErrorCode.KEY_MISMATCH, alias);
            }
            return new StoredKey(key, chain, key.getEncoded() == null ? store.getProvider() : null);
        } catch (UnrecoverableKeyException e) {
            throw failure(ErrorCode.KEY_STORE_PASSWORD_WRONG, name);
        } catch (ProviderException e) {
            throw TokenFault.removed(e);
        } catch (GeneralSecurityException e) {
            throw failure(ErrorCode.KEY_UNSUPPORTED, alias, store.getType());
        }
    }

    private static List<X509Certificate> chain(KeyStore store, String alias) throws KeyStoreException {
        List<X509Certificate> chain = new ArrayList<>();
        Certificate @Nullable [] stored = store.getCertificateChain(alias);
        if (stored != null) {
            for (Certificate certificate : stored) {
                chain.add((X509Certificate) certificate);
            }
        }
        return List.copyOf(chain);
    }

    private static I247Exception failure(ErrorCode code, String... arguments) {
        return I247Exception.of(Failure.of(code, arguments));
    }

    @Override
    public String toString() {
        return "StoredKey";
    }
}
