package org.i247.borderdesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.i247.sandbox.Fault;
import org.i247.sandbox.SandboxExtension;
import org.i247.sandbox.SandboxIdentity;
import org.i247.sandbox.Specimens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The desk seals messages and opens them. */
@Timeout(120)
class SealedMessageTest {
    @RegisterExtension
    static final SandboxExtension GATEWAY = new SandboxExtension();

    @TempDir
    Path directory;

    private SandboxIdentity own;
    private SandboxIdentity neighbour;

    @BeforeEach
    void identities() {
        own = GATEWAY.sandbox().identity();
        neighbour = GATEWAY.sandbox().newIdentity().bureau(Specimens.NEIGHBOUR).issue();
    }

    @Test
    void aMessageIsSealedAndOpenedByItsRecipientOnly() throws IOException {
        Path file = Files.write(directory.resolve("face.jpg"), new byte[] {1, 2, 3});
        DeskRun sent = send("--subject", "PRIMEROV", "--body", "Seen", "--attach", file.toString());
        assertThat(sent.exitCode()).as(sent.toString()).isZero();
        assertThat(envelope()).content().doesNotContain("PRIMEROV", "Seen", "face.jpg");
        String id = sent.json().path("id").asText();

        DeskRun closed = run(neighbour, List.of("message", "read", id));
        assertThat(closed.json().path("sealed").asBoolean()).isTrue();
        assertThat(closed.json().path("subject").isNull()).isTrue();
        DeskRun opened = run(
                neighbour,
                List.of(
                        "message",
                        "read",
                        id,
                        "--attachments",
                        directory.resolve("files").toString()),
                sealing(neighbour));
        assertThat(opened.json().path("opened").asBoolean()).isTrue();
        assertThat(opened.json().path("subject").asText()).isEqualTo("PRIMEROV");
        assertThat(opened.json().path("body").asText()).isEqualTo("Seen");
        assertThat(directory.resolve("files/face.jpg")).hasBinaryContent(new byte[] {1, 2, 3});
        DeskRun refused = run(neighbour, List.of("message", "read", id), sealing(own));
        assertThat(refused.json().at("/error/code").asText()).isEqualTo("NOT_A_RECIPIENT");
    }

    @Test
    void whatNobodyKnowsTheEndOfIsSentAgainToTheByte() {
        // The certificates are asked for first.
        GATEWAY.sandbox().anywhere().pass(1).next(3, Fault.truncated());
        DeskRun unknown = send("--body", "Once");
        assertThat(unknown.exitCode()).as(unknown.toString()).isEqualTo(4);

        DeskRun done = unknown.repeated();

        assertThat(done.exitCode()).as(done.toString()).isZero();
        assertThat(GATEWAY.sandbox().unacknowledgedMessages(Specimens.NEIGHBOUR))
                .isEqualTo(1);
    }

    @Test
    void anotherAuthorityIsNotBelievedAndNothingIsSent() throws IOException {
        Path other =
                Files.copy(GATEWAY.sandbox().directory().resolve("gateway-signing.pem"), directory.resolve("o.pem"));
        List<String> sealing = new ArrayList<>(sealing(own));
        sealing.set(sealing.indexOf("--sealing-authorities") + 1, other.toString());

        DeskRun refused = run(own, command("--body", "x"), sealing);

        assertThat(refused.json().at("/error/code").asText()).isEqualTo("RECIPIENT_NOT_TRUSTED");
        assertThat(envelope()).doesNotExist();
        assertThat(GATEWAY.sandbox().unacknowledgedMessages(Specimens.NEIGHBOUR))
                .isZero();
    }

    @Test
    void aBureauThatTheGatewayDoesNotKnowIsNamed() {
        DeskRun refused = send("--body", "x", "--to", "XX");

        assertThat(refused.exitCode()).isEqualTo(5);
        assertThat(refused.json().at("/error/code").asText()).isEqualTo("RECIPIENT_NOT_TRUSTED");
        assertThat(refused.json().at("/error/message").asText()).contains("XX", "there is no certificate");
        assertThat(envelope()).doesNotExist();
    }

    @Test
    void whatIsWrongWithTheCommandIsSaid() throws IOException {
        assertThat(message(run(own, command("--body", "x"), sealing(own).subList(0, 2))))
                .contains("--sealing-password-file");
        assertThat(message(run(own, List.of("message", "send", "--to", "UO", "--body", "x"), sealing(own))))
                .contains("--envelope");
        assertThat(message(run(own, command("--body", "x")))).contains("--sealing-keys");
        Files.writeString(envelope(), "another message");
        assertThat(message(send("--body", "x"))).contains("--envelope");
        assertThat(send("--body", "x", "--key", "b7f4c1de-5f0c-4a4e-8d0a-0f2f6a4c1a11")
                        .json()
                        .at("/error/code")
                        .asText())
                .isEqualTo("SEAL_BROKEN");
        Files.delete(envelope());
        assertThat(send("--body", "x", "--key", "b7f4c1de-5f0c-4a4e-8d0a-0f2f6a4c1a11")
                        .exitCode())
                .as("a key of one's own, and the file is made")
                .isZero();
        Files.writeString(directory.resolve("password-UT"), "wrong");
        Files.delete(envelope());
        DeskRun wrong = run(
                own,
                command("--body", "x"),
                List.of(
                        "--sealing-keys",
                        own.keyStore().toString(),
                        "--sealing-password-file",
                        directory.resolve("password-UT").toString(),
                        "--sealing-authorities",
                        GATEWAY.sandbox().directory().resolve("ca.pem").toString()));
        assertThat(wrong.exitCode()).isEqualTo(5);
        assertThat(wrong.json().at("/error/code").asText()).isEqualTo("KEY_STORE_PASSWORD_WRONG");
    }

    private static String message(DeskRun run) {
        assertThat(run.exitCode()).as(run.toString()).isEqualTo(2);
        JsonNode error = run.json().path("error");
        return error.path("message").asText();
    }

    private Path envelope() {
        return directory.resolve("sealed.json");
    }

    private List<String> command(String... further) {
        List<String> command = new ArrayList<>(List.of(
                "message",
                "send",
                "--to",
                Specimens.NEIGHBOUR,
                "--envelope",
                envelope().toString()));
        command.addAll(List.of(further));
        return command;
    }

    private DeskRun send(String... further) {
        return run(own, command(further), sealing(own));
    }

    private List<String> sealing(SandboxIdentity identity) {
        try {
            Path password = Files.writeString(
                    directory.resolve("password-" + identity.bureau()), identity.keyStorePassword() + "\n");
            return List.of(
                    "--sealing-keys",
                    identity.keyStore().toString(),
                    "--sealing-password-file",
                    password.toString(),
                    "--sealing-authorities",
                    GATEWAY.sandbox().directory().resolve("ca.pem").toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SafeVarargs
    private static DeskRun run(SandboxIdentity identity, List<String>... arguments) {
        List<String> all =
                new ArrayList<>(List.of("--config", identity.clientProperties().toString(), "--output", "json"));
        for (List<String> part : arguments) {
            all.addAll(part);
        }
        return DeskRun.with(new ConfiguredClients(Map.of()), all.toArray(String[]::new));
    }
}
