package org.i247.sdk.internal.signature;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Signature;
import java.time.Duration;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.keys.SignatureAlgorithm;
import org.i247.sdk.internal.keys.TokenFault;
import org.i247.sdk.internal.keys.TokenThreads;
import org.jspecify.annotations.Nullable;

/** Signs with a key that stays in its token. The key was tried when the identity was made: what fails now is the token. */
final class TokenSigning implements MessageSigner.Signing {
    private final PrivateKey key;
    private final SignatureAlgorithm algorithm;
    private final @Nullable Provider provider;
    private final TokenThreads threads = new TokenThreads();

    TokenSigning(PrivateKey key, SignatureAlgorithm algorithm, @Nullable Provider provider) {
        this.key = key;
        this.algorithm = algorithm;
        this.provider = provider;
    }

    @Override
    public byte[] value(byte[] base, Duration timeLeft) {
        try {
            return threads.ask(timeLeft, () -> {
                Signature signature = algorithm.forSigning(key, provider);
                signature.update(base);
                return signature.sign();
            });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw I247Exception.of(Failure.of(ErrorCode.INTERRUPTED));
        } catch (GeneralSecurityException | ProviderException e) {
            throw TokenFault.removed(e);
        }
    }
}
