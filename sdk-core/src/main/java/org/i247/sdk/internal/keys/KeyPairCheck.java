package org.i247.sdk.internal.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.jspecify.annotations.Nullable;

/** Finds out by signing whether two keys are a pair, which works for a key inside a token as well. */
public final class KeyPairCheck {
    private static final byte[] SAMPLE = "a private key belongs to its certificate".getBytes(StandardCharsets.US_ASCII);

    private KeyPairCheck() {}

    /**
     * Requires that two keys belong together. Blocks as long as a token takes for one signature.
     *
     * @param name what to call the pair in an error
     * @param privateKey the private key
     * @param publicKey the certificate's key
     * @param keyProvider the provider of a key that stays in a token; null otherwise
     * @throws I247Exception {@code KEY_MISMATCH} if they do not, {@code TOKEN_REMOVED} if the token fails
     */
    public static void require(
            String name, PrivateKey privateKey, PublicKey publicKey, @Nullable Provider keyProvider) {
        boolean inToken = privateKey.getEncoded() == null;
        try {
            Signature signing = signature(publicKey, inToken ? keyProvider : jdk(publicKey));
            signing.initSign(privateKey);
            withParameters(signing);
            signing.update(SAMPLE);
            byte[] value = signing.sign();
            Signature verifying = signature(publicKey, jdk(publicKey));
            verifying.initVerify(publicKey);
            withParameters(verifying);
            verifying.update(SAMPLE);
            if (!verifying.verify(value)) {
                throw I247Exception.of(Failure.of(ErrorCode.KEY_MISMATCH, name));
            }
        } catch (GeneralSecurityException | ProviderException e) {
            throw inToken && e instanceof ProviderException
                    ? TokenFault.removed(e)
                    : I247Exception.of(Failure.of(ErrorCode.KEY_MISMATCH, name), e);
        }
    }

    private static Provider jdk(Key key) {
        return key.getAlgorithm().startsWith("RSA") ? JdkProviders.rsa() : JdkProviders.ellipticCurves();
    }

    private static Signature signature(Key key, @Nullable Provider provider) throws GeneralSecurityException {
        String algorithm = switch (key.getAlgorithm()) {
            case "RSA" -> "SHA256withRSA";
            case "EC" -> "SHA256withECDSA";
            default -> key.getAlgorithm(); // RSASSA-PSS, EdDSA, Ed25519, Ed448
        };
        return provider == null ? Signature.getInstance(algorithm) : Signature.getInstance(algorithm, provider);
    }

    private static void withParameters(Signature signature) throws GeneralSecurityException {
        if (signature.getAlgorithm().equals("RSASSA-PSS")) {
            signature.setParameter(new PSSParameterSpec("SHA-512", "MGF1", MGF1ParameterSpec.SHA512, 64, 1));
        }
    }
}
