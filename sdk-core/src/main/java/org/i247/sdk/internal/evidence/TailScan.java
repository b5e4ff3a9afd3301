package org.i247.sdk.internal.evidence;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.i247.sdk.internal.ledger.LedgerFormatException;
import org.i247.sdk.internal.ledger.LedgerLine;
import org.jspecify.annotations.Nullable;

/**
 * Finds the last whole line of a file. A process that is killed leaves at most a part of a line behind it; a machine that
 * loses its power may leave worse.
 */
final class TailScan {
    /** The largest line by far, and what may be set aside behind it. */
    private static final int WINDOW = 4 * 1024 * 1024;

    private final @Nullable LedgerLine lastLine;
    private final long end;
    private final byte[] rest;

    private TailScan(@Nullable LedgerLine lastLine, long end, byte[] rest) {
        this.lastLine = lastLine;
        this.end = end;
        this.rest = rest;
    }

    static TailScan of(RandomAccessFile file) throws IOException {
        long length = file.length();
        long from = Math.max(0, length - WINDOW);
        byte[] window = new byte[(int) (length - from)];
        file.seek(from);
        file.readFully(window);
        int end = lastFeed(window, window.length);
        while (end >= 0) {
            int begin = lastFeed(window, end) + 1;
            if (begin > 0 || from == 0) {
                LedgerLine line = line(Arrays.copyOfRange(window, begin, end));
                if (line != null) {
                    return new TailScan(line, from + end + 1, Arrays.copyOfRange(window, end + 1, window.length));
                }
            }
            end = begin - 1;
        }
        return new TailScan(null, 0, window);
    }

    private static int lastFeed(byte[] bytes, int before) {
        for (int i = before - 1; i >= 0; i--) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable LedgerLine line(byte[] bytes) {
        try {
            return LedgerLine.read(bytes);
        } catch (LedgerFormatException e) {
            return null;
        }
    }

    /** The last line whose digest is right; null if there is none. */
    @Nullable
    LedgerLine lastLine() {
        return lastLine;
    }

    /** Where that line ends, its line feed included. */
    long end() {
        return end;
    }

    /** What stands behind it. */
    byte[] rest() {
        return rest.clone();
    }

    /** Whether this is the beginning of a first line, and not some other file. */
    boolean isTornFirstLine() {
        byte[] form = "{\"seq\":".getBytes(StandardCharsets.US_ASCII);
        int common = Math.min(form.length, rest.length);
        return lastFeed(rest, rest.length) < 0
                && Arrays.equals(Arrays.copyOf(form, common), Arrays.copyOf(rest, common));
    }
}
