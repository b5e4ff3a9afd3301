package org.i247.sdk.internal.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.Optional;
import org.i247.sdk.document.TravelDocumentRecord;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.query.Image;
import org.i247.sdk.query.Versioned;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records and pictures: only a verified "not found" of the gateway is one. */
@Timeout(60)
class RecordReadingTest {
    private static final String RECORD =
            "{\"recordId\": \"sltd-77\", \"owner\": \"UT\", \"documentNumber\": \"L898902C3\"}";

    private final Line line;

    RecordReadingTest() throws IOException {
        line = new Line();
    }

    @AfterEach
    void close() throws IOException {
        line.close();
    }

    @Test
    void aRecordComesWithItsVersion() {
        line.gateway.says(Reply.json(RECORD).with("ETag", "\"v1\""));

        Versioned<TravelDocumentRecord> found = record().orElseThrow();

        assertThat(found.version()).isEqualTo("\"v1\"");
        assertThat(found.record().recordId()).isEqualTo("sltd-77");
        assertThat(line.gateway.seen())
                .extracting(Seen::target)
                .containsExactly("/v1/travel-documents/records/sltd-77");
    }

    @Test
    void aPictureComesAsItsBytes() {
        byte[] picture = new byte[10_000];
        picture[5] = (byte) 0xFF;
        line.gateway.says(Reply.of(200, "image/png", picture));

        Image image = image().orElseThrow();

        assertThat(image.mediaType()).isEqualTo("image/png");
        assertThat(image.bytes()).isEqualTo(picture);
    }

    @Test
    void whatTheGatewayDoesNotFindIsEmpty() {
        line.gateway.says(Reply.problem(404, ErrorCode.NOT_FOUND));

        assertThat(record()).isEmpty();
        assertThat(image()).isEmpty();
        assertThat(line.gateway.seen()).hasSize(2);
    }

    @Test
    void aNotFoundOfSomebodyElseIsAnError() {
        line.gateway.says(Reply.problem(404, ErrorCode.NOT_FOUND).unsigned());

        assertThat(failure(this::record).code()).isEqualTo(ErrorCode.UNVERIFIED_ANSWER);
        assertThat(failure(this::image).code()).isEqualTo(ErrorCode.UNVERIFIED_ANSWER);
    }

    @ParameterizedTest
    @CsvSource({"403, ACCESS_DENIED", "404, GONE_ELSEWHERE", "500, NOT_FOUND", "503, MAINTENANCE"})
    void everyOtherProblemIsAnError(int status, String code) {
        line.gateway.says(Reply.problem(status, new ErrorCode(code)));

        assertThat(failure(this::record).code()).hasToString(code);
        assertThat(failure(this::image).code()).hasToString(code);
    }

    @Test
    void aRecordWithoutVersionIsMalformed() {
        line.gateway.says(Reply.json(RECORD));

        assertThat(failure(this::record).failure())
                .satisfies(failure -> assertThat(failure.code()).isEqualTo(ErrorCode.MALFORMED_ANSWER))
                .satisfies(failure -> assertThat(failure.arguments()).containsExactly("ETag", "REQUIRED"));
    }

    @Test
    void aRecordOfAnotherIdIsMalformed() {
        line.gateway.says(Reply.json(RECORD.replace("sltd-77", "sltd-78")).with("ETag", "\"v1\""));

        assertThat(failure(this::record).failure().arguments()).containsExactly("recordId", "CONTRADICTION");
    }

    @Test
    void aPictureOfAnotherTypeIsMalformed() {
        line.gateway.says(Reply.of(200, "image/svg+xml", new byte[] {1}));

        assertThat(failure(this::image).code()).isEqualTo(ErrorCode.MALFORMED_ANSWER);
    }

    private Optional<Versioned<TravelDocumentRecord>> record() {
        return line.documents.record("sltd-77", Line.CONTEXT);
    }

    private Optional<Image> image() {
        return line.documents.image("sltd-77", "face-1", Line.CONTEXT);
    }

    private static I247Exception failure(Runnable call) {
        return catchThrowableOfType(I247Exception.class, call::run);
    }
}
