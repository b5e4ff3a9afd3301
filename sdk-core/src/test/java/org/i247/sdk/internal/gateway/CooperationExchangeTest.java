package org.i247.sdk.internal.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.i247.sdk.I247Client;
import org.i247.sdk.cooperation.Alert;
import org.i247.sdk.cooperation.AlertKind;
import org.i247.sdk.cooperation.Attachment;
import org.i247.sdk.cooperation.Confirmation;
import org.i247.sdk.cooperation.FeedPage;
import org.i247.sdk.cooperation.FeedQuery;
import org.i247.sdk.cooperation.Message;
import org.i247.sdk.cooperation.MessageDraft;
import org.i247.sdk.cooperation.MessagePriority;
import org.i247.sdk.cooperation.Urgency;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.Violation;
import org.i247.sdk.query.CallOptions;
import org.i247.sdk.record.WriteOutcome;
import org.i247.sdk.record.WriteOutcome.Conflict;
import org.i247.sdk.record.WriteOutcome.Done;
import org.i247.sdk.record.WriteOutcome.Refused;
import org.i247.sdk.record.WriteOutcome.Unknown;
import org.i247.sdk.standard.BureauCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hits, alerts and messages as the gateway sees them and answers them (contract, section 6). */
@Timeout(120)
class CooperationExchangeTest {
    private static final MessageDraft DRAFT = MessageDraft.builder()
            .to("FR", "EUROPOL")
            .subject("Blanks")
            .body("See there")
            .build();

    private final TestGateway gateway = new TestGateway();
    private final I247Client client = I247Client.builder()
            .endpoints(gateway.endpoint())
            .identity(gateway.identity())
            .trust(gateway.trust())
            .maxAttempts(2)
            .attemptTimeout(Duration.ofSeconds(20))
            .build();

    CooperationExchangeTest() throws IOException {}

    @AfterEach
    void close() throws IOException {
        client.close();
        gateway.close();
    }

