package org.i247.sdk.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.i247.sdk.I247Client;
import org.i247.sdk.I247ClientBuilder;
import org.i247.sdk.audit.EvidenceVerifier;
import org.i247.sdk.crosscheck.CrossCheckQuestion;
import org.i247.sdk.internal.gateway.Reply;
import org.i247.sdk.internal.gateway.Seen;
import org.i247.sdk.internal.gateway.TestGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The canary in the evidence: questions, batches, cross-checks and answers full of planted values leave none of them. */
@Timeout(120)
class EvidenceCanaryTest {
    /** Digests, signatures and times of chance, which may look like anything. */
    private static final Pattern CHANCE = Pattern.compile(
            "[0-9a-f]{64}|\"(signature|certificate)\":\"[^\"]*\"|(created|expires)=[0-9]+|nonce=\\\\\"[^\"]*\\\\\"|:[A-Za-z0-9+/=]{40,}:");

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

    @TempDir
    Path directory;

    private TestGateway gateway;
    private Path file;

    @BeforeEach
    void open() throws IOException {
        gateway = new TestGateway();
        file = directory.resolve("evidence.jsonl");
    }

    @AfterEach
    void close() throws IOException {
        gateway.close();
    }

    private I247ClientBuilder client() {
        return I247Client.builder()
                .endpoints(gateway.endpoint())
                .identity(gateway.identity())
                .trust(gateway.trust())
                .maxAttempts(1)
                .evidenceFile(file)
                .evidenceParts(10_000, Duration.ofDays(1));
    }

    @Test
    void whatIsAskedAndAnsweredLeavesNothingOfItself() throws IOException {
        gateway.says(
                Answers.hit(),
                Answers.record(),
                Answers.batch(),
                Reply.noHit("SLTD"),
                Reply.noHit("SMV"),
                Answers.hit(),
                Answers.hit());
        try (I247Client client = client().build()) {
            client.persons().search(Questions.PERSON, Questions.CONTEXT);
            client.persons().record("nom-1", Questions.CONTEXT);
            client.persons().searchBatch(List.of(Questions.PERSON, Questions.PERSON), Questions.CONTEXT);
            client.travelDocuments().search(Questions.DOCUMENT, Questions.CONTEXT);
            client.vehicles().search(Questions.VEHICLE, Questions.CONTEXT);
            client.crossCheck()
                    .ask(
                            CrossCheckQuestion.builder()
                                    .person(Questions.PERSON)
                                    .travelDocument(Questions.DOCUMENT)
                                    .build(),
                            Questions.CONTEXT);
        }

        assertThat(gateway.seen()).hasSize(7);
        assertThat(gateway.seen().stream().map(Seen::content).reduce("", String::concat))
                .contains(Planted.NAME, Planted.CYRILLIC, Planted.NUMBER, Planted.VIN, Planted.BORN);
        assertNothingIsKept(7);
    }

    @Test
    void noBadAnswerIsKept() throws IOException {
        int calls = 0;
        for (Reply bad : Answers.bad().values()) {
            gateway.says(bad);
            try (I247Client client = client().build()) {
                assertThat(catchThrowable(() -> client.persons().search(Questions.PERSON, Questions.CONTEXT)))
                        .isNotNull();
            }
            assertThat(gateway.seen()).isNotEmpty();
            calls++;
        }

        assertNothingIsKept(calls);
    }

    @Test
    void theTrapCatches() {
        assertThat(Planted.isIn(
                        shown("{\"x\":\"\\u041a\\u0430\\u043d\\u0430\\u0440\\u0435\\u0439\\u043a\\u0438\\u043d\"}")))
                .isTrue();
        assertThat(Planted.isIn(shown("\"content\":\"" + Planted.NAME + "\""))).isTrue();
    }

    /** In the log, in its older parts, and in what lies beside them, names of files included. */
    private void assertNothingIsKept(int calls) throws IOException {
        StringBuilder everything = new StringBuilder();
        try (var files = Files.list(directory)) {
            for (Path each : files.toList()) {
                everything.append(each.getFileName()).append('\n');
                everything.append(Files.readString(each, StandardCharsets.US_ASCII));
            }
        }
        assertThat(everything).contains(Planted.USER, Planted.CASE, "\"purpose\":\"border-control\"");
        Planted.assertNoSubjectIn("the evidence", shown(everything.toString()));
        var report = EvidenceVerifier.of(
                        List.of(gateway.signingCertificate()),
                        List.of(gateway.client().certificate()))
                .verify(file);
        assertThat(report.isSound()).as(report.findings().toString()).isTrue();
        assertThat(report.calls()).isEqualTo(calls);
    }

    /** The text as a reader of JSON sees it. */
    private static String shown(String text) {
        String plain =
                ESCAPE.matcher(text).replaceAll(escape -> Character.toString(Integer.parseInt(escape.group(1), 16)));
        return CHANCE.matcher(plain).replaceAll("");
    }
}
