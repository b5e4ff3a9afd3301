package org.i247.sdk.internal.keys;

import java.security.KeyStore;
import java.security.KeyStoreException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;

/**
 * Which entries of a key store are used.
 *
 * @param tls the entry that is shown in TLS
 * @param signing the entry that signs; it may be the same
 */
public record KeyAliases(String tls, String signing) {
    private static final KeyAliases CUSTOMARY = new KeyAliases("tls", "signing");

    /**
     * The entries of a store of which nobody has said which they are: the only private key that has a certificate, for both
     * uses, or among several those that are named {@code tls} and {@code signing}. Nothing is guessed beyond that.
     *
     * @param store the key store
     * @param name what to call the store in an error
     * @return the aliases
     * @throws I247Exception {@code KEY_ALIAS_MISSING} if there is no such key, {@code KEY_ALIAS_AMBIGUOUS} if there are several,
     *     and not both under these names; both name what there is
     */
    public static KeyAliases unsaid(KeyStore store, String name) {
        List<String> there = in(store);
        if (there.size() == 1) {
            return new KeyAliases(there.get(0), there.get(0));
        }
        if (there.isEmpty()) {
            throw I247Exception.of(Failure.of(ErrorCode.KEY_ALIAS_MISSING, name, CUSTOMARY.tls, list(there)));
        }
        if (!there.containsAll(List.of(CUSTOMARY.tls, CUSTOMARY.signing))) {
            throw I247Exception.of(Failure.of(ErrorCode.KEY_ALIAS_AMBIGUOUS, name, list(there)));
        }
        return CUSTOMARY;
    }

    /** The aliases of the private keys that have a certificate, in order. */
    private static List<String> in(KeyStore store) {
        try {
            List<String> keys = new ArrayList<>();
            for (String alias : Collections.list(store.aliases())) {
                if (store.entryInstanceOf(alias, KeyStore.PrivateKeyEntry.class)) {
                    keys.add(alias);
                }
            }
            Collections.sort(keys);
            return keys;
        } catch (KeyStoreException e) {
            throw new IllegalStateException("a key store that was just opened", e);
        }
    }

    private static String list(List<String> aliases) {
        return aliases.isEmpty() ? "-" : String.join(", ", aliases);
    }

    /** What {@code store} has, for a message about what it has not. */
    static String listOf(KeyStore store) {
        return list(in(store));
    }
}
