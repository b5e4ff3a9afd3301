package org.i247.sdk.internal.signature;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Objects;
import java.util.function.Supplier;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.keys.SignatureAlgorithm;
import org.i247.sdk.security.CryptographyProvider;
import org.i247.sdk.security.Identity;
import org.jspecify.annotations.Nullable;

/** A private key that signs messages, and the id by which the other side knows it. Safe for use by several threads. */
public final class SigningKey {
    private final String keyId;
    private final SignatureAlgorithm algorithm;
    private final Supplier<Ready> ready;

    private SigningKey(String keyId, SignatureAlgorithm algorithm, Supplier<Ready> ready) {
        this.keyId = keyId;
        this.algorithm = algorithm;
        this.ready = ready;
    }

    /**
     * The signing key of an identity. Its provider is loaded with the first signature.
     *
     * @param identity who signs
     * @param cryptography who computes, unless the key stays in a token
     * @return the key
     */
    public static SigningKey of(Identity identity, CryptographyProvider cryptography) {
        return of(
                KeyId.of(identity.signingCertificate()),
                identity.signingKey(),
                identity.signingCertificate().getPublicKey(),
                identity.keyProvider().orElse(null),
                cryptography);
    }

    /**
     * A key with an id.
     *
     * @param keyId the id, of printable ASCII
     * @param key the private key; one without an encoded form stays in its token
     * @param publicKey the public key that belongs to it
     * @param keyProvider the token's provider, or null to find it by the key
     * @param cryptography who computes with any other key
     * @return the key
     * @throws IllegalArgumentException if the contract does not allow the key
     */
    public static SigningKey of(
            String keyId,
            PrivateKey key,
            PublicKey publicKey,
            @Nullable Provider keyProvider,
            CryptographyProvider cryptography) {
        SignatureAlgorithm algorithm = SignatureAlgorithm.of(publicKey)
                .orElseThrow(() -> new IllegalArgumentException("the contract has no algorithm for this key"));
        Objects.requireNonNull(key, "key");
        boolean inToken = key.getEncoded() == null;
        return new SigningKey(
                keyId,
                algorithm,
                inToken
                        ? () -> new Ready(key, keyProvider)
                        : new Lazy<>(() -> {
                            Provider provider = VerificationKey.provider(algorithm, cryptography);
                            return new Ready(ProviderKeys.privateKey(key, algorithm, provider), provider);
                        }));
    }

    /**
     * The id of the key.
     *
     * @return the value of {@code keyid}
     */
    public String keyId() {
        return keyId;
    }

    /**
     * The name of the key's algorithm.
     *
     * @return the value of {@code alg}
     */
    public String algorithm() {
        return algorithm.token();
    }

    /**
     * Signs. Blocks as long as a token takes.
     *
     * @param base the signature base
     * @return the signature value
     * @throws I247Exception {@code KEY_UNSUPPORTED} if the provider or the token does not sign with the key
     */
    public byte[] sign(byte[] base) {
        Ready now = ready.get();
        try {
            Signature signature = algorithm.forSigning(now.key(), now.provider());
            signature.update(base);
            return signature.sign();
        } catch (GeneralSecurityException | ProviderException e) {
            String reason = "its provider does not sign " + algorithm.token() + " with it";
            throw I247Exception.of(Failure.of(ErrorCode.KEY_UNSUPPORTED, keyId, reason), e);
        }
    }

    @Override
    public String toString() {
        return "SigningKey[" + keyId + "]";
    }

    private record Ready(PrivateKey key, @Nullable Provider provider) {
        @Override
        public String toString() {
            return "Ready";
        }
    }
}