    private static Reply of(int status, String json) {
        return Reply.of(status, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anOwnerIsAskedOnceWithAKeyAndNothingInTheUrl() {
        gateway.says(
                Reply.problem(500, ErrorCode.INTERNAL_ERROR),
                of(202, "{\"confirmationId\": \"c-7\", \"state\": \"ASKED\"}"));

        WriteOutcome<Confirmation> outcome = client.hits()
                .askOwner("h-1", Urgency.SUBJECT_PRESENT, "PRIMEROV at gate 3", Line.CONTEXT, CallOptions.defaults());

        assertThat(((Done<Confirmation>) outcome).result().confirmationId()).isEqualTo("c-7");
        assertThat(gateway.seen()).hasSize(2);
        assertThat(gateway.seen().get(0).target()).endsWith("/v1/hits/h-1/confirmation-requests");
        assertThat(gateway.seen().get(0).content())
                .isEqualTo("{\"urgency\":\"SUBJECT_PRESENT\",\"text\":\"PRIMEROV at gate 3\"}")
                .isEqualTo(gateway.seen().get(1).content());
        assertThat(key(0)).isEqualTo(key(1)).matches("\"[0-9a-f-]{36}\"");
    }

    private String key(int request) {
        return gateway.seen()
                .get(request)
                .head()
                .lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("idempotency-key:"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "ASKED, Asked",
        "CONFIRMED, Confirmed",
        "REFUTED, Refuted",
        "EXPIRED, Expired",
        "WITHDRAWN, Asked",
        "confirmed, Asked"
    })
    void aStateThatIsNotKnownIsNotYetAnswered(String state, String type) {
        gateway.says(
                Reply.json("{\"confirmationId\": \"c-7\", \"state\": \"" + state + "\", \"answerText\": \"Yes\"}"));

        Confirmation confirmation = client.hits().poll("c-7", Line.CONTEXT);

        assertThat(confirmation.getClass().getSimpleName()).isEqualTo(type);
        assertThat(confirmation.details().answerText()).contains("Yes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"confirmationId\": \"c-8\", \"state\": \"CONFIRMED\"}",
                "{\"confirmationId\": \"c-7\"}",
                "{\"state\": \"CONFIRMED\"}",
                "{\"confirmationId\": \"c-7\", \"state\": \"CONFIRMED\", \"answerText\": 1}"
            })
    void aConfirmationThatBreaksTheContractIsRefused(String answer) {
        gateway.says(Reply.json(answer));

        assertThat(code(() -> client.hits().poll("c-7", Line.CONTEXT))).isEqualTo(ErrorCode.MALFORMED_ANSWER);
    }

    @Test
    void aConfirmationThatNobodySignedIsNotBelieved() {
        gateway.says(Reply.json("{\"confirmationId\": \"c-7\", \"state\": \"CONFIRMED\"}")
                .unsigned());

        assertThat(code(() -> client.hits().poll("c-7", Line.CONTEXT))).isEqualTo(ErrorCode.UNVERIFIED_ANSWER);
    }

    @Test
    void aLateAnswerIsAConflictAndAnotherBureausRecordIsRefused() {
        gateway.says(Reply.problem(409, ErrorCode.ALREADY_ANSWERED));
        assertThat(((Conflict<?>) client.hits().confirm("c-7", null, Line.CONTEXT)).code())
                .isEqualTo(ErrorCode.ALREADY_ANSWERED);
        assertThat(gateway.seen().get(0).content()).isEqualTo("{\"state\":\"CONFIRMED\"}");

        gateway.says(Reply.problem(403, ErrorCode.NOT_OWNER));
        assertThat(((Refused<?>) client.hits().refute("c-7", "No", Line.CONTEXT)).code())
                .isEqualTo(ErrorCode.NOT_OWNER);
        assertThat(gateway.seen().get(0).target()).endsWith("/v1/confirmation-requests/c-7/answer");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "c-1|c-1",
                "a/b|a%2Fb",
                "a%41|a%2541",
                "x&wait=0#?|x%26wait%3D0%23%3F",
                "é *~|%C3%A9%20%2A~",
                "{w}|%7Bw%7D"
            })
    void aCursorIsSentBackAsItCame(String cursor, String escaped) {
        gateway.says(Reply.json("{\"alerts\": [], \"cursor\": \"c-2\"}"));

        client.alerts().pull(FeedQuery.after(cursor).waiting(Duration.ofSeconds(5)), Line.CONTEXT);

        assertThat(gateway.seen().get(0).target()).endsWith("/v1/alerts?after=" + escaped + "&wait=5");
    }

    @Test
    void alertsAreReadInOrderWithKindsThatAreNotKnown() {
        gateway.says(Reply.json("""
                {"alerts": [
                  {"alertId": "a-1", "kind": "RECORD_HIT", "raisedAt": "2026-11-23T10:00:01Z", "hitId": "h-9",
                   "recordId": "sltd-77", "confirmationId": null, "database": "SLTD", "place": "Lyon", "text": "Met"},
                  {"alertId": "a-2", "kind": "DRONE_SEEN", "raisedAt": "2026-11-23T10:00:05Z", "height": 40}],
                 "cursor": "c-43"}"""));

        FeedPage<Alert> page = client.alerts().pull(Line.CONTEXT);

        assertThat(gateway.seen().get(0).target()).endsWith("/v1/alerts?wait=0");
        assertThat(page.items()).extracting(Alert::id).containsExactly("a-1", "a-2");
        assertThat(page.items().get(0).kind()).isEqualTo(AlertKind.RECORD_HIT);
        assertThat(page.items().get(0).confirmationId()).isEmpty();
        assertThat(page.items().get(1).kind().value()).isEqualTo("DRONE_SEEN");
        assertThat(page.items().toString()).doesNotContain("Lyon");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"alerts\": []}",
                "{\"cursor\": \"c\"}",
                "{\"alerts\": [], \"cursor\": \"\"}",
                "{\"alerts\": [{\"kind\": \"RECORD_HIT\", \"raisedAt\": \"2026-11-23T10:00:01Z\"}], \"cursor\": \"c\"}",
                "{\"alerts\": [{\"alertId\": \"a/1\", \"kind\": \"A\", \"raisedAt\": \"2026-11-23T10:00:01Z\"}], \"cursor\": \"c\"}",
                "{\"alerts\": [{\"alertId\": \"a-1\", \"kind\": \"a\", \"raisedAt\": \"2026-11-23T10:00:01Z\"}], \"cursor\": \"c\"}",
                "{\"alerts\": [{\"alertId\": \"a-1\", \"kind\": \"A\", \"raisedAt\": \"yesterday\"}], \"cursor\": \"c\"}",
            })
    void aPageThatBreaksTheContractIsRefusedAsAWhole(String answer) {
        gateway.says(Reply.json(answer));

        assertThat(code(() -> client.alerts().pull(Line.CONTEXT))).isEqualTo(ErrorCode.MALFORMED_ANSWER);
    }

