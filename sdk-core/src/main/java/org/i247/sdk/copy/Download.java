package org.i247.sdk.copy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.copy.ManifestFile;
import org.i247.sdk.internal.ledger.PrivateFile;
import org.i247.sdk.query.Database;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.QueryContext;

/**
 * Fetches files piece by piece, each proven by itself, and goes on where an earlier try ended. Never more than a piece is in memory.
 * For one thread.
 */
final class Download {
    private static final int RANGE_NOT_SATISFIABLE = 416;
    /** A smaller piece may arrive where a larger one did not. */
    private static final List<ErrorCode> TOO_SLOW =
            List.of(ErrorCode.ATTEMPT_TIMEOUT, ErrorCode.DEADLINE_EXCEEDED, ErrorCode.CONNECTION_LOST);

    private final CopyCalls calls;
    private final Database<?, ?> database;
    private final QueryContext context;
    private final LongSupplier nanos;
    private final PieceSize size;
    private long bytesFetched;

    Download(CopyCalls calls, Database<?, ?> database, QueryContext context, LongSupplier nanos, int largestPiece) {
        this.calls = calls;
        this.database = database;
        this.context = context;
        this.nanos = nanos;
        this.size = new PieceSize(largestPiece);
    }

    /** How many bytes came over the line so far. */
    long bytesFetched() {
        return bytesFetched;
    }

    /** Fetches what lacks of a file, and tells how many bytes are here; what they come to is for others to verify. */
    void complete(ManifestFile file, Path part, LongConsumer here) throws IOException {
        try (RandomAccessFile out = PrivateFile.open(part)) {
            long have = out.length() > file.bytes() ? 0 : out.length();
            boolean refused = false;
            while (have < file.bytes()) {
                here.accept(have);
                try {
                    CopyPart piece = next(file, have);
                    have = piece.offset() + write(out, piece);
                } catch (I247Exception e) {
                    boolean outside = e.failure()
                            .status()
                            .filter(status -> status == RANGE_NOT_SATISFIABLE)
                            .isPresent();
                    if (outside && have > 0 && !refused) {
                        refused = true;
                        have = 0;
                    } else if (!TOO_SLOW.contains(e.code()) || !size.shrink()) {
                        throw e;
                    }
                }
            }
            out.setLength(file.bytes());
            out.getFD().sync();
        }
    }

    private CopyPart next(ManifestFile file, long from) {
        int length = (int) Math.min(size.bytes(), file.bytes() - from);
        long begin = nanos.getAsLong();
        CopyPart piece = calls.part(database, file.name(), from, length, context);
        size.arrivedIn(Duration.ofNanos(nanos.getAsLong() - begin));
        byte[] bytes = piece.bytes();
        boolean whole = piece.offset() == 0 && bytes.length == piece.total();
        if (piece.total() != file.bytes() || bytes.length == 0 || (piece.offset() != from && !whole)) {
            throw CopyFaults.malformed(new MemberException("Content-Range", "CONTRADICTION"));
        }
        return piece;
    }

    private int write(RandomAccessFile out, CopyPart piece) throws IOException {
        byte[] bytes = piece.bytes();
        out.seek(piece.offset());
        out.write(bytes);
        bytesFetched += bytes.length;
        return bytes.length;
    }
}
