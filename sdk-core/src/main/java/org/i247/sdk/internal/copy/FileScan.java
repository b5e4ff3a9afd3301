package org.i247.sdk.internal.copy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.i247.sdk.internal.keys.JdkProviders;

/**
 * A file that was read from its first byte to its last, in bounded memory.
 *
 * @param bytes how long it is
 * @param sha256 its digest, 64 hexadecimal digits in small letters
 */
record FileScan(long bytes, String sha256) {
    private static final int BUFFER = 64 * 1024;

    /** Takes the lines one by one. */
    interface Lines {
        /** A line without its end, where it begins in the file, and its number from 1. One that is too long is cut, and still too long. */
        void line(byte[] line, long offset, long number) throws IOException;
    }

    static FileScan of(InputStream in, Lines lines) throws IOException {
        MessageDigest digest = sha256Digest();
        byte[] buffer = new byte[BUFFER];
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long lineStart = 0;
        long position = 0;
        long number = 1;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            digest.update(buffer, 0, read);
            int from = 0;
            for (int i = 0; i < read; i++) {
                if (buffer[i] == '\n') {
                    add(line, buffer, from, i);
                    lines.line(line.toByteArray(), lineStart, number++);
                    line.reset();
                    from = i + 1;
                    lineStart = position + from;
                }
            }
            add(line, buffer, from, read);
            position += read;
        }
        if (line.size() > 0) {
            lines.line(line.toByteArray(), lineStart, number);
        }
        return new FileScan(position, HexFormat.of().formatHex(digest.digest()));
    }

    private static void add(ByteArrayOutputStream line, byte[] buffer, int from, int to) {
        int room = CopyLine.LONGEST + 1 - line.size();
        line.write(buffer, from, Math.min(to - from, room));
    }

    static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256", JdkProviders.basics());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java run time has no SHA-256", e);
        }
    }
}
