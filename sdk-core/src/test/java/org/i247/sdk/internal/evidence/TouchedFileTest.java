package org.i247.sdk.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.i247.sdk.audit.EvidenceFinding;
import org.i247.sdk.audit.EvidenceIssue;
import org.i247.sdk.audit.EvidenceReport;
import org.i247.sdk.audit.EvidenceVerifier;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.spi.EvidenceEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Somebody moves the log away, removes or cuts it while a client writes: no answer goes where no evidence is. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class TouchedFileTest {
    @TempDir
    Path directory;

    private final LogBench bench = new LogBench();
    private final List<EvidenceEvent> events = new CopyOnWriteArrayList<>();
    private Path file;
    private Evidence evidence;

    @BeforeEach
    void log() {
        file = directory.resolve("evidence.jsonl");
        evidence = bench.open(PlainLog.store(file), events::add);
        PlainLog.call(evidence, "before");
    }

    @AfterEach
    void close() {
        evidence.close();
    }

    @Test
    void aLogThatWasMovedAwayRefusesACallAndTheChainGoesOnInANewFile() throws IOException {
        Path moved = Files.move(file, directory.resolve("evidence.jsonl.1"));

        assertRefusedOnce();

        EvidenceReport report = EvidenceVerifier.of(List.of(), List.of(bench.credential.certificate()))
                .verify(List.of(moved, file));
        assertThat(report.isSound()).as(report.findings().toString()).isTrue();
        assertThat(report.calls()).isEqualTo(2);
    }

    @Test
    void aLogThatWasRemovedRefusesACallAndIsMissed() throws IOException {
        Files.delete(file);

        assertRefusedOnce();

        assertThat(issues()).contains(EvidenceIssue.BEGINNING_MISSING);
    }

    @Test
    void aLogThatAnotherFileReplacedRefusesACall() throws IOException {
        Path other = Files.copy(file, directory.resolve("copy"));
        Files.move(other, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);

        assertRefusedOnce();

        assertThat(bench.verify(file).isSound()).isTrue();
    }

    @Test
    void aLogThatWasCutRefusesACallAndHasNoHole() throws IOException {
        int firstLine = Files.readAllLines(file).get(0).length() + 1;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(firstLine);
        }

        assertRefusedOnce();

        assertThat(issues()).contains(EvidenceIssue.MISSING).doesNotContain(EvidenceIssue.UNREADABLE_LINE);
    }

    private void assertRefusedOnce() {
        I247Exception refused = catchThrowableOfType(I247Exception.class, () -> PlainLog.call(evidence, "refused"));
        assertThat(refused.code()).isEqualTo(ErrorCode.EVIDENCE_NOT_WRITTEN);
        assertThat(events).hasSize(1).first().isInstanceOf(EvidenceEvent.NotWritten.class);

        PlainLog.call(evidence, "after");
        evidence.close();
        assertThat(events).contains(new EvidenceEvent.WrittenAgain(1));
    }

    private List<EvidenceIssue> issues() {
        return bench.verify(file).findings().stream()
                .map(EvidenceFinding::issue)
                .toList();
    }
}
