package org.i247.sdk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.i247.sdk.I247Client;
import org.i247.sdk.I247ClientBuilder;
import org.i247.sdk.audit.TracedCall.Proof;
import org.i247.sdk.query.CallOptions;
import org.i247.sdk.query.Members;
import org.i247.sdk.query.Page;
import org.i247.sdk.query.Purpose;
import org.i247.sdk.spi.ExchangeWitness;
import org.i247.sdk.standard.BureauCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the records of a country's own gateway prove: as much as it tells, and what the client's key seals. */
class OwnGatewayTest {
    private static final String REFERENCE = "r-1";

    @TempDir
    Path directory;

    private EvidenceDesk desk;
    private Path file;

    @BeforeEach
    void open() throws IOException {
        desk = new EvidenceDesk(directory);
        file = directory.resolve("own.jsonl");
    }

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    @Test
    void itsCallsLeaveEvidenceTooAndProveNothingByThemselves() {
        ask(own(witness -> {}));

        EvidenceReport report = verify();

        assertThat(report.isSound()).isTrue();
        assertThat(report.calls()).isEqualTo(1);
        assertThat(report.noHits()).isEqualTo(1);
        assertThat(report.provenAnswers()).isZero();
        assertThat(report.provenNoHits()).isZero();
        assertThat(report.checkPoints()).isZero();
        assertThat(EvidenceDesk.issues(report)).containsExactly(EvidenceIssue.NOT_SIGNED, EvidenceIssue.NOT_SEALED);
        assertThat(report.traced())
                .containsExactly(new TracedCall(REFERENCE, "SLTD", "search", 2, 3, "NO_HIT", Proof.NONE));
    }

    @Test
    void withoutAKeyWhoeverCanWriteToTheFileCanChangeItUnnoticed() throws IOException {
        ask(own(witness -> {}));

        new Forger(file).replace(2, "\"outcome\":\"NO_HIT\"", "\"outcome\":\"HIT\"");

        EvidenceReport report = verify();
        assertThat(report.isSound()).isTrue();
        assertThat(report.noHits()).isZero();
    }

    @Test
    void theClientsOwnKeySealsTheLog() throws IOException {
        ask(own(witness -> {}).identity(desk.gateway.identity()));

        EvidenceReport report = verify();
        new Forger(file).replace(2, "\"outcome\":\"NO_HIT\"", "\"outcome\":\"HIT\"");

        assertThat(EvidenceDesk.issues(report)).containsExactly(EvidenceIssue.NOT_SIGNED);
        assertThat(report.sealedUpTo()).isEqualTo(report.lastSequence());
        assertThat(verify().isSound()).isFalse();
    }

    @Test
    void signaturesInTheContractsProfileProveAsMuchAsTheSdksOwn() throws IOException {
        ask(desk.builder());
        Members attempt = Forger.read(Files.readAllLines(desk.file).get(2))
                .members()
                .objects("attempts")
                .get(0);
        Members request = attempt.object("request").orElseThrow();
        Members answer = attempt.object("answer").orElseThrow();

        ask(own(witness -> {
            witness.requestSigned(text(request, "base"), text(request, "signature"));
            witness.answerVerified(
                    text(answer, "base"),
                    text(answer, "signature"),
                    text(answer, "content").getBytes(StandardCharsets.US_ASCII));
        }));

        EvidenceReport report = verify();
        assertThat(EvidenceDesk.issues(report)).containsExactly(EvidenceIssue.NOT_SEALED);
        assertThat(report.provenNoHits()).isEqualTo(1);
        assertThat(report.traced()).extracting(TracedCall::proof).containsExactly(Proof.OUTCOME);
    }

    @Test
    void signaturesOfAnotherFormSpeakAgainstTheLog() {
        ask(own(witness -> {
            witness.requestSigned("<SignedInfo/>", "c2lnbmVk");
            witness.answerVerified("<SignedInfo/>", "c2lnbmVk", new byte[0]);
        }));

        EvidenceReport report = verify();

        assertThat(EvidenceDesk.issues(report)).contains(EvidenceIssue.REQUEST_SIGNATURE);
        assertThat(report.isSound()).isFalse();
        assertThat(report.provenAnswers()).isZero();
    }

    private static String text(Members members, String name) {
        return members.text(name).orElseThrow();
    }

    private I247ClientBuilder own(Consumer<ExchangeWitness> telling) {
        return I247Client.builder()
                .gateway(new StubGateway(telling))
                .bureau(BureauCode.of("UT"))
                .unit("airport-1")
                .user("u-4711")
                .purpose(Purpose.BORDER_CONTROL)
                .evidenceFile(file);
    }

    private static void ask(I247ClientBuilder builder) {
        try (I247Client client = builder.build()) {
            client.travelDocuments()
                    .search(
                            EvidenceDesk.QUERY,
                            Page.first(),
                            client.context(),
                            CallOptions.defaults().withReference(REFERENCE));
        }
    }

    private EvidenceReport verify() {
        return EvidenceVerifier.of(
                        List.of(desk.gateway.signingCertificate()),
                        List.of(desk.gateway.client().certificate()))
                .tracing(REFERENCE)
                .verify(file);
    }
}
