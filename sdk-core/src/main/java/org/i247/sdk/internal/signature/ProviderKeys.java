package org.i247.sdk.internal.signature;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import org.i247.sdk.internal.keys.SignatureAlgorithm;

/** Brings a key into a provider's own form once, so that not every operation converts it. */
final class ProviderKeys {
    private ProviderKeys() {}

    static PublicKey publicKey(PublicKey key, SignatureAlgorithm algorithm, Provider provider) {
        try {
            return factory(key, algorithm, provider).generatePublic(new X509EncodedKeySpec(key.getEncoded()));
        } catch (GeneralSecurityException e) {
            return key; // a provider without key factories may take it as it is
        }
    }

    static PrivateKey privateKey(PrivateKey key, SignatureAlgorithm algorithm, Provider provider) {
        try {
            return factory(key, algorithm, provider).generatePrivate(new PKCS8EncodedKeySpec(key.getEncoded()));
        } catch (GeneralSecurityException e) {
            return key;
        }
    }

    private static KeyFactory factory(Key key, SignatureAlgorithm algorithm, Provider provider)
            throws GeneralSecurityException {
        String name = algorithm == SignatureAlgorithm.ED25519 ? "Ed25519" : key.getAlgorithm();
        return KeyFactory.getInstance(name, provider);
    }
}
