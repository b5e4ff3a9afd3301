package org.i247.sandbox.data;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Draws a grey head and shoulders as a PNG (ISO/IEC 15948): nobody's face. */
final class Portrait {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int WIDTH = 48;
    private static final int HEIGHT = 60;
    private static final int GREYSCALE = 0;

    private Portrait() {}

    static byte[] png(int grey) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(SIGNATURE);
            chunk(out, "IHDR", header());
            chunk(out, "IDAT", pixels(grey));
            chunk(out, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] header() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(WIDTH);
        out.writeInt(HEIGHT);
        out.write(new byte[] {8, GREYSCALE, 0, 0, 0});
        return bytes.toByteArray();
    }

    private static byte[] pixels(int grey) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            for (int y = 0; y < HEIGHT; y++) {
                out.write(0); // no filter on this line
                for (int x = 0; x < WIDTH; x++) {
                    out.write(isFigure(x, y) ? grey : 0xE0);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static boolean isFigure(int x, int y) {
        int dx = x - WIDTH / 2;
        int head = y - 22;
        int shoulders = y - 62;
        return dx * dx + head * head < 144 || dx * dx + shoulders * shoulders * 2 < 484;
    }

    private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 checksum = new CRC32();
        checksum.update(name);
        checksum.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) checksum.getValue());
    }
}
