package org.i247.sdk.standard.manifest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** In which encoding a list is, and how its bytes become text. */
final class Encodings {
    /** What most programs that know nothing of UTF-8 write; every byte is a character in it. */
    static final Charset OLD = StandardCharsets.ISO_8859_1;

    private static final int LOOK = 512;
    private static final String ASCII = "\",;|\t\r\n'+:?*{}";

    private Encodings() {}

    /**
     * Bytes that keep ASCII, whatever the list is written in: UTF-16 and its like become UTF-8.
     *
     * @param named the encoding that the caller names, if it does
     */
    static InputStream keepingAscii(InputStream in, @Nullable Charset named) throws IOException {
        byte[] first = in.readNBytes(LOOK);
        InputStream all = new SequenceInputStream(new ByteArrayInputStream(first), in);
        Charset wide = named == null ? wide(first) : named;
        return wide == null || keepsAscii(wide) ? all : new AsUtf8(new InputStreamReader(all, decoder(wide)));
    }

    /** The encoding of what {@link #keepingAscii} gives. */
    static @Nullable Charset after(@Nullable Charset named) {
        return named == null || keepsAscii(named) ? named : StandardCharsets.UTF_8;
    }

    private static java.nio.charset.CharsetDecoder decoder(Charset charset) {
        // What cannot be read becomes U+FFFD here, and is told where the text is looked at.
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
    }

    private static boolean keepsAscii(Charset charset) {
        boolean shifts = charset.name().startsWith("ISO-2022") || charset.name().startsWith("x-ISO-2022");
        return !shifts
                && charset.canEncode()
                && Arrays.equals(ASCII.getBytes(charset), ASCII.getBytes(StandardCharsets.US_ASCII));
    }

    /** UTF-16 by its mark, or by a zero in every second byte. */
    private static @Nullable Charset wide(byte[] first) {
        if (first.length >= 2
                && ((first[0] == (byte) 0xfe && first[1] == (byte) 0xff)
                        || (first[0] == (byte) 0xff && first[1] == (byte) 0xfe))) {
            return StandardCharsets.UTF_16;
        }
        int even = 0;
        int odd = 0;
        for (int i = 0; i + 1 < first.length; i += 2) {
            even += first[i] == 0 ? 1 : 0;
            odd += first[i + 1] == 0 ? 1 : 0;
        }
        int pairs = first.length / 2;
        if (pairs >= 8 && odd > pairs * 3 / 4 && even == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return pairs >= 8 && even > pairs * 3 / 4 && odd == 0 ? StandardCharsets.UTF_16BE : null;
    }

    /** The text of bytes; null if they are none in the encoding. */
    static @Nullable String strictly(byte[] bytes, int length, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
            String decoded = text.toString();
            return decoded.indexOf('\uFFFD') >= 0 ? null : decoded;
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    static boolean isAscii(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }

    /** Text as bytes of UTF-8. */
    private static final class AsUtf8 extends InputStream {
        private final Reader text;
        private byte[] bytes = {};
        private int at;

        AsUtf8(Reader text) {
            this.text = text;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (at == bytes.length && !refill()) {
                return -1;
            }
            int count = Math.min(length, bytes.length - at);
            System.arraycopy(bytes, at, to, offset, count);
            at += count;
            return count;
        }

        private boolean refill() throws IOException {
            char[] part = new char[4096];
            int read = text.read(part, 0, part.length - 1);
            if (read < 0) {
                return false;
            }
            if (Character.isHighSurrogate(part[read - 1])) {
                int low = text.read();
                if (low >= 0) {
                    part[read++] = (char) low;
                }
            }
            bytes = new String(part, 0, read).getBytes(StandardCharsets.UTF_8);
            at = 0;
            return true;
        }

        @Override
        public void close() throws IOException {
            text.close();
        }
    }
}
