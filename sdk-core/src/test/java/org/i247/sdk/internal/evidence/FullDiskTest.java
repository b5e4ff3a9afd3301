package org.i247.sdk.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.i247.sdk.audit.EvidenceFinding;
import org.i247.sdk.audit.EvidenceIssue;
import org.i247.sdk.audit.EvidenceReport;
import org.i247.sdk.audit.OnEvidenceFailure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A disk that fills while a process writes. It is the kernel that ends the writing, in the middle of a line, by the limit
 * on a file's size (RLIMIT_FSIZE) that a shell sets: that needs no rights and no device of its own.
 */
@EnabledOnOs({OS.LINUX, OS.MAC})
@Timeout(60)
class FullDiskTest {
    /** Blocks of 512 bytes or, by some shells, 1024: room for a few dozen calls. */
    private static final String ROOM = "ulimit -f 64; ";

    private static final int CALLS = 200;

    @TempDir
    Path directory;

    private final LogBench bench = new LogBench();
    private Path file;
    private WriterKey key;

    @BeforeEach
    void log() throws IOException {
        file = directory.resolve("evidence.jsonl");
        key = WriterKey.write(bench.credential, directory);
    }

    @Test
    void theCallFailsWithItsCodeAndTheLogStaysWhole() throws Exception {
        List<String> said = write(OnEvidenceFailure.REFUSE);

        List<String> answered = said.subList(0, said.size() - 1);
        EvidenceReport report = bench.verify(file);
        assertThat(said.get(said.size() - 1)).isEqualTo("EVIDENCE_NOT_WRITTEN");
        assertThat(answered).hasSizeGreaterThan(5).allMatch(line -> line.startsWith("full-"));
        assertWhole(report);
        // A call whose beginning is in the log may have been asked, and its answer then was not handed over.
        assertThat(report.answers()).isEqualTo(answered.size());
        assertThat(report.openCalls()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void whereCallsMustGoOnTheyDoAndTheLogStaysWhole() throws Exception {
        List<String> said = write(OnEvidenceFailure.CONTINUE);

        EvidenceReport report = bench.verify(file);
        assertThat(said).filteredOn(line -> line.startsWith("full-")).hasSize(CALLS);
        assertThat(said).contains("NotWritten");
        assertWhole(report);
        assertThat(report.answers()).isBetween(6L, (long) CALLS - 1);
    }

    /** What was torn by the limit was taken back: no half of a line is left behind. */
    private void assertWhole(EvidenceReport report) throws IOException {
        assertThat(report.isSound()).as(report.findings().toString()).isTrue();
        assertThat(report.findings())
                .extracting(EvidenceFinding::issue)
                .doesNotContain(EvidenceIssue.TORN_END, EvidenceIssue.TORN_LINE);
        assertThat(Files.readString(file, StandardCharsets.US_ASCII)).endsWith("}\n");
    }

    private List<String> write(OnEvidenceFailure onFailure) throws IOException, InterruptedException {
        Process process =
                KilledWriter.start(ROOM, file, key, new KilledWriter.Task("full", 1, CALLS, onFailure, Long.MAX_VALUE));
        try (BufferedReader out = process.inputReader(StandardCharsets.US_ASCII)) {
            return out.lines().toList();
        } finally {
            KilledWriter.kill(process);
        }
    }
}
