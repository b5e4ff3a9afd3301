package org.i247.sdk.internal.keys;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.UnrecoverableKeyException;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.text.Expectation;

/** Reads a PKCS#12 file (RFC 7292). */
public final class KeyStoreFile {
    private KeyStoreFile() {}

    /**
     * Reads a file. Blocks.
     *
     * @param file the file
     * @param password its password, not changed here
     * @return the key store
     * @throws I247Exception {@code FILE_UNREADABLE}, {@code FILE_MALFORMED} or {@code KEY_STORE_PASSWORD_WRONG}
     */
    public static KeyStore read(Path file, char[] password) {
        byte[] bytes = KeyFile.read(file);
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(bytes), password);
            return store;
        } catch (IOException e) {
            throw e.getCause() instanceof UnrecoverableKeyException
                    ? KeyFile.wrongPassword(file)
                    : KeyFile.malformed(file, Expectation.A_PKCS12_FILE);
        } catch (GeneralSecurityException e) {
            throw KeyFile.malformed(file, Expectation.A_PKCS12_FILE);
        }
    }
}
