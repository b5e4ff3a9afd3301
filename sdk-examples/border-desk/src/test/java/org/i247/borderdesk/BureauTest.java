package org.i247.borderdesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.i247.sandbox.Fault;
import org.i247.sandbox.SandboxExtension;
import org.i247.sandbox.Specimens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Hits to confirm, alerts and messages at the desk. */
@Timeout(120)
class BureauTest {
    @RegisterExtension
    static final SandboxExtension GATEWAY = new SandboxExtension();

    @TempDir
    Path directory;

    @Test
    void aHitIsAskedForWaitedForAndConfirmed() {
        GATEWAY.sandbox().owner().confirms(Duration.ZERO, "Seize the document");
        DeskRun asked = json("hit", "ask", hit(), "--urgency", "subject_present", "--text", "At gate 3");
        assertThat(asked.exitCode()).as(asked.toString()).isZero();
        String id = asked.json().path("id").asText();

        DeskRun waited = json("hit", "wait", id, "--wait", "30");
        assertThat(waited.exitCode()).isEqualTo(3);
        assertThat(waited.json().path("state").asText()).isEqualTo("CONFIRMED");
        assertThat(waited.json().path("answerText").asText()).isEqualTo("Seize the document");
        assertThat(waited.json().path("askedBy").isNull()).isTrue();
        assertThat(text("hit", "status", id).out()).startsWith("CONFIRMED by the owner");
    }

    @Test
    void anOwnerAnswersAndNotTwice() {
        GATEWAY.sandbox().owner().isSilent();
        String id = json("hit", "ask", hit()).json().path("id").asText();
        assertThat(json("hit", "status", id).exitCode()).isEqualTo(4);
        Path owner = GATEWAY.sandbox()
                .newIdentity()
                .bureau(Specimens.NEIGHBOUR)
                .issue()
                .clientProperties();

        assertThat(run(owner, "hit", "answer", id, "--refute", "--text", "Another one")
                        .exitCode())
                .isZero();
        assertThat(run(owner, "hit", "answer", id, "--confirm").exitCode()).isEqualTo(3);
        assertThat(json("hit", "answer", id, "--confirm").exitCode()).isEqualTo(2);
        assertThat(json("hit", "status", id).exitCode()).isZero();
    }

    @Test
    void whatNobodyKnowsTheEndOfIsRepeatedOnce() {
        GATEWAY.sandbox().anywhere().next(3, Fault.truncated());

        DeskRun unknown = json("message", "send", "--to", Specimens.NEIGHBOUR, "--body", "Once");
        assertThat(unknown.exitCode()).isEqualTo(4);
        DeskRun done = unknown.repeated();

        assertThat(done.exitCode()).as(done.toString()).isZero();
        assertThat(GATEWAY.sandbox().unacknowledgedMessages(Specimens.NEIGHBOUR))
                .isEqualTo(1);
    }

    @Test
    void alertsAreShownAndAcknowledged() {
        DeskRun all = json("alerts");
        JsonNode first = all.json().at("/alerts/0");
        assertThat(first.path("kind").asText()).isEqualTo("RECORD_EXPIRING");

        DeskRun left = json("alerts", "--acknowledge", first.path("alertId").asText());
        assertThat(left.json().path("alerts").size()).isEqualTo(1);
        assertThat(json("alerts", "--after", all.json().path("cursor").asText())
                        .json()
                        .path("alerts")
                        .size())
                .isZero();
        DeskRun text = text("alerts", "--language", "fr");
        assertThat(text.out()).contains("Arrivée d'une personne recherchée", "Zenith airport");
        assertThat(json("alerts", "--acknowledge", "a-none").exitCode()).isEqualTo(2);
    }

