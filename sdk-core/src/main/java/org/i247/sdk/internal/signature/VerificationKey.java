package org.i247.sdk.internal.signature;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.keys.SignatureAlgorithm;
import org.i247.sdk.security.CryptographyProvider;

/** A public key whose signatures are believed within its certificate's validity. Safe for use by several threads. */
public final class VerificationKey {
    private final String keyId;
    private final PublicKey key;
    private final SignatureAlgorithm algorithm;
    private final Instant notBefore;
    private final Instant notAfter;
    private final ProviderKey<PublicKey> ready;

    /**
     * A key with an id.
     *
     * @param keyId the id by which messages name it
     * @param key the public key
     * @param notBefore the first instant of its validity
     * @param notAfter the last instant of its validity
     * @param cryptography who computes
     * @throws IllegalArgumentException if the contract does not allow the key
     */
    public VerificationKey(
            String keyId, PublicKey key, Instant notBefore, Instant notAfter, CryptographyProvider cryptography) {
        this.keyId = keyId;
        this.key = key;
        this.algorithm = SignatureAlgorithm.of(key)
                .orElseThrow(() -> new IllegalArgumentException("the contract has no algorithm for this key"));
        this.notBefore = notBefore;
        this.notAfter = notAfter;
        SignatureAlgorithm fixed = algorithm;
        this.ready = new ProviderKey<>(
                key, fixed, cryptography, (own, provider) -> ProviderKeys.publicKey(own, fixed, provider));
    }

    /**
     * The key of a signing certificate.
     *
     * @param certificate a registered or pinned certificate
     * @param cryptography who computes
     * @return the key
     * @throws IllegalArgumentException if the contract does not allow the key
     */
    public static VerificationKey of(X509Certificate certificate, CryptographyProvider cryptography) {
        return new VerificationKey(
                KeyId.of(certificate),
                certificate.getPublicKey(),
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant(),
                cryptography);
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
     * Whether the key's certificate is valid.
     *
     * @param instant a point in time
     * @return true within the validity, its ends included
     */
    public boolean isValidAt(Instant instant) {
        return !instant.isBefore(notBefore) && !instant.isAfter(notAfter);
    }

    /**
     * Whether a signature value has the one length that the algorithm has. To be asked before {@link #verify}: providers
     * take values of a wrong length.
     *
     * @param value the signature value
     * @return true if it may be verified
     */
    public boolean hasLengthOf(byte[] value) {
        return value.length == algorithm.signatureLength(key);
    }

    /**
     * Whether a signature value is this key's for a base. One of a wrong length is never handed to a provider.
     *
     * @param base the signature base
     * @param value the signature value
     * @return true if it verifies
     * @throws I247Exception {@code KEY_UNSUPPORTED} if the provider does not take the key
     */
    public boolean verify(byte[] base, byte[] value) {
        if (!hasLengthOf(value)) {
            return false;
        }
        ProviderKey.Ready<PublicKey> now = ready.ready();
        try {
            Signature signature = algorithm.forVerifying(now.key(), now.provider());
            signature.update(base);
            return signature.verify(value);
        } catch (SignatureException e) {
            return false;
        } catch (GeneralSecurityException e) {
            String reason = now.provider().getName() + " does not verify " + algorithm.token();
            throw I247Exception.of(Failure.of(ErrorCode.KEY_UNSUPPORTED, keyId, reason), e);
        }
    }

    @Override
    public String toString() {
        return "VerificationKey[" + keyId + "]";
    }
}
