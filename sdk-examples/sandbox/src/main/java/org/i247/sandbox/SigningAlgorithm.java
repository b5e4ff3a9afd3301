package org.i247.sandbox;

/** The algorithms that the contract signs with (section 2; RFC 9421, section 3.3). */
public enum SigningAlgorithm {
    /** ECDSA on P-256 with SHA-256. */
    ECDSA_P256_SHA256("ecdsa-p256-sha256"),
    /** ECDSA on P-384 with SHA-384. */
    ECDSA_P384_SHA384("ecdsa-p384-sha384"),
    /** Ed25519. */
    ED25519("ed25519"),
    /** RSASSA-PSS with SHA-512 and a key of 3072 bits. */
    RSA_PSS_SHA512("rsa-pss-sha512");

    private final String label;

    SigningAlgorithm(String label) {
        this.label = label;
    }

    /**
     * The algorithm's name in a signature's parameter {@code alg}.
     *
     * @return for instance {@code ecdsa-p256-sha256}
     */
    public String label() {
        return label;
    }
}
