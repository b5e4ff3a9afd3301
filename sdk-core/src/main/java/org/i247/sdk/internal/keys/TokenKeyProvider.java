package org.i247.sdk.internal.keys;

import java.security.Provider;
import java.util.List;
import java.util.Map;

/** Offers the signatures of TLS for one key in a token, and takes no other key. */
final class TokenKeyProvider extends Provider {
    private static final long serialVersionUID = 1L;

    /** What TLS 1.3 and 1.2 sign with (RFC 8446, section 4.2.3), without SHA-1. */
    private static final List<String> ALGORITHMS = List.of(
            "SHA256withECDSA",
            "SHA384withECDSA",
            "SHA512withECDSA",
            "RSASSA-PSS",
            "SHA256withRSA",
            "SHA384withRSA",
            "SHA512withRSA");

    TokenKeyProvider(int number, TokenKey key) {
        super("I247TokenKey-" + number, "1", "Signs in TLS with one key of a token, and takes no other key");
        ALGORITHMS.forEach(algorithm -> putService(new OneKey(this, algorithm, key)));
    }

    private static final class OneKey extends Service {
        private final TokenKey key;

        OneKey(Provider provider, String algorithm, TokenKey key) {
            super(provider, "Signature", algorithm, TokenSignature.class.getName(), List.of(), Map.of());
            this.key = key;
        }

        @Override
        public boolean supportsParameter(Object parameter) {
            return key.equals(parameter);
        }

        @Override
        public Object newInstance(Object parameter) {
            return new TokenSignature(getAlgorithm());
        }
    }
}
