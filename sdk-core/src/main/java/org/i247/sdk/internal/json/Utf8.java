package org.i247.sdk.internal.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.i247.sdk.query.MemberException;

/** Strict UTF-8: Jackson by itself takes overlong forms, UTF-16 and UTF-32. */
final class Utf8 {
    /** What is decoded is thrown away, so little room is enough. */
    private static final int CHUNK = 256;

    private Utf8() {}

    /**
     * Refuses bytes that are not plain UTF-8.
     *
     * @throws MemberException if there is an invalid sequence, a byte order mark or a zero byte
     */
    static void check(byte[] bytes) {
        if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            throw new MemberException("$", "FORMAT");
        }
        boolean ascii = true;
        for (byte b : bytes) {
            // A zero byte is never right in JSON, and would make Jackson guess at UTF-16 or UTF-32.
            if (b == 0) {
                throw new MemberException("$", "FORMAT");
            }
            ascii &= b > 0;
        }
        if (!ascii) {
            decode(bytes);
        }
    }

    private static void decode(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(CHUNK);
        CoderResult result;
        do {
            out.clear();
            result = decoder.decode(in, out, true);
            if (result.isError()) {
                throw new MemberException("$", "FORMAT");
            }
        } while (result.isOverflow());
    }
}