    @Test
    void anAcknowledgementHasNoContentAndNoKey() {
        gateway.says(Reply.problem(503, ErrorCode.DATABASE_UNAVAILABLE), Reply.empty(204));

        client.alerts().acknowledge("a-1", Line.CONTEXT, CallOptions.defaults());

        assertThat(gateway.seen()).hasSize(2);
        assertThat(gateway.seen().get(1).target()).endsWith("/v1/alerts/a-1/acknowledgement");
        assertThat(gateway.seen().get(1).content()).isEmpty();
        assertThat(key(1)).isEmpty();
    }

    @Test
    void aMessageIsSentAndItsAnswerLost() {
        gateway.says(Reply.problem(500, ErrorCode.INTERNAL_ERROR));

        Unknown<?> unknown = (Unknown<?>) client.messages().send(DRAFT, Line.CONTEXT);
        gateway.says(of(201, "{\"messageId\": \"m-31\", \"sentAt\": \"2026-11-23T10:00:01Z\"}"));
        WriteOutcome<?> done = unknown.resend();

        assertThat(done).isInstanceOf(Done.class);
        assertThat(gateway.seen().get(0).content())
                .isEqualTo(
                        "{\"to\":[\"FR\",\"EUROPOL\"],\"priority\":\"ROUTINE\",\"subject\":\"Blanks\",\"body\":\"See there\"}");
        assertThat(key(0)).isEqualTo("\"" + unknown.key() + "\"");
    }

    @Test
    void aMessageThatTheGatewayRefusesIsRefused() {
        gateway.says(Reply.problem(422, ErrorCode.INVALID_MESSAGE));

        assertThat(((Refused<?>) client.messages().send(DRAFT, Line.CONTEXT)).code())
                .isEqualTo(ErrorCode.INVALID_MESSAGE);
        assertThat(gateway.seen()).hasSize(1);
    }

    @Test
    void aMessageThatIsTooLargeIsNotSent() {
        Attachment large = Attachment.of("a.bin", "application/octet-stream", new byte[13 * 1024 * 1024]);
        I247Exception tooLarge = catchThrowableOfType(
                I247Exception.class,
                () -> MessageDraft.builder().to("FR").body("See").attach(large).build());
        assertThat(tooLarge.code()).isEqualTo(ErrorCode.INVALID_MESSAGE);
        assertThat(tooLarge.failure().violations())
                .extracting(Violation::field, Violation::rule)
                .containsExactly(tuple("attachments[0].content", "RANGE"));

        MessageDraft withWords = MessageDraft.builder()
                .to("FR")
                .body("x".repeat(6 * 1024 * 1024))
                .attach(Attachment.of("a.bin", "application/octet-stream", new byte[8 * 1024 * 1024]))
                .build();
        Refused<?> refused = (Refused<?>) client.messages().send(withWords, Line.CONTEXT);
        assertThat(refused.code()).isEqualTo(ErrorCode.INVALID_MESSAGE);
        assertThat(refused.violations()).extracting(Violation::rule).containsExactly("RANGE");
        assertThat(gateway.seen()).isEmpty();
    }

