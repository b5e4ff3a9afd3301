package org.i247.benchmarks;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;

/** The keys that both ends sign messages with. TLS has P-256 keys whatever these are. */
public enum SigningKeys {
    /** ECDSA over P-256, the default of the SDK. */
    P256,
    /** EdDSA over edwards25519. */
    ED25519;

    KeyPair generate() throws GeneralSecurityException {
        if (this == ED25519) {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        }
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }
}
