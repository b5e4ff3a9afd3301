package org.i247.sdk.internal.keys;

import java.security.SignatureException;

/** Says in the middle of a TLS handshake that the token did not sign. TLS wraps it, and whoever looks finds it. */
public final class TokenSignatureException extends SignatureException {
    private static final long serialVersionUID = 1L;

    TokenSignatureException(Exception cause) {
        super(TokenFault.returnValue(cause), cause);
    }

    /**
     * What the token said.
     *
     * @return a return value of PKCS#11, or {@code -}
     */
    public String returnValue() {
        return TokenFault.returnValue(this);
    }
}
