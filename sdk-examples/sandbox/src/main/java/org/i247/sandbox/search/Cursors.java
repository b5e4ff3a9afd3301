package org.i247.sandbox.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.OptionalInt;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes opaque names that only this sandbox can have made: cursors, good for 15 minutes and one question, and ids of
 * hits. Safe for use by several threads.
 */
public final class Cursors {
    private static final Duration VALID = Duration.ofMinutes(15);
    private static final int HEAD = Integer.BYTES + Long.BYTES;
    private static final int HIT_ID_BYTES = 15;

    private final InstantSource clock;
    private final SecretKeySpec key;

    /**
     * A maker of cursors.
     *
     * @param clock its clock
     * @param secret its key, 32 random bytes
     */
    public Cursors(InstantSource clock, byte[] secret) {
        this.clock = clock;
        this.key = new SecretKeySpec(secret, "HmacSHA256");
    }

    String issue(int offset, String question) {
        byte[] head =
                ByteBuffer.allocate(HEAD).putInt(offset).putLong(clock.millis()).array();
        byte[] whole = ByteBuffer.allocate(HEAD + 32)
                .put(head)
                .put(seal("cursor", question, head))
                .array();
        return encoded(whole);
    }

    /** The offset that a cursor stands for, if it is ours, of this question and not too old. */
    OptionalInt read(String cursor, String question) {
        byte[] whole;
        try {
            whole = Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException e) {
            return OptionalInt.empty();
        }
        if (whole.length != HEAD + 32) {
            return OptionalInt.empty();
        }
        byte[] head = Arrays.copyOf(whole, HEAD);
        byte[] seal = Arrays.copyOfRange(whole, HEAD, whole.length);
        ByteBuffer fields = ByteBuffer.wrap(head);
        int offset = fields.getInt();
        Duration age = Duration.ofMillis(clock.millis() - fields.getLong());
        boolean good = MessageDigest.isEqual(seal, seal("cursor", question, head)) && age.compareTo(VALID) <= 0;
        return good ? OptionalInt.of(offset) : OptionalInt.empty();
    }

    /** The id of a hit: the same for the attempts of one call. */
    String hitId(String question, String reference, String recordId) {
        byte[] seal = seal("hit", question, (reference + "\n" + recordId).getBytes(StandardCharsets.UTF_8));
        return "h-" + encoded(Arrays.copyOf(seal, HIT_ID_BYTES));
    }

    private byte[] seal(String use, String question, byte[] content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update((use + "\n" + question + "\n").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(content);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java has HMAC with SHA-256", e);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