    @Test
    void whatIsWrongWithADraftIsNamed() {
        I247Exception wrong = catchThrowableOfType(
                I247Exception.class,
                () -> MessageDraft.builder()
                        .priority(new MessagePriority("SOON"))
                        .subject(" ")
                        .inReplyTo("../1")
                        .attach(Attachment.of("../PRIMEROV.pdf", "pdf", new byte[1]))
                        .attach(Attachment.of("a", "text/plain", new byte[1]))
                        .attach(Attachment.of("a", "text/plain", new byte[1]))
                        .build());

        assertThat(wrong.failure().violations())
                .extracting(violation -> violation.field() + " " + violation.rule())
                .containsExactly(
                        "to REQUIRED",
                        "priority RANGE",
                        "subject EMPTY",
                        "inReplyTo FORMAT",
                        "attachments[0].name FORMAT",
                        "attachments[0].mediaType FORMAT",
                        "attachments[2].name UNIQUE");
        assertThat(wrong.failure().violations().toString()).doesNotContain("PRIMEROV");
    }

    @Test
    void aMessageIsReadWithItsFiles() {
        gateway.says(Reply.json("""
                {"messages": [{"messageId": "m-1", "from": "QA", "sentAt": "2026-11-23T10:00:01Z", "to": ["UT"],
                  "subject": "طلب", "body": "Line one\\r\\nLine two", "priority": "FLASH", "inReplyTo": null,
                  "attachments": [{"name": "page-1.txt", "mediaType": "text/plain", "content": "VXRvcGlh"},
                                  {"name": "empty", "mediaType": "text/plain", "content": ""}]},
                 {"messageId": "m-2", "from": "FR", "sentAt": "2026-11-23T10:00:01Z", "to": ["UT"],
                  "priority": "ROUTINE", "sealed": "MIAGCyqGSIb3DQEJEAEX"}], "cursor": "c-9"}"""));

        List<Message> messages = client.messages().pull(Line.CONTEXT).items();

        Attachment page = messages.get(0).attachments().get(0);
        assertThat(new String(page.bytes(), StandardCharsets.UTF_8)).isEqualTo("Utopia");
        assertThat(page.sha256())
                .isEqualTo(Attachment.of("x", "text/plain", "Utopia".getBytes(StandardCharsets.UTF_8))
                        .sha256());
        assertThat(messages.get(0).attachments().get(1).size()).isZero();
        assertThat(messages.get(0).from()).isEqualTo(BureauCode.of("QA"));
        assertThat(messages.get(1).isSealed()).isTrue();
        assertThat(messages.get(1).body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"subject\": \"A\", \"sealed\": \"MIAG\"",
                "\"attachments\": [], \"sealed\": \"MIAG\"",
                "\"sealed\": \"MIA\"",
                "\"sealed\": \"M IG\"",
                "\"subject\": null",
                "\"body\": 1",
                "\"body\": \"A\", \"attachments\": [{\"name\": \"../a\", \"mediaType\": \"a/b\", \"content\": \"\"}]",
                "\"body\": \"A\", \"attachments\": [{\"name\": \"..\", \"mediaType\": \"a/b\", \"content\": \"\"}]",
                "\"body\": \"A\", \"attachments\": [{\"name\": \"a\", \"mediaType\": \"a/b\", \"content\": \"QQ\"}]",
                "\"body\": \"A\", \"attachments\": [{\"name\": \"a\", \"mediaType\": \"a/b\"}]",
            })
    void aMessageThatBreaksTheContractIsRefused(String members) {
        gateway.says(Reply.json("{\"messages\": [{\"messageId\": \"m-1\", \"from\": \"QA\", \"to\": [\"UT\"],"
                + " \"sentAt\": \"2026-11-23T10:00:01Z\", \"priority\": \"FLASH\", " + members
                + "}], \"cursor\": \"c\"}"));

        assertThat(code(() -> client.messages().pull(Line.CONTEXT))).isEqualTo(ErrorCode.MALFORMED_ANSWER);
    }

    private static ErrorCode code(ThrowingCallable call) {
        return catchThrowableOfType(I247Exception.class, call).code();
    }
}
