package org.i247.sdk.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.Violation;
import org.i247.sdk.query.Members;
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

    private static Violation violation(String field, String rule) {
        Members violation = Members.builder()
                .put("field", field)
                .put("code", rule)
                .put("message", "ERIKSSON is no name")
                .build();
        Failure failure = ProblemReader.read(Members.builder()
                .put("code", "INVALID_QUERY")
                .put("status", 422)
                .put("violations", List.of(violation))
                .build());
        assertThat(failure.violations()).hasSize(1);
        return failure.violations().get(0);
    }
}
