package org.i247.sdk.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.i247.sdk.I247Client;
import org.i247.sdk.audit.TracedCall.Proof;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.gateway.Reply;
import org.i247.sdk.query.CallOptions;
import org.i247.sdk.query.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever knows a call's reference is told what came of it, and whose word that is. */
class TracingTest {
    private static final String MANY = """
            {"outcome": "TOO_MANY", "complete": true, "total": 500, "nextCursor": null, "hits": [], "more": "than needed",
             "database": {"name": "SLTD", "asOf": "2026-11-23T10:00:00Z"}, "answeredAt": "2026-11-23T10:00:01Z"}""";

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
    void theGatewaysOwnWordsProveTheOutcome() {
        ask(Reply.noHit());

        assertThat(trace()).containsExactly(search(3, "NO_HIT", Proof.OUTCOME));
    }

    @Test
    void aDigestProvesThatThereWasAnAnswer() {
        ask(Reply.json(MANY));

        assertThat(trace()).containsExactly(search(3, "TOO_MANY", Proof.ANSWER));
    }

    @Test
    void aSignedRefusalProvesThatThereWasAnAnswer() {
        ask(Reply.problem(403, ErrorCode.ACCESS_DENIED));

        assertThat(trace()).containsExactly(search(3, "ACCESS_DENIED", Proof.ANSWER));
    }

    @Test
    void whatNobodySignedIsTheClientsWord() {
        ask(Reply.noHit().unsigned());

        assertThat(trace()).containsExactly(search(3, "UNVERIFIED_ANSWER", Proof.NONE));
    }

    @Test
    void thatARecordIsNotThereIsProvenByTheStatus() throws IOException {
        desk.gateway.says(Reply.problem(404, ErrorCode.NOT_FOUND));
        try (I247Client client = desk.builder().build()) {
            client.travelDocuments().record("sltd-77", client.context());
        }
        String reference = Files.readAllLines(desk.file).get(1).replaceFirst(".*\"reference\":\"([^\"]*)\".*", "$1");

        assertThat(desk.verifier().tracing(reference).verify(desk.file).traced())
                .containsExactly(new TracedCall(reference, "SLTD", "record", 2, 3, "NOT_FOUND", Proof.OUTCOME));
    }

    @Test
    void aCallWithoutEndAndOneThatIsNowhereAreTold() throws IOException {
        ask(Reply.noHit());
        Files.write(desk.file, Files.readAllLines(desk.file).subList(0, 2));

        assertThat(trace("r-1", "r-2"))
                .containsExactly(search(0, "", Proof.NONE), new TracedCall("r-2", "", "", 0, 0, "", Proof.NONE));
    }

    @Test
    void nothingIsProvenByKeysThatNobodyVouchesFor() {
        ask(Reply.noHit());

        assertThat(EvidenceVerifier.of(List.of(desk.stranger()), List.of(desk.stranger()))
                        .tracing("r-1")
                        .verify(desk.file)
                        .traced())
                .containsExactly(search(3, "NO_HIT", Proof.NONE));
    }

    @Test
    void theClientsOwnSetUpVerifiesWithoutOpeningTheLog() {
        ask(Reply.noHit());
        try (I247Client busy = desk.builder().build()) {
            assertThat(busy).isNotNull();
            assertThat(desk.builder()
                            .evidenceVerifier()
                            .tracing("r-1")
                            .verify(desk.file)
                            .traced())
                    .containsExactly(search(3, "NO_HIT", Proof.OUTCOME));
        }
    }

    private void ask(Reply reply) {
        desk.gateway.says(reply);
        try (I247Client client = desk.builder().maxAttempts(1).build()) {
            catchThrowableOfType(
                    I247Exception.class,
                    () -> client.travelDocuments()
                            .search(
                                    EvidenceDesk.QUERY,
                                    Page.first(),
                                    client.context(),
                                    CallOptions.defaults().withReference("r-1")));
        }
    }

    private static TracedCall search(long ended, String outcome, Proof proof) {
        return new TracedCall("r-1", "SLTD", "search", 2, ended, outcome, proof);
    }

    private List<TracedCall> trace(String... more) {
        EvidenceVerifier verifier = desk.verifier().tracing("r-1");
        for (String reference : more) {
            verifier = verifier.tracing(reference);
        }
        return verifier.verify(desk.file).traced();
    }
}
