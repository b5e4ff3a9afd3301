package org.i247.sdk.internal.keys;

import static org.i247.sdk.fuzz.Invariant.require;

import java.nio.file.Path;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.fuzz.InputFile;

/** A PKCS#12 file and what stands in it. */
public final class KeyStoreFuzz {
    private static final char[] PASSWORD = "changeit".toCharArray();
    private static final Set<ErrorCode> FILE_ERRORS =
            Set.of(ErrorCode.FILE_MALFORMED, ErrorCode.KEY_STORE_PASSWORD_WRONG);
    private static final Set<ErrorCode> ENTRY_ERRORS = Set.of(
            ErrorCode.KEY_ALIAS_MISSING,
            ErrorCode.KEY_STORE_PASSWORD_WRONG,
            ErrorCode.KEY_MISMATCH,
            ErrorCode.KEY_UNSUPPORTED);

    private KeyStoreFuzz() {}

    public static void fuzzerTestOneInput(byte[] content) {
        Path file = InputFile.of(content);
        KeyStore store;
        try {
            store = KeyStoreFile.read(file, PASSWORD.clone());
        } catch (I247Exception e) {
            require(FILE_ERRORS.contains(e.code()), "a key store is read, malformed or locked");
            return;
        }
        entry(store, "there is no such entry");
        aliases(store).forEach(alias -> entry(store, alias));
    }

    private static void entry(KeyStore store, String alias) {
        try {
            StoredKey stored = StoredKey.read(store, "store", alias, PASSWORD.clone());
            require(!stored.chain().isEmpty(), "a key has its certificate");
        } catch (I247Exception e) {
            require(ENTRY_ERRORS.contains(e.code()), "an entry is read, or told why not");
        }
    }

    private static List<String> aliases(KeyStore store) {
        try {
            return Collections.list(store.aliases());
        } catch (KeyStoreException e) {
            throw new AssertionError(e);
        }
    }
}
