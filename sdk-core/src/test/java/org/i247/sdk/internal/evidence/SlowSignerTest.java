package org.i247.sdk.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.i247.sdk.audit.EvidenceReport;
import org.i247.sdk.audit.OnEvidenceFailure;
import org.i247.sdk.internal.ledger.LedgerFiles;
import org.i247.sdk.spi.EvidenceEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A signer elsewhere that does not answer when a check point is due fails no call, and the log is sealed once it does. */
@Timeout(60)
class SlowSignerTest {
    private static final EvidenceEvent NOT_SIGNED = new EvidenceEvent.CheckPointNotSigned("SIGNER_UNAVAILABLE");
    private static final Duration PATIENCE = Duration.ofMillis(100);

    @TempDir
    Path directory;

    private final LogBench bench = new LogBench();
    private final StallingKey key = new StallingKey(bench.credential);
    private final BlockingQueue<EvidenceEvent> events = new LinkedBlockingQueue<>();
    private Path file;

    @BeforeEach
    void name() {
        file = directory.resolve("evidence.jsonl");
    }

    @AfterEach
    void free() {
        key.answers();
    }

    /** A check point is due after the second call: a record that opens the log, and two of each call. */
    private Evidence open(long partBytes) {
        Sealer sealer = key.sealer();
        key.asked.set(0);
        return LoggedEvidence.open(
                new FileEvidenceStore(file, new FileRule(false, partBytes, Duration.ofDays(1)), InstantSource.system()),
                OnEvidenceFailure.REFUSE,
                () -> Optional.of(sealer),
                new CheckPointRule(4, Duration.ofDays(1), PATIENCE),
                InstantSource.system(),
                System::nanoTime,
                events::add);
    }

    private EvidenceEvent nextEvent() throws InterruptedException {
        EvidenceEvent event = events.poll(30, TimeUnit.SECONDS);
        assertThat(event).isNotNull();
        return event;
    }

    @Test
    void noCallFailsAndTheNextCheckPointCoversAll() throws Exception {
        try (Evidence evidence = open(Long.MAX_VALUE)) {
            key.stalls();
            PlainLog.call(evidence, "one");
            PlainLog.call(evidence, "two");
            assertThat(nextEvent()).isEqualTo(NOT_SIGNED);
            assertThat(bench.verify(file).sealedUpTo()).isZero();

            PlainLog.call(evidence, "three");
            key.answers();
            for (int i = 4; events.stream().noneMatch(EvidenceEvent.CheckPointWritten.class::isInstance); i++) {
                PlainLog.call(evidence, "call-" + i);
            }
        }

        EvidenceReport report = bench.verify(file);
        assertThat(report.isSound()).isTrue();
        assertThat(report.sealedUpTo()).isEqualTo(report.lastSequence());
    }

    @Test
    void oneThatNeverAnswersIsAskedOnceAndHoldsUpOneThread() throws Exception {
        try (Evidence evidence = open(Long.MAX_VALUE)) {
            key.stalls();
            for (int i = 0; i < 6; i++) {
                PlainLog.call(evidence, "call-" + i);
            }
            assertThat(List.of(nextEvent(), nextEvent())).containsOnly(NOT_SIGNED);
        }

        assertThat(key.asked).hasValue(1);
        assertThat(bench.verify(file).calls()).isEqualTo(6);
    }

    @Test
    void aPartEndsOnlyWithItsCheckPoint() throws Exception {
        try (Evidence evidence = open(1)) {
            key.stalls();
            PlainLog.call(evidence, "one");
            assertThat(nextEvent()).isEqualTo(NOT_SIGNED);
            assertThat(LedgerFiles.olderParts(file)).isEmpty();
            key.answers();
            for (int i = 2; LedgerFiles.olderParts(file).isEmpty(); i++) {
                PlainLog.call(evidence, "call-" + i);
            }
        }

        assertThat(bench.verify(file).isSound()).isTrue();
        assertThat(lastTypes()).containsOnly("check-point");
    }

    private List<String> lastTypes() throws IOException {
        List<String> types = new ArrayList<>();
        for (Path part : LedgerFiles.olderParts(file)) {
            List<String> lines = java.nio.file.Files.readAllLines(part);
            types.add(lines.get(lines.size() - 1).replaceFirst(".*\"type\":\"([a-z-]*)\".*", "$1"));
        }
        return types;
    }
}
