package org.i247.sandbox.faults;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Packed content. */
final class Gzip {
    private static final int MEBIBYTE = 1024 * 1024;

    private Gzip() {}

    static byte[] of(String text) {
        return packed(text.getBytes(StandardCharsets.UTF_8), 1);
    }

    /** 64 MiB of blanks in 64 KiB. */
    static byte[] bomb() {
        return packed(" ".repeat(MEBIBYTE).getBytes(StandardCharsets.UTF_8), 64);
    }

    private static byte[] packed(byte[] part, int times) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            for (int i = 0; i < times; i++) {
                gzip.write(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
