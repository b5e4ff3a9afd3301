package org.i247.sdk.internal.signature;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import org.greenbytes.http.sfv.ByteSequenceItem;
import org.greenbytes.http.sfv.ParseException;
import org.greenbytes.http.sfv.Parser;
import org.i247.sdk.internal.keys.JdkProviders;

/** The digest of a message's content (RFC 9530): {@code sha-256} must be there; other algorithms are ignored. */
public final class ContentDigest {
    /** The name of the field. */
    public static final String FIELD = "Content-Digest";

    private static final String ALGORITHM = "sha-256";

    private ContentDigest() {}

    /**
     * The field's value for a content.
     *
     * @param content the bytes as they are sent
     * @return the value with {@code sha-256}
     */
    public static String of(byte[] content) {
        return ALGORITHM + "=:" + Base64.getEncoder().encodeToString(sha256(content)) + ":";
    }

    /**
     * Whether the digest in a message is that of the bytes received. A message without the field has none to be wrong.
     *
     * @param headers the message's header section
     * @param content the bytes as they came
     * @return false if the field stands there and is malformed, lacks {@code sha-256}, or is another content's
     */
    public static boolean matches(HeaderLines headers, byte[] content) {
        Optional<String> field = headers.combined(FIELD);
        return field.isEmpty() || matches(field.get(), content);
    }

    private static boolean matches(String field, byte[] content) {
        if (field.equals(of(content))) {
            // As nearly all write it, and at a third of the cost of taking it apart.
            return true;
        }
        try {
            return Parser.parseDictionary(field).get().get(ALGORITHM) instanceof ByteSequenceItem digest
                    && FieldMembers.of(field, ALGORITHM).members() == 1
                    && MessageDigest.isEqual(MessageSignature.bytes(digest.get()), sha256(content));
        } catch (ParseException e) {
            return false;
        }
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256", JdkProviders.basics()).digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java run time has no SHA-256", e);
        }
    }
}
