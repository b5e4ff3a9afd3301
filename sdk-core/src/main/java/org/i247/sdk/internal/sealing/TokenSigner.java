package org.i247.sdk.internal.sealing;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;

/** Signs on a token, which knows algorithms by the JDK's names and not by Bouncy Castle's. Used once. */
final class TokenSigner implements ContentSigner {
    private static final PSSParameterSpec PSS =
            new PSSParameterSpec("SHA-512", "MGF1", MGF1ParameterSpec.SHA512, 64, PSSParameterSpec.TRAILER_FIELD_BC);
    private static final String OF_RSA = "SHA512withRSAandMGF1";

    private final SealKey key;
    private final Provider token;
    private final String algorithm;
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    TokenSigner(SealKey key, Provider token, String algorithm) {
        this.key = key;
        this.token = token;
        this.algorithm = algorithm;
    }

    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
        return new DefaultSignatureAlgorithmIdentifierFinder().find(algorithm);
    }

    @Override
    public OutputStream getOutputStream() {
        return content;
    }

    @Override
    public byte[] getSignature() {
        boolean rsa = algorithm.equals(OF_RSA);
        try {
            Signature signature = Signature.getInstance(rsa ? "RSASSA-PSS" : algorithm, token);
            if (rsa) {
                signature.setParameter(PSS);
            }
            signature.initSign(key.key());
            signature.update(content.toByteArray());
            return signature.sign();
        } catch (GeneralSecurityException | ProviderException e) {
            throw TokenUse.failed(key, e);
        }
    }
}
