package org.i247.sdk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.i247.sdk.I247Client;
import org.i247.sdk.internal.ledger.LedgerLine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is done to a log is found, whoever does it: a disk that fails, or somebody who knows the form. */
class TamperingTest {
    /** Lines of the log: opened, asked, answered, asked, answered, check point. */
    private static final int ASKED = 1;

    private static final int ANSWERED = 2;
    private static final int LATER_ANSWERED = 4;
    /** Records without a check point. */
    private static final int RULE = 4;

    @TempDir
    static Path directory;

    private static EvidenceDesk desk;
    private static byte[] genuine;

    private Path file;
    private Forger forger;

    @BeforeAll
    static void log() throws IOException {
        desk = new EvidenceDesk(directory);
        try (I247Client client = desk.builder().build()) {
            for (int i = 0; i < 2; i++) {
                client.travelDocuments().search(EvidenceDesk.QUERY, client.context());
            }
        }
        genuine = Files.readAllBytes(desk.file);
        assertThat(desk.verify().findings()).isEmpty();
    }

    @AfterAll
    static void close() throws IOException {
        desk.close();
    }

    @BeforeEach
    void copy(@TempDir Path own) throws IOException {
        file = Files.write(own.resolve("evidence.jsonl"), genuine);
        forger = new Forger(file);
    }

    @Test
    void everyMissingRepeatedOrExchangedLineIsFound() throws IOException {
        List<String> lines = lines();
        for (int i = 0; i < lines.size() - 1; i++) {
            List<String> without = new ArrayList<>(lines);
            without.remove(i);
            assertThat(verify(without).isSound()).as("without line " + i).isFalse();

            List<String> twice = new ArrayList<>(lines);
            twice.add(i, lines.get(i));
            assertThat(verify(twice).isSound()).as("line " + i + " twice").isFalse();

            for (int j = i + 1; j < lines.size(); j++) {
                List<String> exchanged = new ArrayList<>(lines);
                Collections.swap(exchanged, i, j);
                assertThat(verify(exchanged).isSound())
                        .as("lines " + i + " and " + j)
                        .isFalse();
            }
        }
    }

    @Test
    void aCutAtTheEndLeavesWhatIsLeftUnsealed() throws IOException {
        List<String> lines = lines();
        for (int left = 1; left < lines.size(); left++) {
            assertThat(EvidenceDesk.issues(verify(lines.subList(0, left))))
                    .as(left + " lines left")
                    .contains(EvidenceIssue.NOT_SEALED);
        }
    }

    @Test
    void whatIsWrongIsToldAtItsPlaceAndNoOther() throws IOException {
        String changed = new String(genuine, StandardCharsets.US_ASCII).replaceFirst("u-4711", "u-4712");
        Files.writeString(file, changed);

        assertThat(desk.verifier().verify(file).findings())
                .first()
                .isEqualTo(new EvidenceFinding(EvidenceIssue.CHANGED, "evidence.jsonl", ASKED + 1, 0, ""));
    }

    @Test
    void aForgerWithoutTheKeyCannotMakeTheCheckPoint() throws IOException {
        forger.replace(0, "i247-sdk-java", "i247-sdk-jawa");

        assertThat(EvidenceDesk.issues(desk.verifier().verify(file)))
                .containsExactly(EvidenceIssue.CHECK_POINT_SIGNATURE, EvidenceIssue.NOT_SEALED);
    }

    @Test
    void aForgerWhoLeavesOneCheckPointAndTakesTheOthersAwayIsFound() throws IOException {
        Path sealed = file.resolveSibling("sealed.jsonl");
        try (I247Client client = desk.builder()
                .evidenceFile(sealed)
                .evidenceCheckPoints(RULE, Duration.ofDays(1))
                .build()) {
            for (int i = 0; i < 6; i++) {
                client.travelDocuments().search(EvidenceDesk.QUERY, client.context());
            }
        }
        List<String> lines = Files.readAllLines(sealed);
        List<String> left = lines.subList(0, RULE + 1);
        assertThat(left.get(RULE)).contains("\"type\":\"check-point\"");
        List<String> others = lines.subList(RULE + 1, lines.size()).stream()
                .filter(line -> !line.contains("\"type\":\"check-point\""))
                .map(line -> line.replace("u-4711", "u-4712"))
                .toList();

        new Forger(sealed).writeBehind(left, others);
        assertThat(desk.verifier().verify(sealed).findings())
                .filteredOn(finding -> finding.issue() == EvidenceIssue.CHECK_POINT_MISSING)
                .extracting(EvidenceFinding::detail)
                .containsExactly("records");

        // As many as the rule leaves without one he can change: that is told, and is no fault.
        new Forger(sealed).writeBehind(left, others.subList(0, RULE));
        assertThat(EvidenceDesk.issues(desk.verifier().verify(sealed)))
                .contains(EvidenceIssue.NOT_SEALED)
                .doesNotContain(EvidenceIssue.CHECK_POINT_MISSING);
    }

