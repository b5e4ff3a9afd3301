package org.i247.sdk.internal.evidence;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.i247.sdk.internal.ledger.LedgerFiles;
import org.i247.sdk.internal.ledger.LedgerLine;
import org.jspecify.annotations.Nullable;

/**
 * Where a log in a file stands, looked at from outside: nothing is locked and nothing is changed, and no record is given out.
 *
 * @param sequence the number of the last record; 0 if there is none yet
 * @param sha256 its digest; empty if there is none yet
 * @param bytes how large all its files are
 * @param files how many there are
 * @param torn how many bytes stand behind the last record that are none
 * @param damaged whether the file is no log, or was changed at its end
 */
public record EvidenceHead(long sequence, String sha256, long bytes, int files, int torn, boolean damaged) {
    /**
     * Looks at a log. Blocks.
     *
     * @param file the configured file
     * @return where it stands
     * @throws IOException if it cannot be read
     */
    public static EvidenceHead of(Path file) throws IOException {
        long bytes = 0;
        int files = 0;
        for (Path part : LedgerFiles.all(file)) {
            bytes += Files.size(part);
            files++;
        }
        if (files == 0) {
            return new EvidenceHead(0, "", 0, 0, 0, false);
        }
        Optional<TailScan> tail = Files.exists(file) ? Optional.of(scan(file)) : Optional.empty();
        int torn = tail.map(found -> found.rest().length).orElse(0);
        LedgerLine last = tail.map(TailScan::lastLine).orElse(null);
        if (last == null) {
            boolean begun = tail.isEmpty() || tail.get().isTornFirstLine();
            LedgerLine older = begun ? lastOfOlderParts(file) : null;
            return head(older, bytes, files, torn, !begun);
        }
        return head(last, bytes, files, torn, false);
    }

    private static EvidenceHead head(@Nullable LedgerLine last, long bytes, int files, int torn, boolean damaged) {
        return new EvidenceHead(
                last == null ? 0 : last.sequence(), last == null ? "" : last.sha256(), bytes, files, torn, damaged);
    }

    private static @Nullable LedgerLine lastOfOlderParts(Path file) throws IOException {
        var parts = LedgerFiles.olderParts(file);
        return parts.isEmpty() ? null : scan(parts.get(parts.size() - 1)).lastLine();
    }

    private static TailScan scan(Path file) throws IOException {
        try (RandomAccessFile opened = new RandomAccessFile(file.toFile(), "r")) {
            return TailScan.of(opened);
        }
    }
}
