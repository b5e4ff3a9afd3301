package org.i247.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Contract section 6 on the wire: hits, alerts and messages, their acknowledgements and refusals. {@link ContractCheck} holds
 * each answer to the OpenAPI document.
 */
@Timeout(60)
class CooperationWireTest {
    @RegisterExtension
    static final SandboxExtension GATEWAY = new SandboxExtension();

    private RawClient client;
    private RawClient neighbour;

    @BeforeEach
    void clients() {
        Sandbox sandbox = GATEWAY.sandbox();
        sandbox.owner().isSilent();
        client = RawClient.of(sandbox);
        neighbour = RawClient.of(
                sandbox, sandbox.newIdentity().bureau(Specimens.NEIGHBOUR).issue());
    }

    @Test
    void a_confirmation_is_asked_for_read_by_both_sides_and_answered_once() {
        String hits = "/v1/hits/" + hit() + "/confirmation-requests";

        RawAnswer asked = write(client, hits, "{\"urgency\": \"SUBJECT_PRESENT\", \"text\": \"At gate 3\"}");
        RawAnswer again = write(client, hits, "{\"urgency\": \"ROUTINE\"}");
        String id = asked.json().path("confirmationId").asText();
        String place = "/v1/confirmation-requests/" + id;
        assertThat(asked.status()).isEqualTo(202);
        assertThat(asked.isVerified()).isTrue();
        assertThat(again.json()).isEqualTo(asked.json());

        JsonNode asker = client.get(place).send().json();
        JsonNode owner = neighbour.get(place).send().json();
        assertThat(asker.path("state").asText()).isEqualTo("ASKED");
        assertThat(asker.has("askedBy") || asker.has("recordId")).isFalse();
        assertThat(owner.path("askedBy").asText()).isEqualTo(Specimens.BUREAU);
        assertThat(owner.path("recordId").asText()).isEqualTo(Specimens.STOLEN_PASSPORT_RECORD);
        assertThat(owner.path("text").asText()).isEqualTo("At gate 3");

        String yes = "{\"state\": \"CONFIRMED\", \"text\": \"Seize it\"}";
        assertThat(write(client, place + "/answer", yes).statusAndCode()).isEqualTo("403 NOT_OWNER");
        assertDone(write(neighbour, place + "/answer", yes));
        assertThat(write(neighbour, place + "/answer", yes.replace("CONFIRMED", "REFUTED"))
                        .statusAndCode())
                .isEqualTo("409 ALREADY_ANSWERED");
        assertThat(client.get(place).send().json().path("answerText").asText()).isEqualTo("Seize it");
    }

    @Test
    void alerts_come_in_order_by_pages_and_are_acknowledged_twice_as_well() {
        for (int i = 0; i < 51; i++) {
            GATEWAY.sandbox().alert(Specimens.BUREAU, "RECORD_EXPIRING", Map.of("text", "n" + i));
        }

        JsonNode first = client.get("/v1/alerts").send().json();
        JsonNode rest = client.get("/v1/alerts?after=" + first.path("cursor").asText())
                .send()
                .json();
        RawAnswer nothing = client.get("/v1/alerts?after=" + rest.path("cursor").asText() + "&wait=0")
                .send();
        assertThat(first.path("alerts")).hasSize(50);
        assertThat(rest.path("alerts")).hasSize(3); // two that were there, and one
        assertThat(rest.at("/alerts/2/text").asText()).isEqualTo("n50");
        assertThat(nothing.json().path("alerts")).isEmpty();
        assertThat(nothing.json().path("cursor")).isEqualTo(rest.path("cursor"));

        String place = "/v1/alerts/" + first.at("/alerts/0/alertId").asText() + "/acknowledgement";
        assertDone(client.method("POST", place).send());
        assertDone(client.method("POST", place).send());
        assertThat(client.get("/v1/alerts").send().json().at("/alerts/0")).isEqualTo(first.at("/alerts/1"));
    }

    @Test
    void a_message_arrives_as_it_was_sent_in_clear_or_sealed_and_is_acknowledged() {
        String clear = """
                {"to": ["UO"], "subject": "طلب", "body": "See the page", "priority": "FLASH", "inReplyTo": "m-0",
                 "attachments": [{"name": "page.txt", "mediaType": "text/plain", "content": "AQID"}]}""";
        RawAnswer sent = write(client, "/v1/messages", clear);
        RawAnswer sealed =
                write(client, "/v1/messages", "{\"to\": [\"UO\"], \"priority\": \"ROUTINE\", \"sealed\": \"AQID\"}");
        assertThat(sent.status()).isEqualTo(201);
        assertThat(sent.isVerified()).isTrue();

        JsonNode inbox = neighbour.get("/v1/messages").send().json();
        JsonNode message = inbox.at("/messages/0");
        assertThat(message.path("messageId")).isEqualTo(sent.json().path("messageId"));
        assertThat(message.path("from").asText()).isEqualTo(Specimens.BUREAU);
        assertThat(message.path("subject").asText()).isEqualTo("طلب");
        assertThat(message.at("/attachments/0/content").asText()).isEqualTo("AQID");
        assertThat(inbox.at("/messages/1/sealed").asText()).isEqualTo("AQID");
        assertThat(inbox.at("/messages/1").has("subject")).isFalse();

        String id = sealed.json().path("messageId").asText();
        String place = "/v1/messages/" + id + "/acknowledgement";
        assertThat(client.method("POST", place).send().status()).isEqualTo(404);
        assertDone(neighbour.method("POST", place).send());
        assertDone(neighbour.method("POST", place).send());
        assertThat(neighbour.get("/v1/messages").send().json().path("messages")).hasSize(1);
    }

