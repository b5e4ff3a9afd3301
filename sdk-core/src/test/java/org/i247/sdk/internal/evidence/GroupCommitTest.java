package org.i247.sdk.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.i247.sdk.internal.ledger.ChainEnd;
import org.i247.sdk.internal.ledger.LedgerFormatException;
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
        try (Evidence evidence = PlainLog.open(store, Optional::empty, event -> {})) {
            callAtOnce(evidence);
        }

        assertThat(lines).hasSize(1 + 2 * CALLS);
        // Opened, the first call alone, the beginnings of all others at once; then their ends, as they come.
        assertThat(appends.get()).isLessThan(3 + CALLS);
        ChainEnd end = ChainEnd.BEGINNING;
        for (LedgerLine read : read()) {
            assertThat(read.sequence()).isEqualTo(end.sequence() + 1);
            assertThat(read.previous()).isEqualTo(end.sha256());
            end = read.end();
        }
    }

    @Test
    void noMoreAreWrittenAtOnceThanMayGoWithoutACheckPoint() throws Exception {
        CheckPointRule rule = new CheckPointRule(8, Duration.ofDays(1));
        try (Evidence evidence = new LogBench().open(store, rule, event -> {})) {
            callAtOnce(evidence);
        }

        int unsealed = 0;
        for (LedgerLine read : read()) {
            unsealed = read.members().text("type").equals(Optional.of("check-point")) ? 0 : unsealed + 1;
            assertThat(unsealed).isLessThanOrEqualTo(rule.records());
        }
    }

    private void callAtOnce(Evidence evidence) throws InterruptedException {
        List<Thread> callers = new ArrayList<>();
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

    private List<LedgerLine> read() throws LedgerFormatException {
        List<LedgerLine> read = new ArrayList<>();
        for (String line : lines) {
            read.add(LedgerLine.read(line.getBytes(StandardCharsets.US_ASCII)));
        }
        return read;
    }
}
