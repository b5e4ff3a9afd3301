package org.i247.sdk.internal.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.query.Answer;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Outcome;
import org.i247.sdk.vehicle.VehicleRecord;
import org.i247.sdk.vehicle.Vehicles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchReaderTest {
    private static final String NO_HIT = """
            {"outcome": "NO_HIT", "complete": true, "total": 0, "nextCursor": null, "hits": [],
             "database": {"name": "SMV"}, "answeredAt": "2026-11-23T10:00:01Z"}""";
    private static final String PROBLEM = """
            {"type": "urn:i247:problem:INVALID_QUERY", "title": "t", "status": 422, "code": "INVALID_QUERY",
             "violations": [{"field": "queries[1].query.vin", "code": "FORMAT", "message": "m"}]}""";

    @Test
    void putsEachOutcomeAtItsQuestionWhateverTheOrder() {
        List<Outcome<VehicleRecord>> outcomes =
                read("{\"id\": \"1\", \"problem\": " + PROBLEM + "}, {\"id\": \"0\", \"answer\": " + NO_HIT + "}", 2);

        assertThat(outcomes.get(0))
                .isInstanceOfSatisfying(
                        Outcome.Answered.class,
                        answered -> assertThat(answered.answer()).isInstanceOf(Answer.NoHit.class));
        assertThat(outcomes.get(1))
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.error().code()).isEqualTo(ErrorCode.INVALID_QUERY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"id\": \"0\", \"answer\": NO_HIT}",
                "{\"id\": \"0\", \"answer\": NO_HIT}, {\"id\": \"0\", \"answer\": NO_HIT}",
                "{\"id\": \"0\", \"answer\": NO_HIT}, {\"id\": \"2\", \"answer\": NO_HIT}",
                "{\"id\": \"0\", \"answer\": NO_HIT}, {\"id\": \"01\", \"answer\": NO_HIT}",
                "{\"id\": \"0\", \"answer\": NO_HIT}, {\"id\": \"1\"}",
                "{\"id\": \"0\", \"answer\": NO_HIT}, {\"id\": \"1\", \"answer\": NO_HIT, \"problem\": PROBLEM}",
                "{\"id\": \"0\", \"answer\": NO_HIT}, {\"answer\": NO_HIT}"
            })
    void refusesAWholeBatchWhoseIdsDoNotAddUp(String answers) {
        assertThatExceptionOfType(MemberException.class)
                .isThrownBy(() -> read(
                        answers.replace("PROBLEM", PROBLEM).replace("\"answer\": NO_HIT", "\"answer\": " + NO_HIT), 2));
    }

    private static List<Outcome<VehicleRecord>> read(String answers, int questions) {
        return new BatchReader<>(new AnswerReader<>(Vehicles.DATABASE, "r-1", "q-1"), () -> AskedTexts.none())
                .read(StrictJson.read(("{\"answers\": [" + answers + "]}").getBytes(UTF_8)), questions);
    }
}