    @Test
    void a_bureaus_certificates_are_handed_over() {
        RawAnswer certificates = client.get("/v1/bureaus/" + Specimens.NEIGHBOUR + "/certificates")
                .send();

        assertThat(certificates.isVerified()).isTrue();
        assertThat(certificates.json().path("certificates").findValuesAsText("use"))
                .contains("ENCRYPTION", "SIGNING");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"priority": "ROUTINE", "body": "x"}                                        | to                     | REQUIRED
            {"to": "UO", "priority": "ROUTINE", "body": "x"}                            | to                     | TYPE
            {"to": ["uo"], "priority": "ROUTINE", "body": "x"}                          | to[0]                  | FORMAT
            {"to": ["UO"], "priority": "NOW", "body": "x"}                              | priority               | RANGE
            {"to": ["UO"], "body": "x"}                                                 | priority               | REQUIRED
            {"to": ["UO"], "priority": "ROUTINE"}                                       | body                   | REQUIRED
            {"to": ["UO"], "priority": "ROUTINE", "body": ""}                           | body                   | EMPTY
            {"to": ["UO"], "priority": "ROUTINE", "body": "x", "cc": ["FR"]}            | cc                     | UNKNOWN_FIELD
            {"to": ["UO"], "priority": "ROUTINE", "body": "x", "sealed": "AQID"}        | sealed                 | CONTRADICTION
            {"to": ["UO"], "priority": "ROUTINE", "sealed": "A"}                        | sealed                 | FORMAT
            {"to": ["UO"], "priority": "ROUTINE", "body": "x", "attachments": [{"name": "a/b", "mediaType": "text/plain", "content": ""}]} | attachments[0].name | FORMAT
            {"to": ["UO"], "priority": "ROUTINE", "body": "x", "attachments": [{"name": "a", "mediaType": "text/plain", "content": "", "size": 1}]} | attachments[0].size | UNKNOWN_FIELD
            """)
    void what_is_wrong_with_a_message_is_named(String message, String field, String rule) {
        RawAnswer refused = write(client, "/v1/messages", message);

        assertThat(refused.statusAndCode()).isEqualTo("422 INVALID_MESSAGE");
        assertThat(refused.violations()).containsExactly(field + " " + rule);
        assertThat(GATEWAY.sandbox().unacknowledgedMessages(Specimens.NEIGHBOUR))
                .isZero();
    }

    @Test
    void what_is_not_there_or_not_asked_rightly_is_refused() {
        String hits = "/v1/hits/" + hit() + "/confirmation-requests";

        assertThat(write(client, "/v1/hits/h-none/confirmation-requests", "{\"urgency\": \"ROUTINE\"}")
                        .statusAndCode())
                .isEqualTo("404 NOT_FOUND");
        assertThat(write(neighbour, hits, "{\"urgency\": \"ROUTINE\"}").statusAndCode())
                .isEqualTo("404 NOT_FOUND");
        assertThat(write(client, hits, "{\"urgency\": \"NOW\"}").status()).isEqualTo(400);
        assertThat(client.get("/v1/confirmation-requests/c-none").send().statusAndCode())
                .isEqualTo("404 NOT_FOUND");
        assertThat(client.method("POST", "/v1/alerts/a-none/acknowledgement")
                        .send()
                        .statusAndCode())
                .isEqualTo("404 NOT_FOUND");
        assertThat(client.get("/v1/bureaus/ZZ/certificates").send().statusAndCode())
                .isEqualTo("404 NOT_FOUND");
        for (String feed : new String[] {"/v1/alerts", "/v1/messages"}) {
            RawAnswer lost = client.get(feed + "?after=c-zzzz").send();
            assertThat(lost.statusAndCode()).isEqualTo("400 MALFORMED_REQUEST");
            assertThat(lost.violations().get(0)).startsWith("after ");
            assertThat(client.get(feed + "?wait=31").send().status()).isEqualTo(400);
        }
        assertThat(client.post(hits, "{\"urgency\": \"ROUTINE\"}").send().violations())
                .containsExactly("Idempotency-Key REQUIRED");
    }

    private String hit() {
        return client.search("travel-documents", "{\"documentNumber\": \"" + Specimens.STOLEN_PASSPORT + "\"}")
                .json()
                .at("/hits/0/hitId")
                .asText();
    }

    private static RawAnswer write(RawClient by, String place, String body) {
        return by.post(place, body)
                .header("Idempotency-Key", "\"" + UUID.randomUUID() + "\"")
                .send();
    }

    private static void assertDone(RawAnswer answer) {
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.isVerified()).isTrue();
        assertThat(answer.body()).isEmpty();
    }
}
