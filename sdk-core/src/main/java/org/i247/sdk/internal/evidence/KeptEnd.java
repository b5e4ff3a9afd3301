package org.i247.sdk.internal.evidence;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.ledger.ChainEnd;
import org.i247.sdk.internal.ledger.LedgerFormatException;
import org.i247.sdk.internal.ledger.LedgerLine;
import org.i247.sdk.spi.EvidenceStore;
import org.jspecify.annotations.Nullable;

/** Where a store ends as far as its writer knows, held against what the store says when it is opened anew. Used by one thread. */
final class KeptEnd {
    private static final String STORE = "EvidenceStore";

    /** The last record that is known to be kept; null before the store was opened. */
    private @Nullable ChainEnd known;
    /** Where it ends if what failed was kept after all, or a part of it. */
    private List<ChainEnd> possible = List.of();

    /** The last line of a store. */
    static Optional<LedgerLine> lastLine(EvidenceStore.Tail tail) {
        if (tail.lastLine().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LedgerLine.read(tail.lastLine().get().getBytes(StandardCharsets.ISO_8859_1)));
        } catch (LedgerFormatException e) {
            throw damaged();
        }
    }

    /**
     * The store was opened.
     *
     * @param last its last line
     * @return how many records it kept more than was known
     * @throws I247Exception {@code EVIDENCE_DAMAGED} if it goes on with records that this writer did not write
     */
    long found(Optional<LedgerLine> last) {
        ChainEnd end = last.map(LedgerLine::end).orElse(ChainEnd.BEGINNING);
        ChainEnd before = known;
        if (before == null) {
            known = end;
            return 0;
        }
        // What was kept and is there no more leaves a gap: a chain that began anew would hide that something was taken.
        if (end.sequence() < before.sequence() || end.equals(before)) {
            possible = List.of();
            return 0;
        }
        if (!possible.contains(end)) {
            throw damaged();
        }
        possible = List.of();
        known = end;
        return end.sequence() - before.sequence();
    }

    /** Where the chain goes on. */
    ChainEnd now() {
        ChainEnd end = known;
        return end == null ? ChainEnd.BEGINNING : end;
    }

    void is(ChainEnd end) {
        known = end;
    }

    void mayBe(List<ChainEnd> ends) {
        possible = List.copyOf(ends);
    }

    private static I247Exception damaged() {
        return I247Exception.of(Failure.of(ErrorCode.EVIDENCE_DAMAGED, STORE));
    }
}
