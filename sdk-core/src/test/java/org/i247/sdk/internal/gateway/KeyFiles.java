package org.i247.sdk.internal.gateway;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Base64;
import org.i247.sdk.internal.transport.TestAuthority.Credential;

/** Writes the keys of a test as an administrator has them: PKCS#12 and PEM. */
public final class KeyFiles {
    private final Path directory;

    public KeyFiles(Path directory) {
        this.directory = directory;
    }

    public Path pkcs12(String name, String alias, String password, Credential credential) {
        try (OutputStream out = Files.newOutputStream(directory.resolve(name))) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry(
                    alias, credential.key(), password.toCharArray(), new X509Certificate[] {credential.certificate()});
            store.store(out, password.toCharArray());
            return directory.resolve(name);
        } catch (GeneralSecurityException | IOException e) {
            throw new AssertionError(e);
        }
    }

    public Path pem(String name, X509Certificate certificate) {
        try {
            return pem(name, "CERTIFICATE", certificate.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    public Path privateKey(String name, Credential credential) {
        return pem(name, "PRIVATE KEY", credential.key().getEncoded());
    }

    private Path pem(String name, String type, byte[] der) {
        String base64 = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(der);
        try {
            return Files.writeString(
                    directory.resolve(name),
                    "-----BEGIN " + type + "-----\n" + base64 + "\n-----END " + type + "-----\n");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
