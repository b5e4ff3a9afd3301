package org.i247.sdk.internal.evidence;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.ledger.LedgerFormatException;
import org.i247.sdk.internal.ledger.LedgerLine;

/** Reads the first line of a part, whose number and time the part goes by. */
final class FirstLine {
    private FirstLine() {}

    /**
     * The first record of a file that holds one at least.
     *
     * @throws I247Exception {@code EVIDENCE_DAMAGED} if it is no record any more: the part could never be ended
     */
    static LedgerLine of(Path name, RandomAccessFile file) throws IOException {
        file.seek(0);
        String line = file.readLine();
        try {
            return LedgerLine.read((line == null ? "" : line).getBytes(StandardCharsets.ISO_8859_1));
        } catch (LedgerFormatException e) {
            throw I247Exception.of(Failure.of(ErrorCode.EVIDENCE_DAMAGED, name.toString()));
        }
    }
}
