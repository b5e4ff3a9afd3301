package org.i247.sdk.internal.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import org.i247.sdk.internal.signature.KeyId;
import org.i247.sdk.internal.signature.MessageSigner;
import org.i247.sdk.internal.transport.TestAuthority.Credential;
import org.i247.sdk.security.CryptographyProvider;

/** The key that a process of its own signs check points with, in two files. */
record WriterKey(Path key, Path certificate) {
    static WriterKey write(Credential credential, Path directory) throws IOException {
        try {
            Path key = directory.resolve("writer.key");
            Path certificate = directory.resolve("writer.crt");
            Files.write(key, credential.key().getEncoded());
            Files.write(certificate, credential.certificate().getEncoded());
            return new WriterKey(key, certificate);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** With the JDK's cryptography, which a process has at hand at once. */
    Sealer read() {
        try (InputStream in = Files.newInputStream(certificate)) {
            X509Certificate read =
                    (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
            PrivateKey secret =
                    KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(Files.readAllBytes(key)));
            return new Sealer(
                    MessageSigner.of(KeyId.of(read), secret, read.getPublicKey(), null, CryptographyProvider.jdk()),
                    read);
        } catch (IOException | GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
