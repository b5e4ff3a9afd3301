package org.i247.sdk.record;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Gives its bytes at most a line at a time. A decoder that is given more finds a wrong byte before the lines in front of it
 * were read, and the place that is told would be too early. Not safe for use by several threads.
 */
final class LineStream extends FilterInputStream {
    LineStream(InputStream bytes) {
        super(new BufferedInputStream(bytes));
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = 0;
        while (count < length) {
            int next = in.read();
            if (next < 0) {
                return count == 0 ? -1 : count;
            }
            into[offset + count++] = (byte) next;
            if (next == '\n') {
                break;
            }
        }
        return count;
    }

    /** None without a wait, or the decoder would go on to the next line. */
    @Override
    public int available() {
        return 0;
    }
}
