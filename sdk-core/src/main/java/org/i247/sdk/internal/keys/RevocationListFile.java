package org.i247.sdk.internal.keys;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.CRLException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.text.Expectation;

/**
 * What a file of certificate revocation lists (RFC 5280, section 5) holds.
 *
 * @param lists the lists, at least one
 * @param authorities certificates that stand beside them, perhaps none
 */
public record RevocationListFile(List<X509CRL> lists, List<X509Certificate> authorities) {
    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN (X509 CRL|CERTIFICATE)-----([A-Za-z0-9+/=\\s]*)-----END \\1-----");
    private static final int DER_SEQUENCE = 0x30;

    /**
     * Reads a file: one list in DER, or any number in PEM (RFC 7468) with certificates of authorities beside them. Text
     * between the blocks is passed over. Blocks.
     *
     * @param file the file
     * @return what it holds
     * @throws I247Exception {@code FILE_UNREADABLE} or {@code FILE_MALFORMED}, which names the block
     */
    public static RevocationListFile read(Path file) {
        byte[] bytes = KeyFile.read(file);
        if (bytes.length > 0 && bytes[0] == DER_SEQUENCE) {
            return new RevocationListFile(List.of(list(bytes, failure(file))), List.of());
        }
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        List<X509CRL> lists = new ArrayList<>();
        List<X509Certificate> authorities = new ArrayList<>();
        Matcher block = BLOCK.matcher(text);
        int number = 0;
        while (block.find()) {
            Failure damaged = failure(file, ++number);
            byte[] der = decoded(block.group(2), damaged);
            if (block.group(1).equals("CERTIFICATE")) {
                authorities.add(certificate(der, damaged));
            } else {
                lists.add(list(der, damaged));
            }
        }
        // A damaged block must not pass for text between the others.
        if (lists.isEmpty() || number != text.split("-----BEGIN ", -1).length - 1) {
            throw I247Exception.of(failure(file));
        }
        return new RevocationListFile(List.copyOf(lists), List.copyOf(authorities));
    }

    private static byte[] decoded(String base64, Failure damaged) {
        try {
            return Base64.getDecoder().decode(base64.replaceAll("\\s", ""));
        } catch (IllegalArgumentException e) {
            throw I247Exception.of(damaged);
        }
    }

    private static X509CRL list(byte[] der, Failure damaged) {
        try {
            ByteArrayInputStream in = new ByteArrayInputStream(der);
            X509CRL list = (X509CRL) factory().generateCRL(in);
            if (in.available() > 0) {
                throw I247Exception.of(damaged);
            }
            return list;
        } catch (CRLException | CertificateException e) {
            throw I247Exception.of(damaged);
        }
    }

    private static X509Certificate certificate(byte[] der, Failure damaged) {
        try {
            return (X509Certificate) factory().generateCertificate(new ByteArrayInputStream(der));
        } catch (CertificateException e) {
            throw I247Exception.of(damaged);
        }
    }

    private static Failure failure(Path file) {
        return Failure.of(ErrorCode.FILE_MALFORMED, file.toString(), Expectation.REVOCATION_LISTS.name());
    }

    private static Failure failure(Path file, int block) {
        return Failure.of(
                ErrorCode.FILE_MALFORMED,
                file.toString(),
                Expectation.REVOCATION_LISTS_BLOCK.name(),
                Integer.toString(block));
    }

    private static CertificateFactory factory() throws CertificateException {
        return CertificateFactory.getInstance("X.509", JdkProviders.basics());
    }
}
