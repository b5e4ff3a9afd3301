package org.i247.sdk.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.i247.sdk.I247Client;
import org.i247.sdk.biometric.BiometricSamples;
import org.i247.sdk.biometric.DnaQuery;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.gateway.Reply;
import org.i247.sdk.query.Answer;
import org.i247.sdk.query.CodeListName;
import org.i247.sdk.spi.EvidenceEvent;
import org.i247.sdk.standard.dna.ProfileKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a client's calls leave, over real TLS and real signatures. */
@Timeout(60)
class EvidenceTest {
    private static final String STARTED = "{\"searchId\": \"s-1\", \"state\": \"PENDING\", \"pollAfterSeconds\": 5}";
    private static final String HIT = """
        {"outcome": "HIT", "complete": true, "total": 1, "nextCursor": null, "hits": [{"hitId": "h-1", "score": 1.0,
         "matchedOn": ["documentNumber"], "status": "UNCONFIRMED", "restricted": true, "owner": "UT",
         "caveats": ["CONFIRM_WITH_OWNER"]}],
         "database": {"name": "SLTD", "asOf": "2026-11-23T10:00:00Z"}, "answeredAt": "2026-11-23T10:00:01Z"}\
        """;

    @TempDir
    Path directory;

    private EvidenceDesk desk;

    @BeforeEach
    void open() throws IOException {
        desk = new EvidenceDesk(directory);
    }

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    @Test
    void aNoHitIsProvenByTheGatewaysOwnSignature() {
        desk.ask(1);

        EvidenceReport report = desk.verify();

        assertThat(report.findings()).isEmpty();
        assertThat(report.calls()).isEqualTo(1);
        assertThat(report.answers()).isEqualTo(1);
        assertThat(report.provenAnswers()).isEqualTo(1);
        assertThat(report.provenNoHits()).isEqualTo(1);
        assertThat(report.records()).isEqualTo(4);
        assertThat(report.sealedUpTo()).isEqualTo(4);
    }

    @Test
    void aCodeListThatIsAsItWasIsProvenByTheStatusOfItsAnswer() {
        String list = "{\"name\": \"caveats\", \"version\": \"7\", \"codes\": [{\"code\": \"ARMED\", \"labels\": {}}]}";
        desk.gateway.says(
                Reply.json(list).with("ETag", "\"v1\""), Reply.empty(304).with("ETag", "\"v1\""));
        try (I247Client client = desk.builder().build()) {
            client.codeLists().refresh(CodeListName.CAVEATS, client.context());
            client.codeLists().refresh(CodeListName.CAVEATS, client.context());
        }

        EvidenceReport report = desk.verify();

        assertThat(report.findings()).isEmpty();
        assertThat(report.provenAnswers()).isEqualTo(2);
    }

    @Test
    void aNoHitThatCameLaterIsProvenAndSoIsTheSearchThatWasStarted() {
        desk.gateway.says(
                Reply.of(202, "application/json", STARTED.getBytes(StandardCharsets.UTF_8))
                        .with("Location", "/v1/dna-profiles/searches/s-1"),
                Reply.json(STARTED),
                Reply.json("""
                    {"searchId": "s-1", "state": "DONE", "answer": {"outcome": "NO_HIT", "complete": true,
                     "total": 0, "nextCursor": null, "hits": [], "database": {"name": "DNA"},
                     "answeredAt": "2026-11-23T10:00:01Z"}}\
                    """));
        DnaQuery profile =
                DnaQuery.of(BiometricSamples.profile(ProfileKind.PERSON).build());
        try (I247Client client = desk.builder().build()) {
            client.dnaProfiles().submit(profile, client.context());
            client.dnaProfiles().poll("s-1", client.context());
            client.dnaProfiles().poll("s-1", client.context());
        }

        EvidenceReport report = desk.verify();

        assertThat(report.findings()).isEmpty();
        assertThat(report.provenAnswers()).isEqualTo(3);
        assertThat(report.noHits()).isEqualTo(1);
        assertThat(report.provenNoHits()).isEqualTo(1);
    }

    @Test
    void aHitLeavesItsDigestAlone() throws IOException {
        desk.gateway.says(Reply.json(HIT));
        try (I247Client client = desk.builder().build()) {
            assertThat(client.travelDocuments().search(EvidenceDesk.QUERY, client.context()))
                    .isInstanceOf(Answer.Hits.class);
        }

        EvidenceReport report =
                desk.verifier().lookingFor(HIT.getBytes(StandardCharsets.UTF_8)).verify(desk.file);

        assertThat(report.findings()).isEmpty();
        assertThat(report.provenAnswers()).isEqualTo(1);
        assertThat(report.noHits()).isZero();
        assertThat(report.contents()).hasSize(1);
        assertThat(report.contents().get(0).isAnswer()).isTrue();
        assertThat(Files.readString(desk.file)).contains("\"outcome\":\"HIT\"").doesNotContain("h-1", "restricted");
    }

    @Test
    void whoHoldsTheQuestionFindsWhereItWasAsked() {
        desk.ask(1);
        byte[] question = desk.gateway.seen().get(0).body();

        EvidenceReport report = desk.verifier().lookingFor(question).verify(desk.file);

        assertThat(report.contents()).hasSize(1);
        assertThat(report.contents().get(0).isAnswer()).isFalse();
    }

