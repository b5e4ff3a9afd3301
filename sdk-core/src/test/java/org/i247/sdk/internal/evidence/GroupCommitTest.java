package org.i247.sdk.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.i247.sdk.internal.ledger.ChainEnd;
import org.i247.sdk.internal.ledger.LedgerLine;
import org.i247.sdk.spi.EvidenceStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls that come together are written together, and each is in its place in the chain. */
@Timeout(60)
class GroupCommitTest {
    private static final int CALLS = 200;

    private final List<String> lines = new ArrayList<>();
    private final AtomicInteger appends = new AtomicInteger();
    private final CountDownLatch gate = new CountDownLatch(1);

    private final EvidenceStore store = new EvidenceStore() {
        @Override
        public Tail open() {
            return new Tail(Optional.empty(), Optional.empty());
        }

        @Override
        public void append(List<String> more) {
            if (appends.incrementAndGet() > 1) {
                await();
            }
            lines.addAll(more);
        }

        @Override
        public void close() {}
    };

    private void await() {
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void twoHundredCallsAreWrittenAFewTimes() throws Exception {
        List<Thread> callers = new ArrayList<>();
        try (Evidence evidence = PlainLog.open(store, Optional::empty, event -> {})) {
            for (int i = 0; i < CALLS; i++) {
                String reference = "call-" + i;
                Thread caller = new Thread(() -> PlainLog.call(evidence, reference));
                callers.add(caller);
                caller.start();
            }
            for (Thread caller : callers) {
                while (caller.getState() != Thread.State.TIMED_WAITING) {
                    caller.join(1);
                }
            }
            gate.countDown();
            for (Thread caller : callers) {
                caller.join();
            }
        }

        assertThat(lines).hasSize(1 + 2 * CALLS);
        // Opened, the first call alone, the beginnings of all others at once; then their ends, as they come.
        assertThat(appends.get()).isLessThan(3 + CALLS);
        ChainEnd end = ChainEnd.BEGINNING;
        for (String line : lines) {
            LedgerLine read = LedgerLine.read(line.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            assertThat(read.sequence()).isEqualTo(end.sequence() + 1);
            assertThat(read.previous()).isEqualTo(end.sha256());
            end = read.end();
        }
    }
}
