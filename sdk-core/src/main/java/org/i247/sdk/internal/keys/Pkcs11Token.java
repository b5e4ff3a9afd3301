package org.i247.sdk.internal.keys;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.InvalidParameterException;
import java.security.KeyStore;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.text.Expectation;

/** Opens a token through the JDK's own bridge to PKCS#11, as a provider object that is never registered. */
public final class Pkcs11Token {
    private static final String BRIDGE = "SunPKCS11";

    private Pkcs11Token() {}

    /**
     * Logs in and gives the token's keys. Blocks as long as the token takes. The PIN is tried once.
     *
     * @param configuration the bridge's configuration file: library and slot
     * @param pin the PIN of the token's user, not changed here
     * @return the token as a key store
     * @throws I247Exception {@code FILE_UNREADABLE}, {@code FILE_MALFORMED}, {@code TOKEN_LIBRARY_MISSING}, {@code
     *     TOKEN_MISSING}, {@code TOKEN_PIN_WRONG} or {@code TOKEN_PIN_LOCKED}
     */
    public static KeyStore open(Path configuration, char[] pin) {
        // Read first: the bridge tells a file that is not there from one that is wrong by words only.
        KeyFile.read(configuration);
        Provider bridge = Security.getProvider(BRIDGE);
        if (bridge == null) {
            throw failure(ErrorCode.TOKEN_LIBRARY_MISSING, configuration, "jdk.crypto.cryptoki");
        }
        try {
            KeyStore store = KeyStore.getInstance("PKCS11", bridge.configure(configuration.toString()));
            store.load(null, pin);
            return store;
        } catch (InvalidParameterException e) {
            throw KeyFile.malformed(configuration, Expectation.A_PKCS11_CONFIGURATION);
        } catch (ProviderException e) {
            throw unusable(configuration, e);
        } catch (IOException | GeneralSecurityException e) {
            String said = TokenFault.returnValue(e);
            throw failure(meaning(said), configuration, said);
        }
    }

    /** With a return value the library was there, and spoke; without one it did not get so far. */
    private static I247Exception unusable(Path configuration, ProviderException e) {
        String said = TokenFault.returnValue(e);
        boolean slot = e.getCause() != null
                && String.valueOf(e.getCause().getMessage()).startsWith("slotListIndex");
        return said.startsWith("CKR_") || slot
                ? failure(ErrorCode.TOKEN_MISSING, configuration, said)
                : failure(ErrorCode.TOKEN_LIBRARY_MISSING, configuration, "library");
    }

    /** The bridge has an exception of its own for {@code CKR_PIN_INCORRECT} alone; of a locked PIN it tells by the value only. */
    private static ErrorCode meaning(String said) {
        if (said.equals("CKR_PIN_LOCKED")) {
            return ErrorCode.TOKEN_PIN_LOCKED;
        }
        return said.startsWith("CKR_PIN_") ? ErrorCode.TOKEN_PIN_WRONG : ErrorCode.TOKEN_MISSING;
    }

    private static I247Exception failure(ErrorCode code, Path configuration, String fact) {
        return I247Exception.of(Failure.of(code, configuration.toString(), fact));
    }
}
