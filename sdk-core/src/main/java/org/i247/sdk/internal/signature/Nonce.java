package org.i247.sdk.internal.signature;

import java.util.Base64;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The nonce of a request (contract, section 2): 16 to 32 random bytes in base64url without padding. */
final class Nonce {
    private static final int BYTES = 24;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]+");

    private Nonce() {}

    static String next(RandomGenerator random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static void requireForm(@Nullable String nonce) throws SignatureFormatException {
        // Length in bytes of n characters without padding; a rest of one character decodes to nothing.
        int bytes = nonce == null ? 0 : nonce.length() * 3 / 4;
        if (nonce == null || !FORM.matcher(nonce).matches() || nonce.length() % 4 == 1 || bytes < 16 || bytes > 32) {
            throw new SignatureFormatException("the nonce is not 16 to 32 bytes in base64url without padding");
        }
    }
}
