package org.i247.sandbox.proxy;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Other words in the first header section of one direction.
 *
 * @param direction whose
 * @param words the words as they are sent, anywhere in the section
 * @param others what stands in their place
 */
record Rewording(Direction direction, String words, String others) {
    /** What is left of a stream's first header section after the rewording, and then the rest of the stream as it is. */
    InputStream applyTo(InputStream in) {
        return new Reworded(new BufferedInputStream(in));
    }

    private final class Reworded extends InputStream {
        private final InputStream in;
        private @Nullable InputStream head;

        Reworded(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] b, int off, int len) throws IOException {
            if (head == null) {
                String text = headerSection().replace(words, others);
                head = new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
            }
            int count = head.read(b, off, len);
            return count < 0 ? in.read(b, off, len) : count;
        }

        private String headerSection() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (int next = in.read(); next >= 0; next = in.read()) {
                bytes.write(next);
                if (next == '\n') {
                    String text = bytes.toString(StandardCharsets.ISO_8859_1);
                    if (text.endsWith("\r\n\r\n")) {
                        return text;
                    }
                }
            }
            return bytes.toString(StandardCharsets.ISO_8859_1);
        }
    }
}
