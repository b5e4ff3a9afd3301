package org.i247.sdk.security;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import org.i247.sdk.internal.keys.DerSignature;
import org.i247.sdk.internal.keys.SignatureAlgorithm;

/**
 * A key that signs requests somewhere else: in a key management service, an HSM behind a server, a signing service of the
 * country's own. Set by {@link Identity#withSigningKey}. What stays on a token of this machine needs none of this: see
 * {@link Identity#fromPkcs11}.
 *
 * <p>An implementation is safe for use by several threads: each attempt of each call is signed anew, on the thread that
 * carries it. It is not closed with the client.
 */
public interface SigningKey {
    /**
     * The certificate of the key; it is the one to register at the gateway. Always the same: another certificate is another
     * key, set by a replacement of the identity.
     *
     * @return a certificate of a P-256, P-384, Ed25519, or RSA key of 3072 bits or more
     */
    X509Certificate certificate();

    /**
     * Signs. Blocks for at most the time given, which it takes from that of the attempt, and heeds interruption: that is how
     * a call is cancelled.
     *
     * @param base the bytes to sign; not a digest of them. They hold ids and digests, and nothing of the question
     * @param algorithm the name that RFC 9421 (section 6.2.2) and the contract (section 2) have for the certificate's key:
     *     {@code ecdsa-p256-sha256}, {@code ecdsa-p384-sha384}, {@code ed25519}, or {@code rsa-pss-sha512} with a salt of 64
     *     bytes
     * @param timeLeft how long it may take
     * @return the signature value: 64, 96 or 64 bytes, or as many as the RSA modulus has. ECDSA values are r and s in fixed
     *     width; a service that gives DER is brought to that form by {@link #fixedWidth}
     * @throws IOException if the key cannot be reached: the call fails with {@code SIGNER_UNAVAILABLE} and may be retried
     * @throws GeneralSecurityException if the key does not sign: the call fails with {@code SIGNER_REFUSED}. A runtime
     *     exception counts as that, too, unless it is an {@code I247Exception}, which the caller then sees as it is
     * @throws InterruptedException if the thread was interrupted: the call fails with {@code INTERRUPTED}
     */
    byte[] sign(byte[] base, String algorithm, Duration timeLeft)
            throws IOException, GeneralSecurityException, InterruptedException;

    /**
     * Brings an ECDSA signature value from DER, as most services give it, into the form of the contract (RFC 9421, section
     * 3.3.4): r and s in the width of the curve, one after the other.
     *
     * @param der an {@code Ecdsa-Sig-Value} (RFC 3279, section 2.2.3)
     * @param algorithm {@code ecdsa-p256-sha256} or {@code ecdsa-p384-sha384}
     * @return 64 or 96 bytes
     * @throws GeneralSecurityException if it is no such value of that algorithm
     */
    static byte[] fixedWidth(byte[] der, String algorithm) throws GeneralSecurityException {
        return DerSignature.fixedWidth(der, SignatureAlgorithm.ecdsaWidth(algorithm));
    }
}
