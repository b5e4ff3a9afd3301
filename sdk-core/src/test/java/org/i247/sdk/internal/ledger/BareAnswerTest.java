package org.i247.sdk.internal.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of an answer is kept as it is: nothing in it can be about a person. */
class BareAnswerTest {
    private static final String NO_HIT = """
            {"outcome":"NO_HIT","complete":true,"total":0,"nextCursor":null,"hits":[],\
            "database":{"name":"SLTD","asOf":"2026-11-23T09:58:00Z"},"answeredAt":"2026-11-23T10:00:00Z"}""";

    @Test
    void anAnswerThatSaysNoMoreThanItsOutcomeIsBare() {
        assertThat(outcome(NO_HIT)).contains("NO_HIT");
        assertThat(outcome(NO_HIT.replace("true", "false"))).contains("INCOMPLETE");
        assertThat(outcome(NO_HIT.replace("NO_HIT", "TOO_MANY"))).contains("TOO_MANY");
        assertThat(outcome(NO_HIT.replace(",\"asOf\":\"2026-11-23T09:58:00Z\"", "")))
                .contains("NO_HIT");
        assertThat(outcome("{\"searchId\":\"s-1\",\"state\":\"DONE\",\"answer\":" + NO_HIT + "}"))
                .contains("NO_HIT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"SLTD\"| \"Primerov Anna\"",
                "2026-11-23T09:58:00Z| born 1974-08-12",
                "2026-11-23T10:00:00Z| Primerov",
                "\"name\":\"SLTD\"| \"name\":\"SLTD\",\"person\":\"Primerov\"",
                "\"asOf\"| \"person\"",
                "\"total\":0| \"total\":1",
                "\"hits\":[]| \"hits\":[{}]",
                "\"nextCursor\":null| \"nextCursor\":\"Primerov\"",
                "NO_HIT| HIT",
                "\"total\"| \"person\":\"Primerov\",\"total\"",
            })
    void anAnswerWithRoomForAPersonIsNot(String text, String by) {
        String other = NO_HIT.replace(text, by);

        assertThat(other).isNotEqualTo(NO_HIT);
        assertThat(outcome(other)).isEmpty();
    }

    @Test
    void aSearchThatGoesOnOrHasAnotherIdIsNot() {
        assertThat(outcome("{\"searchId\":\"s-1\",\"state\":\"PENDING\",\"answer\":" + NO_HIT + "}"))
                .isEmpty();
        assertThat(outcome("{\"searchId\":\"Primerov Anna\",\"state\":\"DONE\",\"answer\":" + NO_HIT + "}"))
                .isEmpty();
    }

    private static Optional<String> outcome(String content) {
        return BareAnswer.outcome(content.getBytes(StandardCharsets.UTF_8));
    }
}
