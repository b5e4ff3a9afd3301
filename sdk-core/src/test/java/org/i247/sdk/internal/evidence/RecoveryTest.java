package org.i247.sdk.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.i247.sdk.audit.EvidenceFinding;
import org.i247.sdk.audit.EvidenceIssue;
import org.i247.sdk.audit.EvidenceReport;
import org.i247.sdk.audit.EvidenceVerifier;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.ledger.LedgerFiles;
import org.i247.sdk.internal.transport.TestAuthority.Credential;
import org.i247.sdk.spi.EvidenceEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wherever a process stopped writing, the log goes on, and no whole record is lost. */
class RecoveryTest {
    /** A build cuts at every third byte, {@code -Devidence.every-byte=true} at each. */
    private static final int STEP = Boolean.getBoolean("evidence.every-byte") ? 1 : 3;

    /** Of one session: opened, asked, answered, check point. */
    private static final int LINES = 4;

    @TempDir
    Path directory;

    private final LogBench bench = new LogBench();
    private Path file;
    private byte[] whole;

    @BeforeEach
    void log() throws IOException {
        file = directory.resolve("evidence.jsonl");
        session("first");
        whole = Files.readAllBytes(file);
    }

    private void session(String reference) {
        try (Evidence evidence = bench.open(file)) {
            PlainLog.call(evidence, reference);
        }
    }

    @Test
    void theLogGoesOnFromACutAtEveryByte() throws IOException {
        for (int cut = 0; cut <= whole.length; cut += STEP) {
            byte[] left = Arrays.copyOf(whole, cut);
            Files.write(file, left);

            session("second");

            List<String> before = wholeLines(left);
            List<String> after = Files.readAllLines(file);
            EvidenceReport report = bench.verify(file);
            assertThat(after.subList(0, before.size())).as("cut at " + cut).isEqualTo(before);
            // What was left without a check point gets one before anything else.
            assertThat(after).hasSize(before.size() + (before.size() % LINES == 0 ? LINES : LINES + 1));
            assertThat(report.isSound()).as("cut at " + cut).isTrue();
            assertThat(report.sealedUpTo()).isEqualTo(after.size());
            boolean torn = cut > 0 && left[cut - 1] != '\n';
            assertThat(report.findings().stream().anyMatch(finding -> finding.issue() == EvidenceIssue.TORN_LINE))
                    .as("cut at " + cut)
                    .isEqualTo(torn);
        }
    }

    @Test
    void anotherRuleIsSealedBeforeItHolds() throws IOException {
        CheckPointRule other = new CheckPointRule(7, Duration.ofMinutes(1));
        for (int session = 0; session < 2; session++) {
            try (Evidence evidence = bench.open(PlainLog.store(file), other, event -> {})) {
                PlainLog.call(evidence, "second");
            }
        }

        assertThat(Files.readAllLines(file).stream().map(RecoveryTest::reason).filter(reason -> !reason.isEmpty()))
                .containsExactly("close", "opened", "close", "close");
        assertThat(bench.verify(file).isSound()).isTrue();
    }

    private static String reason(String line) {
        return line.contains("\"reason\"") ? line.replaceFirst(".*\"reason\":\"([a-z]*)\".*", "$1") : "";
    }

    @Test
    void aFirstLineThatIsNoRecordAnyMoreStopsTheClientForItsPartCouldNotEnd() throws IOException {
        byte[] damaged = whole.clone();
        damaged[10] ^= 1;
        Files.write(file, damaged);

        I247Exception refused = catchThrowableOfType(I247Exception.class, () -> bench.open(file));

        assertThat(refused.code()).isEqualTo(ErrorCode.EVIDENCE_DAMAGED);
        assertThat(refused).hasMessageContaining(file.toString());
        assertThat(Files.readAllBytes(file)).isEqualTo(damaged);
    }

    private static List<String> wholeLines(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.US_ASCII);
        return text.contains("\n")
                ? List.of(text.substring(0, text.lastIndexOf('\n')).split("\n"))
                : List.of();
    }

    @Test
    void theVerifierTakesATornEndForWhatItIs() throws IOException {
        Files.write(file, Arrays.copyOf(whole, whole.length - 7));

        EvidenceReport report = bench.verify(file);

        assertThat(report.isSound()).isTrue();
        assertThat(report.findings())
                .extracting(EvidenceFinding::issue)
                .contains(EvidenceIssue.TORN_END, EvidenceIssue.NOT_SEALED);
    }

    @Test
    void anEventTellsOfATornLine() throws IOException {
        Files.write(file, Arrays.copyOf(whole, whole.length - 7));
        List<EvidenceEvent> events = new ArrayList<>();

        bench.open(PlainLog.store(file), events::add).close();

        int torn = wholeLines(Arrays.copyOf(whole, whole.length - 7)).stream()
                .mapToInt(line -> line.length() + 1)
                .sum();
        assertThat(events).first().isEqualTo(new EvidenceEvent.TornLineSetAside(3, whole.length - 7 - torn));
    }

    @Test
    void aKillWhileAPartEndsLosesNothing() throws IOException {
        Files.move(file, LedgerFiles.part(file, 1));

        session("second");

        assertThat(bench.verify(file).isSound()).isTrue();
        assertThat(bench.verify(file).calls()).isEqualTo(2);
        assertThat(Files.readAllLines(file).get(0)).startsWith("{\"seq\":5,");
    }

    @Test
    void zerosBehindTheLastRecordAreSetAside() throws IOException {
        Files.write(file, new byte[4096], StandardOpenOption.APPEND);

        session("second");

        assertThat(bench.verify(file).isSound()).isTrue();
        assertThat(Files.readAllLines(file)).hasSize(8);
    }

    @Test
    void tooMuchBehindTheLastRecordIsNotTouched() throws IOException {
        Files.write(file, new byte[300_000], StandardOpenOption.APPEND);
        long length = Files.size(file);

        I247Exception refused = catchThrowableOfType(I247Exception.class, () -> bench.open(file));

        assertThat(refused.code()).isEqualTo(ErrorCode.EVIDENCE_DAMAGED);
        assertThat(Files.size(file)).isEqualTo(length);
    }

    @Test
    void checkPointsAreSignedWithTheKeyOfTheirTime() throws IOException {
        Credential next = LogBench.credential();
        try (Evidence evidence =
                PlainLog.open(PlainLog.store(file), () -> Optional.of(LogBench.sealer(next)), event -> {})) {
            PlainLog.call(evidence, "second");
        }

        assertThat(EvidenceVerifier.of(List.of(), List.of(bench.credential.certificate(), next.certificate()))
                        .verify(file)
                        .checkPoints())
                .isEqualTo(2);
        assertThat(bench.verify(file).findings())
                .extracting(EvidenceFinding::issue)
                .contains(EvidenceIssue.KEY_UNKNOWN);
    }
}
