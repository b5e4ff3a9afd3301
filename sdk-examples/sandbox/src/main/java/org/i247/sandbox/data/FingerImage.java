package org.i247.sandbox.data;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Adler32;

/**
 * Draws rings as a PNG (ISO/IEC 15948): nobody's finger. It is not packed, so that its bytes, by which it is known again, are
 * the same on every machine.
 */
public final class FingerImage {
    /** Pixels in a line. */
    public static final int WIDTH = 40;

    /** Lines. */
    public static final int HEIGHT = 48;

    private static final byte DARK = 0x20;
    private static final byte LIGHT = (byte) 0xE0;

    private FingerImage() {}

    /**
     * Draws a finger.
     *
     * @param person whose, 1 or more
     * @param finger which, 1 to 10 as in ANSI/NIST-ITL
     * @return the image
     */
    public static byte[] png(int person, int finger) {
        try {
            return Png.of(WIDTH, HEIGHT, stored(pixels(person, finger)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] pixels(int person, int finger) {
        byte[] pixels = new byte[(WIDTH + 1) * HEIGHT];
        int centreX = 12 + (person * 7 + finger * 3) % 16;
        int centreY = 14 + (person * 5 + finger * 11) % 20;
        int ring = 5 + (person + finger) % 4;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int distance = (x - centreX) * (x - centreX) + (y - centreY) * (y - centreY) + person * finger;
                pixels[y * (WIDTH + 1) + 1 + x] = distance / (ring * ring) % 2 == 0 ? DARK : LIGHT;
            }
        }
        return pixels;
    }

    /** One block that is stored as it is (RFC 1950, RFC 1951). */
    private static byte[] stored(byte[] content) throws IOException {
        Adler32 checksum = new Adler32();
        checksum.update(content);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(new byte[] {0x78, 0x01, 0x01});
        out.writeShort(Short.reverseBytes((short) content.length));
        out.writeShort(Short.reverseBytes((short) ~content.length));
        out.write(content);
        out.writeInt((int) checksum.getValue());
        return bytes.toByteArray();
    }
}
