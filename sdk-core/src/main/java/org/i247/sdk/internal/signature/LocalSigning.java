package org.i247.sdk.internal.signature;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.ProviderException;
import java.security.Signature;
import java.time.Duration;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.keys.SignatureAlgorithm;
import org.i247.sdk.security.CryptographyProvider;

/** Signs with a key in memory. */
final class LocalSigning implements MessageSigner.Signing {
    private final String keyId;
    private final SignatureAlgorithm algorithm;
    private final ProviderKey<PrivateKey> key;

    LocalSigning(String keyId, PrivateKey key, SignatureAlgorithm algorithm, CryptographyProvider cryptography) {
        this.keyId = keyId;
        this.algorithm = algorithm;
        this.key = new ProviderKey<>(
                key, algorithm, cryptography, (own, provider) -> ProviderKeys.privateKey(own, algorithm, provider));
    }

    @Override
    public byte[] value(byte[] base, Duration timeLeft) {
        ProviderKey.Ready<PrivateKey> now = key.ready();
        try {
            Signature signature = algorithm.forSigning(now.key(), now.provider());
            signature.update(base);
            return signature.sign();
        } catch (GeneralSecurityException | ProviderException e) {
            String reason = "its provider does not sign " + algorithm.token() + " with it";
            throw I247Exception.of(Failure.of(ErrorCode.KEY_UNSUPPORTED, keyId, reason), e);
        }
    }
}
