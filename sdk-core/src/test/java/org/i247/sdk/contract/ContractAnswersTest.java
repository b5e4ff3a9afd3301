package org.i247.sdk.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a gateway owes although a reader puts up with its absence. */
class ContractAnswersTest {
    private static final ContractSchemas SCHEMAS = ContractSchemas.load();

    @ParameterizedTest
    @CsvSource({
        "UNCONFIRMED, CONFIRM_WITH_OWNER, true",
        "UNCONFIRMED, ARMED, false",
        "DISPUTED, ARMED, false",
        "CONFIRMED, ARMED, true",
        "REFUTED, ARMED, true",
    })
    void everyUnconfirmedHitSaysToConfirmIt(String status, String caveat, boolean right) {
        String answer = """
                {"outcome":"HIT","complete":true,"total":1,"nextCursor":null,
                "hits":[{"hitId":"h","score":1,"matchedOn":[],
                "status":"%s","restricted":true,"owner":"FR","caveats":["%s"]}],
                "database":{"name":"SMV"},
                "answeredAt":"2026-11-23T10:00:01Z"}""".formatted(status, caveat);
        List<String> violations =
                SCHEMAS.violationsOfAnswer("POST", "/v1/vehicles/searches", 200, answer.getBytes(UTF_8));
        assertThat(violations.isEmpty()).isEqualTo(right);
    }

    @Test
    void aStatusThatTheDocumentDoesNotNameIsAProblemAllTheSame() {
        byte[] problem = """
                {"type":"urn:i247:problem:TEAPOT","title":"No","status":418,"code":"TEAPOT","requestId":"q"}""".getBytes(UTF_8);
        assertThat(SCHEMAS.violationsOfAnswer("POST", "/v1/vehicles/searches", 418, problem))
                .isEmpty();
        assertThat(SCHEMAS.violationsOfAnswer("POST", "/v1/vehicles/searches", 200, problem))
                .isNotEmpty();
    }

    @Test
    void aCallThatIsNotOfTheContractIsAMistake() {
        assertThatThrownBy(() -> SCHEMAS.violationsOfAnswer("GET", "/v1/ships/records/1", 200, new byte[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("GET /v1/ships/records/1");
    }
}
