package org.i247.sdk.internal.keys;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.text.Expectation;

/** Reads certificates from a file in PEM (RFC 7468); text between them is passed over. */
public final class CertificateFile {
    private static final Expectation EXPECTED = Expectation.PEM_CERTIFICATES;
    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\\s]*)-----END CERTIFICATE-----");

    private CertificateFile() {}

    /**
     * Reads a file. Blocks.
     *
     * @param file the file
     * @return its certificates in order, at least one
     * @throws I247Exception {@code FILE_UNREADABLE} or {@code FILE_MALFORMED}
     */
    public static List<X509Certificate> read(Path file) {
        String text = new String(KeyFile.read(file), StandardCharsets.ISO_8859_1);
        List<X509Certificate> certificates = new ArrayList<>();
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            certificates.add(certificate(file, block.group(1)));
        }
        // A damaged block must not pass for text between the others.
        if (certificates.isEmpty() || certificates.size() != text.split("-----BEGIN CERTIFICATE", -1).length - 1) {
            throw KeyFile.malformed(file, EXPECTED);
        }
        return certificates;
    }

    private static X509Certificate certificate(Path file, String base64) {
        try {
            byte[] der = Base64.getDecoder().decode(base64.replaceAll("\\s", ""));
            CertificateFactory factory = CertificateFactory.getInstance("X.509", JdkProviders.basics());
            return (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der));
        } catch (IllegalArgumentException | CertificateException e) {
            throw KeyFile.malformed(file, EXPECTED);
        }
    }
}