    @Test
    void whoAsksAndWhyStandsThereAndNothingOfTheQuestion() throws IOException {
        try (I247Client client = desk.builder().build()) {
            client.travelDocuments()
                    .search(
                            EvidenceDesk.QUERY,
                            client.context().toBuilder()
                                    .caseReference("case-9")
                                    .test(true)
                                    .build());
        }

        assertThat(Files.readAllLines(desk.file).get(1))
                .contains(
                        "\"type\":\"asked\"",
                        "\"bureau\":\"UT\",\"unit\":\"airport-1\",\"user\":\"u-4711\",\"purpose\":\"border-control\"",
                        "\"case\":\"case-9\",\"test\":true,\"database\":\"SLTD\",\"operation\":\"search\"");
        assertThat(desk.verify().findings()).isEmpty();
        assertThat(Files.readString(desk.file)).doesNotContain("L898902C3");
    }

    @Test
    void everyAttemptLeavesItsRequestAndAFailureItsCode() throws IOException {
        desk.gateway.says(Reply.noHit().unsigned(), Reply.problem(403, ErrorCode.ACCESS_DENIED));
        try (I247Client client = desk.builder().build()) {
            catchThrowableOfType(
                    I247Exception.class, () -> client.travelDocuments().search(EvidenceDesk.QUERY, client.context()));
        }

        String failed = Files.readAllLines(desk.file).get(2);
        assertThat(failed)
                .contains("\"type\":\"failed\",\"asked\":2", "\"code\":\"ACCESS_DENIED\",\"requestId\":\"req-2\"")
                .contains("\"number\":1,\"endpoint\":0", "\"code\":\"UNVERIFIED_ANSWER\"", "\"number\":2");
        assertThat(desk.verify().findings()).isEmpty();
    }

    @Test
    void anAnswerThatIsNotInTheEvidenceIsNotHandedOver() {
        FailingStore store = new FailingStore();
        try (I247Client client = desk.builder().evidenceStore(store).build()) {
            store.failAfter(1);

            I247Exception refused = catchThrowableOfType(
                    I247Exception.class, () -> client.travelDocuments().search(EvidenceDesk.QUERY, client.context()));

            assertThat(refused.code()).isEqualTo(ErrorCode.EVIDENCE_NOT_WRITTEN);
            assertThat(desk.gateway.seen()).hasSize(1);
        }
    }

    @Test
    void nothingIsAskedWithoutEvidence() {
        FailingStore store = new FailingStore();
        try (I247Client client = desk.builder().evidenceStore(store).build()) {
            store.failAfter(0);

            I247Exception refused = catchThrowableOfType(
                    I247Exception.class, () -> client.travelDocuments().search(EvidenceDesk.QUERY, client.context()));

            assertThat(refused.code()).isEqualTo(ErrorCode.EVIDENCE_NOT_WRITTEN);
            assertThat(refused).hasMessageContaining("No space left");
            assertThat(desk.gateway.seen()).isEmpty();
        }
    }

    @Test
    void onceItCanBeWrittenAgainCallsAreMadeAgain() {
        FailingStore store = new FailingStore();
        try (I247Client client = desk.builder().evidenceStore(store).build()) {
            store.failAfter(0);
            catchThrowableOfType(
                    I247Exception.class, () -> client.travelDocuments().search(EvidenceDesk.QUERY, client.context()));
            store.works();

            assertThat(client.travelDocuments().search(EvidenceDesk.QUERY, client.context()))
                    .isInstanceOf(Answer.NoHit.class);
        }
        EvidenceReport report = store.verify(desk, directory);
        assertThat(report.isSound()).isTrue();
        assertThat(report.findings())
                .filteredOn(finding -> finding.issue() == EvidenceIssue.LOST_RECORDS)
                .extracting(EvidenceFinding::detail)
                .containsExactly("1");
    }

    @Test
    void wherePeopleMustGoOnTheyDoAndAnEventSaysSo() {
        FailingStore store = new FailingStore();
        try (I247Client client = desk.builder()
                .evidenceStore(store)
                .onEvidenceFailure(OnEvidenceFailure.CONTINUE)
                .build()) {
            store.failAfter(0);
            for (int i = 0; i < 3; i++) {
                assertThat(client.travelDocuments().search(EvidenceDesk.QUERY, client.context()))
                        .isInstanceOf(Answer.NoHit.class);
            }
            store.works();
            client.travelDocuments().search(EvidenceDesk.QUERY, client.context());
        }

        assertThat(desk.events)
                .filteredOn(event -> !(event instanceof EvidenceEvent.CheckPointWritten))
                .containsExactly(
                        new EvidenceEvent.NotWritten("No space left on device"), new EvidenceEvent.WrittenAgain(6));
        assertThat(store.verify(desk, directory).isSound()).isTrue();
    }

