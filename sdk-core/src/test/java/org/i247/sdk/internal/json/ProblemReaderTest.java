package org.i247.sdk.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.Violation;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A problem says which field breaks which rule; a gateway's own words stay outside. */
class ProblemReaderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "query.documentNumber",
                "queries[3].id",
                "queries[99].query.nationalities[0]",
                "record.vin",
                "page.cursor",
                "after",
                "I247-Context",
                "I247-Context.unit",
                "If-Match",
                "Range"
            })
    void aFieldOfTheContractIsNamed(String field) {
        assertThat(violation(field, "FORMAT"))
                .isEqualTo(new Violation(field, "FORMAT", "has another form than allowed"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "ERIKSSON", "query.L898902C3", "query.Anna Maria", "1974-08-12", "query.\u00e9", "a.b\n"})
    void whatIsNoFieldIsNotRepeated(String field) {
        assertThat(violation(field, "FORMAT").field()).isEqualTo("?");
    }

    @ParameterizedTest
    @CsvSource({"BRAND_NEW, BRAND_NEW", "not a rule, OTHER", "L898902C3, OTHER", "'', OTHER"})
    void anUnknownRuleIsKeptIfItIsACode(String rule, String kept) {
        assertThat(violation("query.vin", rule)).isEqualTo(new Violation("query.vin", kept, "is not accepted"));
    }

    @Test
    void whatWasAskedIsNotRepeatedAsAFieldOrARule() {
        AskedTexts asked = AskedTexts.in("{\"query\": {\"name\": \"Eriks-son\"}}".getBytes(StandardCharsets.UTF_8));

        assertThat(violation("query.eriksson", "NOT_ERIKSSON", asked))
                .isEqualTo(new Violation("?", "OTHER", "is not accepted"));
        assertThat(violation("query.name", "FORMAT", asked).field()).isEqualTo("query.name");
    }

    @Test
    void anIdThatRepeatsWhatWasAskedIsLeftOut() {
        AskedTexts asked =
                AskedTexts.in("{\"record\": {\"vin\": \"1M8GDM9AXKP042788\"}}".getBytes(StandardCharsets.UTF_8));
        Members problem = Members.builder()
                .put("code", "ALREADY_RECORDED")
                .put("status", 409)
                .put("requestId", "q-1m8gdm9axkp042788")
                .put("recordId", "1M8GDM9AXKP042788")
                .build();

        assertThat(ProblemReader.read(problem, asked).recordId()).isEmpty();
        assertThat(ProblemReader.read(problem, asked).requestId()).isEmpty();
        assertThat(ProblemReader.read(problem, AskedTexts.none()).recordId()).contains("1M8GDM9AXKP042788");
    }

    @Test
    void aNewCodeThatRepeatsWhatWasAskedIsMalformed() {
        AskedTexts asked = AskedTexts.in("{\"query\": {\"name\": \"Eriksson\"}}".getBytes(StandardCharsets.UTF_8));

        assertThatExceptionOfType(MemberException.class)
                .isThrownBy(() -> ProblemReader.read(problem("NOT_ERIKSSON", List.of()), asked))
                .withMessage("code: REPEATS_QUESTION");
        assertThat(ProblemReader.read(problem("NOT_LARSSON", List.of()), asked).code())
                .hasToString("NOT_LARSSON");
    }

    private static Violation violation(String field, String rule) {
        return violation(field, rule, AskedTexts.none());
    }

    private static Violation violation(String field, String rule, AskedTexts asked) {
        Members violation = Members.builder()
                .put("field", field)
                .put("code", rule)
                .put("message", "ERIKSSON is no name")
                .build();
        Failure failure = ProblemReader.read(problem("INVALID_QUERY", List.of(violation)), asked);
        assertThat(failure.violations()).hasSize(1);
        return failure.violations().get(0);
    }

    private static Members problem(String code, List<Members> violations) {
        return Members.builder()
                .put("code", code)
                .put("status", 422)
                .put("violations", violations)
                .build();
    }
}
