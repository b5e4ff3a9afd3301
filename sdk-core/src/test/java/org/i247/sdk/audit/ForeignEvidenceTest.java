package org.i247.sdk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.i247.sdk.internal.gateway.KeyFiles;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log is verified without a line of the SDK's: by Node's own cryptography, from the file and two certificates. */
class ForeignEvidenceTest {
    private static final Path SCRIPT = Path.of("src", "test", "node", "evidence.mjs");

    @TempDir
    Path directory;

    @BeforeAll
    static void node() throws InterruptedException {
        Assumptions.assumeTrue(exitOf(new ProcessBuilder("node", "--version")) == 0, "needs Node 20");
    }

    private static int exitOf(ProcessBuilder command) throws InterruptedException {
        try {
            Process process =
                    command.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return process.waitFor(60, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (IOException e) {
            return -1;
        }
    }

    @Test
    void aStrangerVerifiesTheLogAlone() throws Exception {
        try (EvidenceDesk desk = new EvidenceDesk(directory)) {
            desk.ask(3);

            JsonNode result = verify(desk);

            assertThat(result.path("wrong")).isEmpty();
            assertThat(result.path("records").asInt()).isEqualTo(8);
            assertThat(result.path("checkPoints").asInt()).isEqualTo(1);
            assertThat(result.path("answers").asInt()).isEqualTo(3);
            assertThat(result.path("noHits").asInt()).isEqualTo(3);
        }
    }

    @Test
    void aStrangerFindsWhatAForgerDid() throws Exception {
        try (EvidenceDesk desk = new EvidenceDesk(directory)) {
            desk.ask(1);
            new Forger(desk.file).replace(2, "\\\"@status\\\": 200", "\\\"@status\\\": 404");

            assertThat(verify(desk).path("wrong"))
                    .extracting(JsonNode::asText)
                    .containsExactly("3 answer", "4 check point");
        }
    }

    private JsonNode verify(EvidenceDesk desk) throws Exception {
        KeyFiles files = new KeyFiles(directory);
        Process process = new ProcessBuilder(
                        "node",
                        SCRIPT.toString(),
                        desk.file.toString(),
                        files.pem("gateway.pem", desk.gateway.signingCertificate())
                                .toString(),
                        files.pem("own.pem", desk.gateway.client().certificate())
                                .toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        byte[] out = process.getInputStream().readAllBytes();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new ObjectMapper().readTree(out);
    }
}
