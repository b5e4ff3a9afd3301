package org.i247.sandbox.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;

/** Draws a grey head and shoulders as a PNG (ISO/IEC 15948): nobody's face. */
final class Portrait {
    private static final int WIDTH = 48;
    private static final int HEIGHT = 60;

    private Portrait() {}

    static byte[] png(int grey) {
        try {
            return Png.of(WIDTH, HEIGHT, pixels(grey));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
}