    @ParameterizedTest
    @CsvSource({
        "1, u-4711, u-4712, CONTRADICTION, i247-context",
        "1, border-control, customs-control, CONTRADICTION, i247-context",
        "1, SLTD, SMV, CONTRADICTION, @target-uri",
        "2, '\"outcome\":\"NO_HIT\"', '\"outcome\":\"HIT\"', CONTRADICTION, outcome",
        "2, '\"outcome\":\"NO_HIT\"', '\"outcome\":\"NOT_FOUND\"', CONTRADICTION, @status",
        "2, '\"requestId\":\"req-1\"', '\"requestId\":\"req-9\"', CONTRADICTION, requestId",
        "2, '\\\"NO_HIT\\\"', '\\\"TOO_MANY\\\"', CONTRADICTION, content",
        "2, '\\\"@status\\\": 200', '\\\"@status\\\": 404', ANSWER_SIGNATURE, signature",
        "2, '\\\"request-id\\\": req-1', '\\\"request-id\\\": req-9', ANSWER_SIGNATURE, signature",
        "2, '\\\"@method\\\": POST', '\\\"@method\\\": GET', REQUEST_SIGNATURE, signature",
        "2, '\"asked\":2', '\"asked\":3', CONTRADICTION, asked",
        "2, '\"type\":\"answered\"', '\"type\":\"answer\"', CONTRADICTION, type",
    })
    void whatIsNotSealedYetCannotContradictTheSignatures(
            int line, String text, String by, EvidenceIssue issue, String detail) throws IOException {
        forger.write(lines().subList(0, 5));
        forger.replace(line, text, by);

        EvidenceReport report = desk.verifier().verify(file);

        assertThat(report.findings())
                .filteredOn(finding -> finding.issue() == issue)
                .extracting(EvidenceFinding::detail)
                .contains(detail);
        assertThat(report.provenNoHits()).isLessThan(2);
        assertThat(report.provenAnswers()).isLessThan(2);
    }

    @ParameterizedTest
    @CsvSource({"keyid, form", "at, form", "signature, form", "certificate, form"})
    void aCheckPointWithoutWhatItNeedsSealsNothing(String member, String detail) throws IOException {
        int checkPoint = lines().size() - 1;
        forger.replace(checkPoint, "\"" + member + "\":", "\"x" + member + "\":");

        EvidenceReport report = desk.verifier().verify(file);

        assertThat(report.findings())
                .filteredOn(finding -> finding.issue() == EvidenceIssue.CHECK_POINT_SIGNATURE)
                .extracting(EvidenceFinding::detail)
                .containsExactly(detail);
        assertThat(report.checkPoints()).isZero();
        assertThat(EvidenceDesk.issues(report)).contains(EvidenceIssue.NOT_SEALED);
    }

    @Test
    void withoutTheGatewaysKeyNoAnswerIsProven() {
        EvidenceReport report = EvidenceVerifier.of(
                        List.of(desk.stranger()), List.of(desk.gateway.client().certificate()))
                .verify(file);

        assertThat(EvidenceDesk.issues(report)).containsExactly(EvidenceIssue.KEY_UNKNOWN);
        assertThat(report.answers()).isEqualTo(2);
        assertThat(report.provenAnswers()).isZero();
        assertThat(report.provenNoHits()).isZero();
    }

    @Test
    void withoutOnesOwnKeyNothingIsProvenAndItIsToldOnce() {
        EvidenceReport report = EvidenceVerifier.of(
                        List.of(desk.gateway.signingCertificate()), List.of(desk.stranger()))
                .verify(file);

        assertThat(EvidenceDesk.issues(report)).containsExactly(EvidenceIssue.KEY_UNKNOWN, EvidenceIssue.NOT_SEALED);
        assertThat(report.provenAnswers()).isZero();
    }

    @Test
    void howManyRecordsAreMissingIsTold() throws IOException {
        List<String> lines = lines();
        Files.write(file, List.of(lines.get(0), lines.get(LATER_ANSWERED - 1), lines.get(LATER_ANSWERED)));

        assertThat(desk.verifier().verify(file).findings())
                .filteredOn(finding -> finding.issue() == EvidenceIssue.MISSING)
                .extracting(EvidenceFinding::detail)
                .containsExactly("2");
    }

