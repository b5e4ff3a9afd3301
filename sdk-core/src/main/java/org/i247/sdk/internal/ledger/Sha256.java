package org.i247.sdk.internal.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.i247.sdk.internal.keys.JdkProviders;

/** Digests as the log writes them. */
public final class Sha256 {
    private Sha256() {}

    /**
     * The digest of bytes.
     *
     * @param bytes the bytes
     * @return 32 bytes
     */
    public static byte[] of(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256", JdkProviders.basics()).digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java run time has no SHA-256", e);
        }
    }

    /**
     * The digest of bytes as text.
     *
     * @param bytes the bytes
     * @return 64 hexadecimal digits in small letters
     */
    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(of(bytes));
    }
}
