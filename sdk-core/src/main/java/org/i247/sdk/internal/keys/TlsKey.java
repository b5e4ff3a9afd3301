package org.i247.sdk.internal.keys;

import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Security;
import java.security.interfaces.RSAKey;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * A private key in the form in which the JDK's TLS can use it.
 *
 * <p>TLS takes no provider for its signatures: it looks among the registered ones for the first that takes the key. A
 * token's provider is not registered, for then all it has (digests, ciphers, random numbers) would be offered to the whole
 * application. What is registered, behind all others and until this is closed, takes this one key and nothing else, and
 * hands what is to be signed on to the token.
 */
public final class TlsKey implements AutoCloseable {
    private final PrivateKey key;
    private final @Nullable Provider registered;
    /** The name is free after the first closing, and may be another's before the second. */
    private final AtomicBoolean closed = new AtomicBoolean();

    private TlsKey(PrivateKey key, @Nullable Provider registered) {
        this.key = key;
        this.registered = registered;
    }

    /**
     * A key for TLS.
     *
     * @param key the private key
     * @param publicKey the public key that belongs to it
     * @param tokenProvider the provider of a key that stays in a token; null for a key in memory, which is used as it is
     * @param tokenTime how long a token may take for a signature
     * @return the key; to be closed when TLS needs it no more
     */
    public static TlsKey of(PrivateKey key, PublicKey publicKey, @Nullable Provider tokenProvider, Duration tokenTime) {
        if (tokenProvider == null) {
            return new TlsKey(key, null);
        }
        TokenKey inToken = publicKey instanceof RSAKey rsa
                ? new TokenKey.OfRsa(key, tokenProvider, tokenTime, rsa.getModulus())
                : new TokenKey(key, tokenProvider, tokenTime);
        return new TlsKey(inToken, register(inToken));
    }

    private static Provider register(TokenKey key) {
        for (int number = 1; ; number++) {
            Provider provider = new TokenKeyProvider(number, key);
            // -1 says that the name is taken: another client has a token, too.
            if (Security.addProvider(provider) != -1) {
                return provider;
            }
        }
    }

    /**
     * The key.
     *
     * @return what TLS is given
     */
    public PrivateKey key() {
        return key;
    }

    /** Lets the key go. Idempotent. */
    @Override
    public void close() {
        if (registered != null && closed.compareAndSet(false, true)) {
            Security.removeProvider(registered.getName());
        }
    }
}
