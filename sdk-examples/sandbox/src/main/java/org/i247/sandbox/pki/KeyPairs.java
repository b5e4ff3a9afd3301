package org.i247.sandbox.pki;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import org.i247.sandbox.SigningAlgorithm;

/** Makes keys for the contract's algorithms. */
final class KeyPairs {
    private static final int RSA_BITS = 3072;

    private KeyPairs() {}

    static KeyPair generate(SigningAlgorithm algorithm, SecureRandom random) {
        try {
            return switch (algorithm) {
                case ECDSA_P256_SHA256 -> curve("secp256r1", random);
                case ECDSA_P384_SHA384 -> curve("secp384r1", random);
                case ED25519 -> KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
                case RSA_PSS_SHA512 -> rsa(random);
            };
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java 17 has all of these algorithms", e);
        }
    }

    private static KeyPair curve(String name, SecureRandom random) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec(name), random);
        return generator.generateKeyPair();
    }

    private static KeyPair rsa(SecureRandom random) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(RSA_BITS, random);
        return generator.generateKeyPair();
    }
}
