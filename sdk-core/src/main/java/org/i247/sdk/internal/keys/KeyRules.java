package org.i247.sdk.internal.keys;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAKey;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;

/** What a certificate must be before it is used. */
public final class KeyRules {
    private static final int SMALLEST_TLS_MODULUS = 2048;

    private KeyRules() {}

    /**
     * Requires that a certificate is valid.
     *
     * @param name what to call it in an error
     * @param certificate the certificate
     * @param now the time
     * @throws I247Exception {@code CERTIFICATE_EXPIRED} or {@code CERTIFICATE_NOT_YET_VALID}
     */
    public static void requireValid(String name, X509Certificate certificate, Instant now) {
        if (now.isAfter(certificate.getNotAfter().toInstant())) {
            throw failure(ErrorCode.CERTIFICATE_EXPIRED, name, date(certificate.getNotAfter()));
        }
        if (now.isBefore(certificate.getNotBefore().toInstant())) {
            throw failure(ErrorCode.CERTIFICATE_NOT_YET_VALID, name, date(certificate.getNotBefore()));
        }
    }

    /**
     * Requires that the contract has an algorithm for a key (section 2).
     *
     * @param name what to call it in an error
     * @param key the public key
     * @throws I247Exception {@code KEY_UNSUPPORTED} if it has none
     */
    public static void requireSigning(String name, PublicKey key) {
        if (SignatureAlgorithm.of(key).isEmpty()) {
            throw failure(ErrorCode.KEY_UNSUPPORTED, name, describe(key));
        }
    }

    /**
     * Requires that a key is none that no TLS stack should take any more.
     *
     * @param name what to call it in an error
     * @param key the public key
     * @throws I247Exception {@code KEY_UNSUPPORTED} if it is another kind than RSA, EC or EdDSA, or too small
     */
    public static void requireTls(String name, PublicKey key) {
        boolean fit = key instanceof RSAKey rsa
                ? rsa.getModulus().bitLength() >= SMALLEST_TLS_MODULUS
                : key.getAlgorithm().startsWith("E");
        if (!fit) {
            throw failure(ErrorCode.KEY_UNSUPPORTED, name, describe(key));
        }
    }

    private static String describe(PublicKey key) {
        return key instanceof RSAKey rsa ? "RSA " + rsa.getModulus().bitLength() : key.getAlgorithm();
    }

    private static I247Exception failure(ErrorCode code, String name, String fact) {
        return I247Exception.of(Failure.of(code, name, fact));
    }

    private static String date(Date date) {
        return LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC).toString();
    }
}
