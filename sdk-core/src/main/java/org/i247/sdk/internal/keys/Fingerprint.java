package org.i247.sdk.internal.keys;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.HexFormat;

/** A certificate's SHA-256 as people compare it: capitals with colons, as {@code openssl} and {@code keytool} print it. */
public final class Fingerprint {
    private static final HexFormat FORM = HexFormat.ofDelimiter(":").withUpperCase();

    private Fingerprint() {}

    /**
     * The fingerprint of a certificate.
     *
     * @param certificate any certificate
     * @return 95 characters
     */
    public static String of(X509Certificate certificate) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256", JdkProviders.basics());
            return FORM.formatHex(digest.digest(certificate.getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a certificate has no DER form, or this Java run time no SHA-256", e);
        }
    }
}
