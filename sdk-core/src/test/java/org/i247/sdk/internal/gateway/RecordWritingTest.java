package org.i247.sdk.internal.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.i247.sdk.document.DocumentStatus;
import org.i247.sdk.document.TravelDocumentRecord;
import org.i247.sdk.document.TravelDocumentType;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Violation;
import org.i247.sdk.query.CallOptions;
import org.i247.sdk.query.Image;
import org.i247.sdk.query.Versioned;
import org.i247.sdk.record.Deleted;
import org.i247.sdk.record.TravelDocumentDraft;
import org.i247.sdk.record.WriteOutcome;
import org.i247.sdk.record.WriteOutcome.Conflict;
import org.i247.sdk.record.WriteOutcome.Done;
import org.i247.sdk.record.WriteOutcome.Refused;
import org.i247.sdk.record.WriteOutcome.Unknown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Writes on the wire: what each answer makes of a write, and how often it was sent. */
@Timeout(60)
class RecordWritingTest {
    private static final String RECORD = """
            {"recordId": "sltd-77", "owner": "UT", "documentNumber": "L898902C3"}""";
    private static final TravelDocumentDraft DRAFT = TravelDocumentDraft.builder()
            .documentNumber("L898902C3")
            .issuingCountry("UTO")
            .documentType(TravelDocumentType.PASSPORT)
            .status(DocumentStatus.STOLEN)
            .build();

    private static final CallOptions NONE = CallOptions.defaults();

    private final Line line;

    RecordWritingTest() throws IOException {
        line = new Line();
    }

    @AfterEach
    void close() throws IOException {
        line.close();
    }

    @Test
    void aRecordIsCreatedAndComesWithItsVersion() {
        line.gateway.says(created());

        assertThat(done(create()).version()).isEqualTo("\"v1\"");

        Seen seen = only();
        assertThat(seen.method()).isEqualTo("POST");
        assertThat(seen.target()).isEqualTo("/v1/travel-documents/records");
        assertThat(seen.content())
                .isEqualTo("{\"record\":{\"documentNumber\":\"L898902C3\",\"issuingCountry\":\"UTO\","
                        + "\"documentType\":\"PASSPORT\",\"status\":\"STOLEN\"}}");
        assertThat(seen.field("Idempotency-Key")).matches("\"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\"");
        assertThat(seen.field("Signature-Input")).contains("\"idempotency-key\"");
    }

    @Test
    void aReplacementNamesTheVersionThatWasRead() {
        line.gateway.says(Reply.json(RECORD).with("ETag", "\"v2\""));

        assertThat(done(line.records.update("sltd-77", "\"v1\"", DRAFT, Line.CONTEXT, NONE))
                        .version())
                .isEqualTo("\"v2\"");

        Seen seen = only();
        assertThat(seen.method() + " " + seen.target()).isEqualTo("PUT /v1/travel-documents/records/sltd-77");
        assertThat(seen.field("If-Match")).isEqualTo("\"v1\"");
        assertThat(seen.field("Signature-Input")).contains("\"idempotency-key\" \"if-match\"");
    }

    @Test
    void retentionAndDeletionSayWhy() {
        line.gateway.says(created());
        Versioned<TravelDocumentRecord> read = done(create());

        line.gateway.says(Reply.json(RECORD).with("ETag", "\"v2\""), Reply.empty(204));
        done(line.records.retain(read, LocalDate.of(2031, 11, 23), "Still wanted", Line.CONTEXT));
        WriteOutcome<Deleted> deleted = line.records.delete(read, "Found", Line.CONTEXT);

        assertThat(deleted).isEqualTo(new Done<>(new Deleted("sltd-77")));
        assertThat(line.gateway.seen())
                .extracting(seen -> seen.method() + " " + seen.target() + " " + seen.content())
                .containsExactly(
                        "PUT /v1/travel-documents/records/sltd-77/retention"
                                + " {\"retainUntil\":\"2031-11-23\",\"reason\":\"Still wanted\"}",
                        "POST /v1/travel-documents/records/sltd-77/deletion {\"reason\":\"Found\"}");
        assertThat(line.gateway.seen()).allMatch(seen -> seen.field("If-Match").equals("\"v1\""));
    }

    @Test
    void aPictureGoesAsItsBytes() {
        byte[] picture = {(byte) 0xFF, (byte) 0xD8, 0, 1};
        line.gateway.says(Reply.json(RECORD).with("ETag", "\"v2\""));

        done(line.records.putImage("sltd-77", "face-1", new Image("image/jpeg", picture), Line.CONTEXT));

        assertThat(only().body()).isEqualTo(picture);
        assertThat(only().field("Content-Type")).isEqualTo("image/jpeg");
        assertThat(only().method() + " " + only().target())
                .isEqualTo("PUT /v1/travel-documents/records/sltd-77/images/face-1");
    }

