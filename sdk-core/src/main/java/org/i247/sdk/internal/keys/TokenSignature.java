package org.i247.sdk.internal.keys;

import java.io.ByteArrayOutputStream;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.PrivateKey;
import java.security.ProviderException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.SignatureSpi;
import java.security.spec.AlgorithmParameterSpec;
import org.jspecify.annotations.Nullable;

/**
 * Has a token sign. Everything is kept until the end: TLS passes over a key that cannot begin a signature as if the
 * algorithm were not there, and then nobody could tell that it was the token.
 */
final class TokenSignature extends SignatureSpi {
    private final String algorithm;
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private @Nullable AlgorithmParameterSpec parameters;
    private @Nullable TokenKey key;

    TokenSignature(String algorithm) {
        this.algorithm = algorithm;
    }

    @Override
    protected void engineInitSign(PrivateKey privateKey) throws InvalidKeyException {
        if (!(privateKey instanceof TokenKey inToken)) {
            throw new InvalidKeyException("not in a token");
        }
        key = inToken;
        content.reset();
    }

    @Override
    protected void engineInitVerify(PublicKey publicKey) throws InvalidKeyException {
        throw new InvalidKeyException("signs only");
    }

    @Override
    protected void engineUpdate(byte one) {
        content.write(one);
    }

    @Override
    protected void engineUpdate(byte[] bytes, int offset, int length) {
        content.write(bytes, offset, length);
    }

    @Override
    protected byte[] engineSign() throws SignatureException {
        TokenKey signing = key;
        if (signing == null) {
            throw new SignatureException("no key yet");
        }
        byte[] message = content.toByteArray();
        content.reset();
        AlgorithmParameterSpec given = parameters;
        try {
            return signing.ask(() -> {
                Signature inToken = Signature.getInstance(algorithm, signing.provider());
                if (given != null) {
                    inToken.setParameter(given);
                }
                inToken.initSign(signing.inside());
                inToken.update(message);
                return inToken.sign();
            });
        } catch (GeneralSecurityException | ProviderException e) {
            throw new TokenSignatureException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TokenSignatureException(e);
        }
    }

    @Override
    protected boolean engineVerify(byte[] value) throws SignatureException {
        throw new SignatureException("signs only");
    }

    @Override
    protected void engineSetParameter(AlgorithmParameterSpec given) {
        parameters = given;
    }

    @Override
    protected @Nullable AlgorithmParameters engineGetParameters() {
        return null;
    }

    @Override
    @Deprecated
    protected void engineSetParameter(String name, Object value) {
        throw new UnsupportedOperationException();
    }

    @Override
    @Deprecated
    protected Object engineGetParameter(String name) {
        throw new UnsupportedOperationException();
    }
}
