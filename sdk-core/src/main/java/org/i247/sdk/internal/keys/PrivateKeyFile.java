package org.i247.sdk.internal.keys;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.jspecify.annotations.Nullable;

/**
 * Reads a private key from a file in PEM: PKCS#8 (RFC 5958) with the JDK alone, and PKCS#1, SEC 1 and whatever is
 * encrypted through Bouncy Castle. What was read is overwritten; copies that the libraries make are theirs.
 */
public final class PrivateKeyFile {
    private static final Pattern PKCS8 =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]*)-----END PRIVATE KEY-----");

    private PrivateKeyFile() {}

    /**
     * Reads a file. Blocks.
     *
     * @param file the file
     * @param password the password of an encrypted key, not changed here; null if the key is not encrypted
     * @return the key
     * @throws I247Exception {@code FILE_UNREADABLE}, {@code FILE_MALFORMED}, {@code KEY_STORE_PASSWORD_WRONG} or
     *     {@code KEY_UNSUPPORTED}
     */
    public static PrivateKey read(Path file, char @Nullable [] password) {
        byte[] bytes = KeyFile.read(file);
        CharBuffer text = StandardCharsets.ISO_8859_1.decode(ByteBuffer.wrap(bytes));
        byte[] der = new byte[0];
        try {
            Matcher plain = PKCS8.matcher(text);
            der = plain.find()
                    ? decoded(file, Arrays.copyOfRange(bytes, plain.start(1), plain.end(1)))
                    : PemPrivateKey.pkcs8(file, text, password);
            return key(file, der);
        } finally {
            Arrays.fill(bytes, (byte) 0);
            Arrays.fill(text.array(), '\0');
            Arrays.fill(der, (byte) 0);
        }
    }

    private static byte[] decoded(Path file, byte[] base64) {
        byte[] compact = new byte[base64.length];
        int length = 0;
        for (byte one : base64) {
            if (!Character.isWhitespace(one)) {
                compact[length++] = one;
            }
        }
        byte[] exact = Arrays.copyOf(compact, length);
        try {
            return Base64.getDecoder().decode(exact);
        } catch (IllegalArgumentException e) {
            throw KeyFile.malformed(file, PemPrivateKey.EXPECTED);
        } finally {
            Arrays.fill(base64, (byte) 0);
            Arrays.fill(compact, (byte) 0);
            Arrays.fill(exact, (byte) 0);
        }
    }

    /** The structure names its algorithm; asking one factory after the other spares taking it apart. */
    private static PrivateKey key(Path file, byte[] pkcs8) {
        PrivateKey key = key("EC", JdkProviders.ellipticCurves(), pkcs8);
        key = key != null ? key : key("RSA", JdkProviders.rsa(), pkcs8);
        key = key != null ? key : key("EdDSA", JdkProviders.ellipticCurves(), pkcs8);
        key = key != null ? key : key("RSASSA-PSS", JdkProviders.rsa(), pkcs8);
        if (key == null) {
            throw I247Exception.of(Failure.of(ErrorCode.KEY_UNSUPPORTED, file.toString(), "no EC, RSA or EdDSA key"));
        }
        return key;
    }

    private static @Nullable PrivateKey key(String algorithm, Provider provider, byte[] pkcs8) {
        try {
            return KeyFactory.getInstance(algorithm, provider).generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        } catch (GeneralSecurityException e) {
            return null;
        }
    }
}
