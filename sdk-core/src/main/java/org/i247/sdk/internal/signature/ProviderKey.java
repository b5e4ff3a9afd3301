package org.i247.sdk.internal.signature;

import java.security.Key;
import java.security.Provider;
import java.util.function.BiFunction;
import org.i247.sdk.internal.keys.SignatureAlgorithm;
import org.i247.sdk.security.CryptographyProvider;
import org.jspecify.annotations.Nullable;

/**
 * A key in the form of the provider that computes at the moment. It is brought into that form once for each provider: the
 * first operations may be the JDK's, while another is being loaded. The first of them begins to load it, not the start of
 * whoever holds the key. Safe for use by several threads.
 */
final class ProviderKey<K extends Key> {
    private final K key;
    private final SignatureAlgorithm algorithm;
    private final CryptographyProvider cryptography;
    private final BiFunction<K, Provider, K> conversion;
    private volatile @Nullable Ready<K> last;

    ProviderKey(
            K key,
            SignatureAlgorithm algorithm,
            CryptographyProvider cryptography,
            BiFunction<K, Provider, K> conversion) {
        this.key = key;
        this.algorithm = algorithm;
        this.cryptography = cryptography;
        this.conversion = conversion;
    }

    @SuppressWarnings("ReferenceEquality") // to compare providers by value is to compare their thousand entries
    Ready<K> ready() {
        Provider provider = provider();
        Ready<K> ready = last;
        if (ready == null || ready.provider() != provider) {
            ready = new Ready<>(conversion.apply(key, provider), provider);
            last = ready;
        }
        return ready;
    }

    private Provider provider() {
        return algorithm.isEllipticCurve() ? cryptography.ellipticCurvesNow() : cryptography.rsa();
    }

    /** A key and who computes with it. */
    record Ready<K extends Key>(K key, Provider provider) {
        /** The key may be private. */
        @Override
        public String toString() {
            return "Ready";
        }
    }
}
