package org.i247.sdk.internal.keys;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECKey;
import java.security.interfaces.EdECKey;
import java.security.interfaces.RSAKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The signature algorithms of the contract (section 2; RFC 9421, section 3.3). The algorithm is the one of the key: none
 * is ever chosen by what a message says.
 */
public enum SignatureAlgorithm {
    /** ECDSA over P-256 with SHA-256; the value is r and s of 32 bytes each. */
    ECDSA_P256_SHA256("ecdsa-p256-sha256", "SHA256withECDSAinP1363Format", 64),
    /** ECDSA over P-384 with SHA-384; the value is r and s of 48 bytes each. */
    ECDSA_P384_SHA384("ecdsa-p384-sha384", "SHA384withECDSAinP1363Format", 96),
    /** EdDSA over edwards25519 (RFC 8032). */
    ED25519("ed25519", "Ed25519", 64),
    /** RSASSA-PSS with SHA-512, MGF1 with SHA-512 and a salt of 64 bytes. */
    RSA_PSS_SHA512("rsa-pss-sha512", "RSASSA-PSS", 0);

    /** The smallest RSA modulus that the contract allows, in bits. */
    public static final int SMALLEST_RSA_MODULUS = 3072;

    private final String token;
    private final String standardName;
    private final int fixedLength;

    SignatureAlgorithm(String token, String standardName, int fixedLength) {
        this.token = token;
        this.standardName = standardName;
        this.fixedLength = fixedLength;
    }

    /**
     * The algorithm of a key, if the contract has one for it: the curve must be the algorithm's, the RSA modulus large
     * enough.
     *
     * @param key a public key
     * @return the algorithm, or empty for a key that the contract does not allow
     */
    public static Optional<SignatureAlgorithm> of(PublicKey key) {
        if (key instanceof ECKey ec) {
            if (NamedCurve.P_256.isCurveOf(ec.getParams())) {
                return Optional.of(ECDSA_P256_SHA256);
            }
            return NamedCurve.P_384.isCurveOf(ec.getParams()) ? Optional.of(ECDSA_P384_SHA384) : Optional.empty();
        }
        if (key instanceof RSAKey rsa) {
            boolean large = rsa.getModulus().bitLength() >= SMALLEST_RSA_MODULUS;
            return large ? Optional.of(RSA_PSS_SHA512) : Optional.empty();
        }
        return isEd25519(key) ? Optional.of(ED25519) : Optional.empty();
    }

    private static boolean isEd25519(Key key) {
        return key instanceof EdECKey ed
                ? ed.getParams().getName().equalsIgnoreCase("Ed25519")
                : key.getAlgorithm().equalsIgnoreCase("Ed25519");
    }

    /**
     * The name in the {@code alg} parameter (RFC 9421, section 6.2).
     *
     * @return the registered name
     */
    public String token() {
        return token;
    }

    /**
     * Whether the algorithm works on an elliptic curve.
     *
     * @return false for RSA
     */
    public boolean isEllipticCurve() {
        return this != RSA_PSS_SHA512;
    }

    /**
     * How wide each of the two numbers of an ECDSA value is.
     *
     * @param token the name of the algorithm in the contract
     * @return 32 or 48 bytes
     * @throws NoSuchAlgorithmException if it is not one of ECDSA
     */
    public static int ecdsaWidth(String token) throws NoSuchAlgorithmException {
        for (SignatureAlgorithm algorithm : List.of(ECDSA_P256_SHA256, ECDSA_P384_SHA384)) {
            if (algorithm.token.equals(token)) {
                return algorithm.fixedLength / 2;
            }
        }
        throw new NoSuchAlgorithmException("no ECDSA algorithm of the contract: " + token);
    }

    /**
     * The length that every signature value of this key has.
     *
     * @param key the public key
     * @return the length in bytes
     */
    public int signatureLength(PublicKey key) {
        return key instanceof RSAKey rsa ? (rsa.getModulus().bitLength() + 7) / 8 : fixedLength;
    }

    /**
     * A signature object that is ready to sign. The key is used as it is, so one that never leaves its token serves too.
     *
     * @param key the private key
     * @param provider who does the work; without one, the first registered provider that takes the key
     * @return a signature object for one thread and one signature
     * @throws GeneralSecurityException if the provider does not take the key
     */
    public Signature forSigning(PrivateKey key, @Nullable Provider provider) throws GeneralSecurityException {
        Signature signature = newSignature(provider);
        signature.initSign(key);
        return withParameters(signature);
    }

    /**
     * A signature object that is ready to verify. The caller has checked the length of the value: some providers take
     * values of a wrong length.
     *
     * @param key the public key
     * @param provider who does the work
     * @return a signature object for one thread and one signature
     * @throws GeneralSecurityException if the provider does not take the key
     */
    public Signature forVerifying(PublicKey key, Provider provider) throws GeneralSecurityException {
        Signature signature = newSignature(provider);
        signature.initVerify(key);
        return withParameters(signature);
    }

    private Signature newSignature(@Nullable Provider provider) throws GeneralSecurityException {
        return provider == null ? Signature.getInstance(standardName) : Signature.getInstance(standardName, provider);
    }

    /** After the key: a provider that is chosen by the key must be known before it is given parameters. */
    private Signature withParameters(Signature signature) throws GeneralSecurityException {
        if (this == RSA_PSS_SHA512) {
            signature.setParameter(new PSSParameterSpec("SHA-512", "MGF1", MGF1ParameterSpec.SHA512, 64, 1));
        }
        return signature;
    }
}