    @Test
    void whatTheGatewayRefusesIsRefusedWithItsFields() {
        line.gateway.says(Reply.problem(
                422,
                ErrorCode.INVALID_RECORD,
                ", \"violations\": [{\"field\": \"record.status\", \"code\": \"RANGE\"}]"));

        Refused<?> refused = (Refused<?>) create();

        assertThat(refused.code()).isEqualTo(ErrorCode.INVALID_RECORD);
        assertThat(refused.violations()).containsExactly(Violation.of("record.status", "RANGE"));
        assertThat(line.gateway.seen()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "403, NOT_OWNER",
        "403, WRITE_NOT_ALLOWED",
        "404, NOT_FOUND",
        "413, TOO_LARGE",
        "428, PRECONDITION_NEEDED",
        "422, IDEMPOTENCY_KEY_REUSED",
        "401, KEY_UNKNOWN",
        "403, BUREAU_MISMATCH",
        "418, QUITE_NEW"
    })
    void everyOtherRefusalIsOneAsWell(int status, String code) {
        line.gateway.says(Reply.problem(status, new ErrorCode(code)));

        assertThat(((Refused<?>) create()).code()).hasToString(code);
        assertThat(line.gateway.seen()).hasSize(1);
    }

    @Test
    void aStaleVersionIsAConflict() {
        line.gateway.says(Reply.problem(412, ErrorCode.VERSION_CONFLICT));

        Conflict<?> conflict = (Conflict<?>) create();

        assertThat(conflict.code()).isEqualTo(ErrorCode.VERSION_CONFLICT);
        assertThat(conflict.perhapsOwn()).isFalse();
        assertThat(line.gateway.seen()).hasSize(1);
    }

    @Test
    void aDocumentThatIsAlreadyRecordedIsAConflictWithThatRecord() {
        line.gateway.says(Reply.problem(409, ErrorCode.ALREADY_RECORDED, ", \"recordId\": \"sltd-5\""));

        Conflict<?> conflict = (Conflict<?>) create();

        assertThat(conflict.recordId()).contains("sltd-5");
        assertThat(line.gateway.seen()).hasSize(1);
    }

    @Test
    void whatWasSentAndNotAnsweredIsUnknownAndSentAgainToTheByte() {
        Reply lost = created().sent((session, bytes, bodyStart) -> {
            throw new IOException("the line is cut");
        });
        line.gateway.says(lost);

        Unknown<Versioned<TravelDocumentRecord>> unknown = unknown(create());
        assertThat(unknown.error().code()).isEqualTo(ErrorCode.CONNECTION_LOST);
        List<Seen> first = List.copyOf(line.gateway.seen());
        line.gateway.says(created());
        WriteOutcome<Versioned<TravelDocumentRecord>> outcome = unknown.resend();

        assertThat(first).hasSize(3);
        assertThat(done(outcome).record().recordId()).isEqualTo("sltd-77");
        Seen again = only();
        assertThat(first).allSatisfy(seen -> {
            assertThat(seen.body()).isEqualTo(again.body());
            assertThat(seen.field("Idempotency-Key")).isEqualTo(again.field("Idempotency-Key"));
            assertThat(seen.field("Signature")).isNotEqualTo(again.field("Signature"));
            assertThat(seen.context("reference")).isNotEqualTo(again.context("reference"));
        });
        assertThat("\"" + unknown.key() + "\"").isEqualTo(again.field("Idempotency-Key"));
    }

    @Test
    void aRefusalThatNobodyProvedIsUnknown() {
        line.gateway.says(Reply.problem(403, ErrorCode.NOT_OWNER).unsigned());

        assertThat(unknown(create()).error().code()).isEqualTo(ErrorCode.UNVERIFIED_ANSWER);
        assertThat(line.gateway.seen()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"500, INTERNAL_ERROR", "503, DATABASE_UNAVAILABLE", "504, DATABASE_TIMEOUT"})
    void whatTheServiceCouldNotFinishIsUnknown(int status, String code) {
        line.gateway.says(Reply.problem(status, new ErrorCode(code)));

        assertThat(unknown(create()).error().code()).hasToString(code);
        assertThat(line.gateway.seen())
                .hasSizeBetween(2, 3)
                .extracting(seen -> seen.field("Idempotency-Key"))
                .containsOnly(line.gateway.seen().get(0).field("Idempotency-Key"));
    }

