package org.i247.sdk.internal.keys;

import static org.i247.sdk.fuzz.Invariant.require;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Set;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.fuzz.InputFile;

/** A PEM file, as certificates and as a private key, encrypted or not. */
public final class PemFuzz {
    private static final Set<ErrorCode> CERTIFICATE_ERRORS = Set.of(ErrorCode.FILE_MALFORMED);
    private static final Set<ErrorCode> KEY_ERRORS =
            Set.of(ErrorCode.FILE_MALFORMED, ErrorCode.KEY_STORE_PASSWORD_WRONG, ErrorCode.KEY_UNSUPPORTED);

    private PemFuzz() {}

    public static void fuzzerTestOneInput(byte[] content) {
        Path file = InputFile.of(content);
        try {
            for (X509Certificate certificate : CertificateFile.read(file)) {
                SignatureAlgorithm.of(certificate.getPublicKey());
            }
        } catch (I247Exception e) {
            require(CERTIFICATE_ERRORS.contains(e.code()), "a certificate file is read or malformed");
        }
        key(file, null);
        key(file, "changeit".toCharArray());
    }

    private static void key(Path file, char[] password) {
        try {
            require(PrivateKeyFile.read(file, password).getEncoded() != null, "a key of a file has its encoded form");
        } catch (I247Exception e) {
            require(KEY_ERRORS.contains(e.code()), "a key file is read, malformed, locked or unsupported");
        }
    }
}
