package org.i247.sdk.internal.evidence;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import org.i247.sdk.internal.ledger.LedgerFormatException;
import org.i247.sdk.internal.ledger.LedgerLine;
import org.jspecify.annotations.Nullable;

/** Reads the first line of a part, whose number and time the part goes by. */
final class FirstLine {
    private FirstLine() {}

    /** The first record; null if there is no whole line yet. */
    static @Nullable LedgerLine of(RandomAccessFile file) throws IOException {
        file.seek(0);
        String line = file.readLine();
        try {
            return line == null ? null : LedgerLine.read(line.getBytes(StandardCharsets.ISO_8859_1));
        } catch (LedgerFormatException e) {
            return null;
        }
    }
}