    @Test
    void aWriteUnderWayIsAskedForAgainWhenTheGatewaySays() {
        line.gateway.says(Reply.problem(409, ErrorCode.REQUEST_IN_PROGRESS).with("Retry-After", "2"), created());

        assertThat(create()).isInstanceOf(Done.class);
        assertThat(line.gateway.seen()).hasSize(2);
        assertThat(line.waits).containsExactly(Duration.ofSeconds(2));
    }

    @Test
    void aWriteThatStaysUnderWayIsUnknown() {
        line.gateway.says(Reply.problem(409, ErrorCode.REQUEST_IN_PROGRESS).with("Retry-After", "1"));

        assertThat(unknown(create()).error().code()).isEqualTo(ErrorCode.REQUEST_IN_PROGRESS);
        assertThat(line.gateway.seen()).hasSize(3);
    }

    @Test
    void aReplayIsForgivenOnceAndUnknownThen() {
        line.gateway.says(Reply.problem(401, ErrorCode.SIGNATURE_REPLAYED), created());
        assertThat(create()).isInstanceOf(Done.class);
        assertThat(line.gateway.seen()).hasSize(2);

        line.gateway.says(Reply.problem(401, ErrorCode.SIGNATURE_REPLAYED));
        assertThat(unknown(create()).error().code()).isEqualTo(ErrorCode.SIGNATURE_REPLAYED);
        assertThat(line.gateway.seen()).hasSize(2);
    }

    @Test
    void aQuotaThatIsUsedUpIsARefusalThatMayBeTriedAgain() {
        line.gateway.says(Reply.problem(429, ErrorCode.QUOTA_EXCEEDED));

        Refused<?> refused = (Refused<?>) create();

        assertThat(refused.code()).isEqualTo(ErrorCode.QUOTA_EXCEEDED);
        assertThat(refused.error().isRetryable()).isTrue();
    }

    @Test
    void anAnswerThatBreaksTheContractLeavesItUnknown() {
        line.gateway.says(Reply.of(201, "application/json", RECORD.getBytes(StandardCharsets.UTF_8)));
        assertThat(unknown(create()).error().code()).isEqualTo(ErrorCode.MALFORMED_ANSWER);

        line.gateway.says(Reply.json(RECORD).with("ETag", "\"v1\""));
        assertThat(unknown(create()).error().code()).isEqualTo(ErrorCode.UNEXPECTED_ANSWER);

        line.gateway.says(Reply.json(RECORD.replace("77", "78")).with("ETag", "\"v2\""));
        assertThat(unknown(line.records.update("sltd-77", "\"v1\"", DRAFT, Line.CONTEXT, NONE))
                        .error()
                        .code())
                .isEqualTo(ErrorCode.MALFORMED_ANSWER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "W/\"v1\"", "\"v1\", \"v2\"", "v1", "", "\"v1\"\r\nX: y"})
    void whatIsNoVersionIsRefusedBeforeAnythingIsSent(String version) {
        Refused<?> refused = (Refused<?>) line.records.update("sltd-77", version, DRAFT, Line.CONTEXT, NONE);

        assertThat(refused.code()).isEqualTo(ErrorCode.INVALID_RECORD);
        assertThat(refused.violations()).extracting(Violation::field).containsExactly("version");
        assertThat(line.gateway.seen()).isEmpty();
    }

    @Test
    void aPictureThatWouldNotGetThroughIsRefusedBeforeAnythingIsSent() {
        for (Image image : List.of(
                new Image("image/gif", new byte[1]),
                new Image("image/png", new byte[0]),
                new Image("image/png", new byte[10 * 1024 * 1024 + 1]))) {
            assertThat(((Refused<?>) line.records.putImage("sltd-77", "a", image, Line.CONTEXT)).code())
                    .isEqualTo(ErrorCode.INVALID_RECORD);
        }
        assertThat(((Refused<?>) line.records.putImage("../x", "a", new Image("image/png", new byte[1]), Line.CONTEXT))
                        .code())
                .isEqualTo(ErrorCode.INVALID_ID);
        assertThat(line.gateway.seen()).isEmpty();
    }

    private static Reply created() {
        return Reply.of(201, "application/json", RECORD.getBytes(StandardCharsets.UTF_8))
                .with("ETag", "\"v1\"");
    }

    private WriteOutcome<Versioned<TravelDocumentRecord>> create() {
        return line.records.create(DRAFT, Line.CONTEXT);
    }

    private Seen only() {
        assertThat(line.gateway.seen()).hasSize(1);
        return line.gateway.seen().get(0);
    }

    private static <T> T done(WriteOutcome<T> outcome) {
        return ((Done<T>) outcome).result();
    }

    private static <T> Unknown<T> unknown(WriteOutcome<T> outcome) {
        return (Unknown<T>) outcome;
    }
}
