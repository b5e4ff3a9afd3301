package org.i247.immigration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.i247.sandbox.Sandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Nothing of a traveller is logged, told in a problem, or kept. */
@CounterTest
@ExtendWith(OutputCaptureExtension.class)
class PrivacyTest {
    private static final String[] OF_THE_TRAVELLER = {"PRIMEROV", "MARK", "D23145890", "850919", "1985-09-19"};

    @Autowired
    private Counter counter;

    @Autowired
    private Sandbox gateway;

    @Autowired
    private JdbcClient database;

    @Test
    void nothingOfATravellerIsLogged(CapturedOutput log) {
        gateway.owner().confirms(Duration.ZERO, "CANARY is known to us");
        JsonNode check = counter.check(Zones.WANTED);
        counter.post(Counter.confirmationOf(check, 1), Map.of("text", "CANARY stands at gate 4"), 202);
        assertThat(counter.get(Counter.confirmationOf(check, 1), 200)
                        .at("/ownersWords")
                        .asString())
                .isEqualTo("CANARY is known to us");
        counter.decide(check, "ADMIT", 409);

        assertThat(log)
                .contains(
                        "/passport-checks",
                        "CheckResult[",
                        "ConfirmationResult[UO, CONFIRMED]",
                        "Officer[officer-4711]")
                .doesNotContain("CANARY", "ARMED")
                .doesNotContain(OF_THE_TRAVELLER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"lines\": [\"P<UTOCANARY\", \"CANARY\"]}",
                "{\"lines\": CANARY}",
                "{\"lines\": {\"CANARY\": 1}}",
                "CANARY",
            })
    void whatCannotBeReadIsRepeatedNeitherInTheProblemNorInTheLog(String body, CapturedOutput log) {
        JsonNode problem = counter.post("/passport-checks", body, 400);

        assertThat(problem.toString()).doesNotContain("CANARY");
        assertThat(log).contains("/passport-checks").doesNotContain("CANARY");
    }

    @Test
    void nothingOfATravellerIsKept() {
        JsonNode check = counter.check(Zones.WANTED);
        counter.post(Counter.confirmationOf(check, 1), Map.of("text", "CANARY stands at gate 4"), 202);

        List<String> statements = database.sql("script").query(String.class).list();

        assertThat(statements)
                .anyMatch(statement -> statement.contains(check.at("/id").asString()))
                .noneMatch(statement -> statement.contains("CANARY"));
        for (String value : OF_THE_TRAVELLER) {
            assertThat(statements).noneMatch(statement -> statement.contains(value));
        }
    }
}
