package org.i247.spring.boot.autoconfigure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Collections;
import org.i247.sandbox.SandboxIdentity;

/** The keys of another identity under the password of the one before, as whoever renews certificates writes them. */
final class Reissued {
    private Reissued() {}

    static byte[] withPassword(SandboxIdentity identity, String password) throws IOException, GeneralSecurityException {
        char[] old = identity.keyStorePassword().toCharArray();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(identity.keyStore())) {
            store.load(file, old);
        }
        KeyStore renewed = KeyStore.getInstance("PKCS12");
        renewed.load(null, null);
        for (String alias : Collections.list(store.aliases())) {
            renewed.setKeyEntry(
                    alias, store.getKey(alias, old), password.toCharArray(), store.getCertificateChain(alias));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        renewed.store(bytes, password.toCharArray());
        return bytes.toByteArray();
    }
}