    @Test
    void alertsAreFollowedAndNotShownTwice() {
        String cursor = directory.resolve("cursor").toString();

        DeskRun followed = json("alerts", "--follow", cursor, "--count", "2");
        assertThat(followed.exitCode()).isZero();
        assertThat(followed.out().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"alertId\":\""));
        assertThat(GATEWAY.sandbox().unacknowledgedAlerts(Specimens.BUREAU)).isZero();
        String later = GATEWAY.sandbox().alert(Specimens.BUREAU, "RECORD_HIT", Map.of());
        assertThat(json("alerts", "--follow", cursor, "--count", "1")
                        .json()
                        .path("alertId")
                        .asText())
                .isEqualTo(later);
    }

    @Test
    void aGatewayThatCannotBeAskedIsToldWhileAlertsAreFollowed() {
        GATEWAY.sandbox().anywhere().next(3, Fault.problem(503, "MAINTENANCE", Duration.ZERO));

        DeskRun followed =
                json("alerts", "--follow", directory.resolve("cursor").toString(), "--count", "1");

        assertThat(followed.exitCode()).isZero();
        assertThat(followed.out().lines()).hasSize(1);
        assertThat(followed.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("Following alerts."),
                        line -> assertThat(line)
                                .startsWith("No alerts come: the gateway cannot be asked [MAINTENANCE]."),
                        line -> assertThat(line).startsWith("The gateway answers again"));
    }

    @Test
    void aCursorThatTheGatewayDoesNotKnowIsForTheOfficerToMend() {
        for (List<String> feed : List.of(List.of("alerts"), List.of("message", "list"))) {
            List<String> typed = new ArrayList<>(feed);
            typed.addAll(List.of("--after", "nonsense"));

            DeskRun run = text(typed.toArray(String[]::new));

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).startsWith("The gateway does not know this cursor");
        }
    }

    @Test
    void aPageBehindWhichThereMayBeMoreSaysHowToGoOn() {
        for (int alerts = 0; alerts < 49; alerts++) {
            GATEWAY.sandbox().alert(Specimens.BUREAU, "RECORD_HIT", Map.of());
        }
        DeskRun page = text("alerts");
        String next = page.out().substring(page.out().indexOf("--after ") + 8).strip();

        assertThat(page.out()).contains("There may be more.");
        assertThat(text("alerts", "--after", next).out().lines()).hasSize(2);
    }

    @Test
    void aMessageIsSentListedReadWithItsFilesAndAcknowledged() throws IOException {
        Path file = Files.write(directory.resolve("page.txt"), new byte[] {1, 2, 3});
        DeskRun sent = json(
                "message",
                "send",
                "--to",
                "UT",
                "--subject",
                "طلب",
                "--body",
                "See the page",
                "--priority",
                "flash",
                "--attach",
                file.toString());
        assertThat(sent.exitCode()).as(sent.toString()).isZero();
        String id = sent.json().path("id").asText();

        DeskRun list = json("message", "list");
        assertThat(list.json().at("/messages/1/messageId").asText()).isEqualTo(id);
        assertThat(list.json().at("/messages/1/attachments/0/bytes").asInt()).isEqualTo(3);
        Path target = directory.resolve("files");
        DeskRun read = json("message", "read", id, "--attachments", target.toString());
        assertThat(read.json().path("body").asText()).isEqualTo("See the page");
        assertThat(target.resolve("page.txt")).hasBinaryContent(new byte[] {1, 2, 3});
        assertThat(text("message", "read", id).out())
                .contains(
                        "طلب",
                        "See the page",
                        read.json().at("/attachments/0/sha256").asText());
        assertThat(json("message", "acknowledge", id).json().path("messages").size())
                .isEqualTo(1);
        assertThat(json("message", "read", "m-none").exitCode()).isEqualTo(2);
    }

    @Test
    void whatIsWrongWithAMessageIsSaid() {
        DeskRun nothing = json("message", "send", "--to", "UO");
        assertThat(nothing.exitCode()).isEqualTo(2);
        assertThat(nothing.json().at("/error/code").asText()).isEqualTo("INVALID_MESSAGE");
        assertThat(json("message", "send", "--to", "nobody!", "--body", "x").exitCode())
                .isEqualTo(2);
        assertThat(json("message", "send", "--to", "UO", "--body", "x", "--attach", "absent.txt")
                        .exitCode())
                .isEqualTo(2);
        assertThat(json("message").exitCode()).isEqualTo(2);
        assertThat(json("hit", "wait", "c-1", "--wait", "100000").exitCode()).isEqualTo(2);
    }

    @Test
    void certificatesAreShown() {
        DeskRun shown = json("message", "certificates", Specimens.NEIGHBOUR);

        assertThat(shown.exitCode()).isZero();
        assertThat(shown.json().at("/certificates/0/use").asText()).isEqualTo("ENCRYPTION");
        assertThat(text("message", "certificates", "uo").out()).contains("To seal messages");
    }

    private static String hit() {
        return json("check-document", "--number", Specimens.STOLEN_PASSPORT)
                .json()
                .at("/outcomes/0/hits/0/hitId")
                .asText();
    }

    private static DeskRun json(String... arguments) {
        return run(GATEWAY.sandbox().clientProperties(), arguments);
    }

    private static DeskRun run(Path config, String... arguments) {
        List<String> all = new ArrayList<>(List.of("--config", config.toString(), "--output", "json"));
        all.addAll(List.of(arguments));
        return DeskRun.with(new ConfiguredClients(Map.of()), all.toArray(String[]::new));
    }

    private static DeskRun text(String... arguments) {
        List<String> all = new ArrayList<>(
                List.of("--config", GATEWAY.sandbox().clientProperties().toString()));
        all.addAll(List.of(arguments));
        return DeskRun.with(new ConfiguredClients(Map.of()), all.toArray(String[]::new));
    }
}
