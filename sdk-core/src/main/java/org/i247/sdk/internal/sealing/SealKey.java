package org.i247.sdk.internal.sealing;

import java.security.PrivateKey;
import java.security.Provider;
import java.security.cert.X509Certificate;
import org.i247.sdk.internal.keys.StoredKey;
import org.jspecify.annotations.Nullable;

/**
 * A key of a bureau that messages are signed with, or sealed for.
 *
 * @param key the private key
 * @param certificate its certificate
 * @param token who must be used with a key that stays in a token; null for a key in memory
 */
public record SealKey(
        PrivateKey key,
        X509Certificate certificate,
        @Nullable Provider token) {
    /**
     * A key of a key store or a token.
     *
     * @param stored the key
     * @return the same key
     */
    public static SealKey of(StoredKey stored) {
        return new SealKey(stored.key(), stored.chain().get(0), stored.provider());
    }

    /**
     * A key in memory.
     *
     * @param key the private key
     * @param certificate its certificate
     * @return the key
     */
    public static SealKey of(PrivateKey key, X509Certificate certificate) {
        return new SealKey(key, certificate, null);
    }

    /** What to call it in a report: the serial number of its certificate, which says nothing of the key. */
    String name() {
        return certificate.getSerialNumber().toString(16);
    }

    /** Shows whose it is by the serial number, never the key. */
    @Override
    public String toString() {
        return "SealKey[" + name() + "]";
    }
}
