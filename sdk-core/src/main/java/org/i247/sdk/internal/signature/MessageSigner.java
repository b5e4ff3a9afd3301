package org.i247.sdk.internal.signature;

import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.keys.SignatureAlgorithm;
import org.i247.sdk.security.CryptographyProvider;
import org.i247.sdk.security.Identity;
import org.i247.sdk.security.SigningKey;
import org.jspecify.annotations.Nullable;

/**
 * Signs messages with one key, wherever that is, and knows the id by which the other side knows it. Safe for use by
 * several threads.
 */
public final class MessageSigner {
    /** Keys on this machine take no time to speak of, and do not look at it. */
    static final Duration ENOUGH = Duration.ofSeconds(10);

    private final String keyId;
    private final SignatureAlgorithm algorithm;
    private final Signing signing;

    private MessageSigner(String keyId, SignatureAlgorithm algorithm, Signing signing) {
        this.keyId = keyId;
        this.algorithm = algorithm;
        this.signing = signing;
    }

    /** Makes the value, by whatever means. */
    interface Signing {
        byte[] value(byte[] base, Duration timeLeft);
    }

    /**
     * The signing key of an identity. One that is elsewhere signs once.
     *
     * @param identity who signs
     * @param cryptography who computes, unless the key stays in a token or somewhere else
     * @return the signer
     * @throws I247Exception as {@link #sign(byte[], Duration)}, if the key is elsewhere
     */
    public static MessageSigner of(Identity identity, CryptographyProvider cryptography) {
        X509Certificate certificate = identity.signingCertificate();
        Optional<SigningKey> elsewhere = identity.remoteSigningKey();
        if (elsewhere.isPresent()) {
            SignatureAlgorithm algorithm = algorithm(certificate.getPublicKey());
            VerificationKey certified = VerificationKey.of(certificate, cryptography);
            return new MessageSigner(
                    KeyId.of(certificate),
                    algorithm,
                    RemoteSigning.tried(elsewhere.get(), algorithm, certified, certificate.getPublicKey()));
        }
        return of(
                KeyId.of(certificate),
                identity.signingPrivateKey().orElseThrow(),
                certificate.getPublicKey(),
                identity.signingKeyProvider().orElse(null),
                cryptography);
    }

    /**
     * A key of this machine, with an id.
     *
     * @param keyId the id, of printable ASCII
     * @param key the private key; one without an encoded form stays in its token
     * @param publicKey the public key that belongs to it
     * @param keyProvider the token's provider, or null to find it by the key
     * @param cryptography who computes with any other key
     * @return the signer
     * @throws IllegalArgumentException if the contract does not allow the key
     */
    public static MessageSigner of(
            String keyId,
            PrivateKey key,
            PublicKey publicKey,
            @Nullable Provider keyProvider,
            CryptographyProvider cryptography) {
        SignatureAlgorithm algorithm = algorithm(publicKey);
        Objects.requireNonNull(key, "key");
        if (key.getEncoded() == null) {
            return new MessageSigner(keyId, algorithm, new TokenSigning(key, algorithm, keyProvider));
        }
        return new MessageSigner(keyId, algorithm, new LocalSigning(keyId, key, algorithm, cryptography));
    }

    private static SignatureAlgorithm algorithm(PublicKey publicKey) {
        return SignatureAlgorithm.of(publicKey)
                .orElseThrow(() -> new IllegalArgumentException("the contract has no algorithm for this key"));
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
     * Signs with a key that is on this machine. Blocks as long as a token takes.
     *
     * @param base the signature base
     * @return the signature value
     * @throws I247Exception as {@link #sign(byte[], Duration)}
     */
    public byte[] sign(byte[] base) {
        return sign(base, ENOUGH);
    }

    /**
     * Signs. Blocks as long as a token or a signer elsewhere takes, and for a token no longer than it has.
     *
     * @param base the signature base
     * @param timeLeft how long a token or a signer elsewhere may take
     * @return the signature value
     * @throws I247Exception {@code KEY_UNSUPPORTED} if the provider does not sign with the key, {@code TOKEN_REMOVED},
     *     {@code SIGNER_UNAVAILABLE}, {@code SIGNER_REFUSED}, {@code KEY_MISMATCH} or {@code INTERRUPTED}
     */
    public byte[] sign(byte[] base, Duration timeLeft) {
        return signing.value(base, timeLeft);
    }

    @Override
    public String toString() {
        return "MessageSigner[" + keyId + "]";
    }
}