    @Test
    void aStoreThatDoesNotAnswerDoesNotHoldUpACallForEver() {
        FailingStore store = new FailingStore();
        try (I247Client client = desk.builder()
                .evidenceStore(store)
                .totalTimeout(Duration.ofMillis(300))
                .build()) {
            store.hangs();

            I247Exception refused = catchThrowableOfType(
                    I247Exception.class, () -> client.travelDocuments().search(EvidenceDesk.QUERY, client.context()));

            assertThat(refused.code()).isEqualTo(ErrorCode.EVIDENCE_NOT_WRITTEN);
            store.works();
        }
    }

    @Test
    void aFileIsWrittenByOneClientAtATime() {
        try (I247Client client = desk.builder().build()) {
            I247Exception refused = catchThrowableOfType(
                    I247Exception.class, () -> desk.builder().build());

            assertThat(refused.code()).isEqualTo(ErrorCode.EVIDENCE_LOCKED);
            assertThat(refused).hasMessageContaining(desk.file.toString());
            client.travelDocuments().search(EvidenceDesk.QUERY, client.context());
        }
        desk.ask(1);
    }

    @Test
    void aFileThatHoldsSomethingElseIsLeftAlone() throws IOException {
        Files.writeString(desk.file, "Dear Sir or Madam\n");

        I247Exception refused =
                catchThrowableOfType(I247Exception.class, () -> desk.builder().build());

        assertThat(refused.code()).isEqualTo(ErrorCode.EVIDENCE_DAMAGED);
        assertThat(Files.readString(desk.file)).isEqualTo("Dear Sir or Madam\n");
    }

    @Test
    void aDirectoryThatIsNotThereStopsTheClient() {
        I247Exception refused = catchThrowableOfType(
                I247Exception.class,
                () -> desk.builder()
                        .evidenceFile(directory.resolve("absent").resolve("evidence.jsonl"))
                        .build());

        assertThat(refused.code()).isEqualTo(ErrorCode.EVIDENCE_NOT_WRITTEN);
    }

    @Test
    void theChainGoesOnOverPartsAndSessions() throws IOException {
        for (int session = 0; session < 3; session++) {
            try (I247Client client =
                    desk.builder().evidenceParts(6_000, Duration.ofDays(1)).build()) {
                for (int i = 0; i < 4; i++) {
                    client.travelDocuments().search(EvidenceDesk.QUERY, client.context());
                }
            }
        }

        EvidenceReport report = desk.verify();

        assertThat(report.findings()).isEmpty();
        assertThat(report.provenNoHits()).isEqualTo(12);
        try (var files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .filteredOn(name -> name.matches("evidence.jsonl.[0-9]{12}"))
                    .hasSizeGreaterThan(3)
                    .contains("evidence.jsonl.000000000001");
        }
    }

    @Test
    void aPartEndsWhenItsTimeIsOver() throws IOException {
        try (I247Client client =
                desk.builder().evidenceParts(1_000_000, Duration.ofNanos(1)).build()) {
            client.travelDocuments().search(EvidenceDesk.QUERY, client.context());
        }

        assertThat(directory.resolve("evidence.jsonl.000000000001")).exists();
        assertThat(desk.verify().findings()).isEmpty();
    }

    @Test
    void aCheckPointComesAfterSoManyRecords() {
        try (I247Client client =
                desk.builder().evidenceCheckPoints(4, Duration.ofDays(1)).build()) {
            for (int i = 0; i < 10; i++) {
                client.travelDocuments().search(EvidenceDesk.QUERY, client.context());
            }
        }

        EvidenceReport report = desk.verify();

        assertThat(report.findings()).isEmpty();
        assertThat(report.checkPoints()).isGreaterThanOrEqualTo(5);
        assertThat(desk.events)
                .filteredOn(EvidenceEvent.CheckPointWritten.class::isInstance)
                .hasSize((int) report.checkPoints())
                .contains(new EvidenceEvent.CheckPointWritten(report.lastSequence(), report.lastSha256()));
    }

    @Test
    void aCheckPointComesAfterSoMuchTime() throws Exception {
        CountDownLatch sealed = new CountDownLatch(1);
        try (I247Client client = desk.builder()
                .evidenceCheckPoints(1_000, Duration.ofMillis(1))
                .listener(event -> sealed.countDown())
                .build()) {
            client.travelDocuments().search(EvidenceDesk.QUERY, client.context());
            assertThat(sealed.await(30, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(desk.verify().findings()).isEmpty();
    }

    @Test
    void theFileIsItsOwnersAlone() throws IOException {
        desk.ask(1);

        if (Files.getFileStore(directory).supportsFileAttributeView("posix")) {
            assertThat(java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(desk.file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void aCertificateThatNobodyVouchesForProvesNothing() {
        desk.ask(2);

        EvidenceReport report = EvidenceVerifier.of(List.of(desk.stranger()), List.of(desk.stranger()))
                .verify(desk.file);

        assertThat(EvidenceDesk.issues(report))
                .containsExactly(EvidenceIssue.KEY_UNKNOWN, EvidenceIssue.KEY_UNKNOWN, EvidenceIssue.NOT_SEALED);
        assertThat(report.provenAnswers()).isZero();
        assertThat(report.sealedUpTo()).isZero();
    }
}
