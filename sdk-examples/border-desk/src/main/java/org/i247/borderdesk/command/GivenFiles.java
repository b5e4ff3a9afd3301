package org.i247.borderdesk.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.jspecify.annotations.Nullable;

/** Files that stand on the command line. What cannot be used is a wrong set-up, which is told with the file's name. */
final class GivenFiles {
    private GivenFiles() {}

    /** The certificates of an option; none if it was not given. */
    static List<X509Certificate> certificates(@Nullable Path file) {
        if (file == null) {
            return List.of();
        }
        try {
            List<X509Certificate> certificates =
                    CertificateFactory.getInstance("X.509")
                            .generateCertificates(new ByteArrayInputStream(bytes(file)))
                            .stream()
                            .map(X509Certificate.class::cast)
                            .toList();
            if (!certificates.isEmpty()) {
                return certificates;
            }
        } catch (CertificateException e) {
            // Said below.
        }
        throw I247Exception.of(Failure.of(ErrorCode.FILE_MALFORMED, file.toString(), "PEM_CERTIFICATES"));
    }

    /** A password or PIN, without the line break that editors end a file with. */
    static char[] secret(Path file) {
        byte[] bytes = bytes(file);
        CharBuffer text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
        int length = text.remaining();
        while (length > 0 && (text.get(length - 1) == '\n' || text.get(length - 1) == '\r')) {
            length--;
        }
        char[] secret = Arrays.copyOf(text.array(), length);
        Arrays.fill(bytes, (byte) 0);
        Arrays.fill(text.array(), '\0');
        return secret;
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw I247Exception.of(Failure.of(ErrorCode.FILE_UNREADABLE, file.toString()));
        }
    }
}