    @Test
    void aRecordThatSomebodyKnowsIsThereAsItWasOrMissed() throws IOException {
        LedgerLine kept = Forger.read(lines().get(ANSWERED));
        EvidenceVerifier knowing = desk.verifier().knowing(kept.sequence(), kept.sha256());

        assertThat(knowing.verify(file).findings()).isEmpty();
        assertThat(knowing.verify(file).knownUpTo()).isEqualTo(kept.sequence());

        EvidenceReport other =
                desk.verifier().knowing(kept.sequence(), "0".repeat(64)).verify(file);
        assertThat(EvidenceDesk.issues(other)).containsExactly(EvidenceIssue.KNOWN_RECORD_MISSING);
        assertThat(other.knownUpTo()).isZero();

        Files.write(file, lines().subList(0, ANSWERED));
        assertThat(knowing.verify(file).findings())
                .filteredOn(finding -> finding.issue() == EvidenceIssue.KNOWN_RECORD_MISSING)
                .extracting(EvidenceFinding::detail)
                .containsExactly(Long.toString(kept.sequence()));
    }

    @Test
    void aCallIsNotCopiedUnnoticedBehindTheLastCheckPoint() throws IOException {
        List<String> lines = lines();
        List<String> copied = List.of(
                lines.get(ASKED),
                lines.get(ANSWERED).replace("\"asked\":" + (ASKED + 1), "\"asked\":" + (lines.size() + 1)));
        forger.writeBehind(lines, copied);

        EvidenceReport report = desk.verifier().verify(file);

        assertThat(EvidenceDesk.issues(report)).containsExactly(EvidenceIssue.REPEATED, EvidenceIssue.NOT_SEALED);
        assertThat(report.isSound()).isFalse();
        assertThat(report.provenNoHits()).isEqualTo(2);
    }

    @Test
    void theAnswerToAnotherQuestionProvesNothing() throws IOException {
        List<String> lines = new ArrayList<>(lines().subList(0, 5));
        Map<Integer, String> answers = Map.of(1, answer(lines.get(ANSWERED)), 2, answer(lines.get(LATER_ANSWERED)));
        lines.set(ANSWERED, lines.get(ANSWERED).replace(answers.get(1), answers.get(2)));
        forger.write(lines);

        assertThat(EvidenceDesk.issues(desk.verifier().verify(file)))
                .contains(EvidenceIssue.ANSWER_SIGNATURE)
                .doesNotContain(EvidenceIssue.CHANGED);
    }

    @Test
    void aLogMayBeginWhereSomebodyKnowsTheRecordBefore() throws IOException {
        LedgerLine before = Forger.read(lines().get(ANSWERED));
        Files.write(file, lines().subList(ANSWERED + 1, lines().size()));

        assertThat(EvidenceDesk.issues(desk.verifier().verify(file))).contains(EvidenceIssue.BEGINNING_MISSING);
        assertThat(desk.verifier()
                        .knowing(before.sequence(), before.sha256())
                        .verify(file)
                        .findings())
                .isEmpty();
        assertThat(EvidenceDesk.issues(desk.verifier()
                        .knowing(before.sequence(), "0".repeat(64))
                        .verify(file)))
                .contains(EvidenceIssue.CHAIN_BROKEN);
    }

    @Test
    void partsInAnotherOrderOrWithAGapAreFound() throws IOException {
        Path one = Files.write(file.resolveSibling("one"), lines().subList(0, 2));
        Path two = Files.write(file.resolveSibling("two"), lines().subList(2, 4));
        Path three = Files.write(file.resolveSibling("three"), lines().subList(4, 6));

        assertThat(desk.verifier().verify(List.of(one, two, three)).findings()).isEmpty();
        assertThat(desk.verifier().verify(List.of(two, one, three)).isSound()).isFalse();
        assertThat(desk.verifier().verify(List.of(one, three)).isSound()).isFalse();
    }

    @Test
    void aCallWithoutEndIsOpenAndNoFault() throws IOException {
        Files.write(file, lines().subList(0, 4));

        EvidenceReport report = desk.verifier().verify(file);

        assertThat(report.isSound()).isTrue();
        assertThat(report.openCalls()).extracting(EvidenceFinding::sequence).containsExactly(4L);
    }

    @Test
    void aSignatureCountsOnlyForItsTime() throws IOException {
        forger.write(lines().subList(0, 5).stream()
                .map(line -> line.replaceAll("\"at\":\"20..", "\"at\":\"2001"))
                .toList());

        assertThat(EvidenceDesk.issues(desk.verifier().verify(file))).contains(EvidenceIssue.TIME);
    }

    private static String answer(String line) {
        return line.substring(line.indexOf("\"answer\":"), line.indexOf("}]"));
    }

    private static List<String> lines() throws IOException {
        return Files.readAllLines(desk.file);
    }

    private EvidenceReport verify(List<String> lines) throws IOException {
        Files.write(file, lines);
        return desk.verifier().verify(file);
    }
}
