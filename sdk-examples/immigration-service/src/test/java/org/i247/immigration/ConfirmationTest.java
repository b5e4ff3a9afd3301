package org.i247.immigration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.i247.sandbox.Fault;
import org.i247.sandbox.Sandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A hit's owner is asked once, and how that stands is told. */
@CounterTest
class ConfirmationTest {
    private static final Map<String, String> QUESTION = Map.of("urgency", "URGENT", "text", "Seen at gate 4");

    @Autowired
    private Counter counter;

    @Autowired
    private Sandbox gateway;

    @Test
    void aHitIsAskedForAndConfirmed() {
        gateway.owner().isSilent();
        JsonNode check = counter.check(Zones.STOLEN);
        String confirmation = Counter.confirmationOf(check, 0);
        assertThat(code(counter.get(confirmation, 404))).isEqualTo("OWNER_NOT_ASKED");

        JsonNode asked = counter.post(confirmation, QUESTION, 202);
        assertThat(asked.at("/state").asString()).isEqualTo("ASKED");
        assertThat(asked.at("/owner").asString()).isEqualTo("UO");
        assertThat(counter.get(confirmation, 200).at("/meaning").asString())
                .startsWith("UO has been asked and has not answered yet.");

        gateway.owner().confirms(Duration.ZERO, "Stolen from the bearer");
        JsonNode confirmed = counter.get(confirmation, 200);

        assertThat(confirmed.at("/state").asString()).isEqualTo("CONFIRMED");
        assertThat(confirmed.at("/meaning").asString())
                .isEqualTo("UO confirms the hit: proceed by your national rules.");
        assertThat(confirmed.at("/ownersWords").asString()).isEqualTo("Stolen from the bearer");
    }

    @Test
    void askingAgainAsksNobodyTwice() {
        gateway.owner().isSilent();
        String confirmation = Counter.confirmationOf(counter.check(Zones.STOLEN), 0);
        counter.post(confirmation, QUESTION, 202);
        int asked = gateway.requests();

        assertThat(counter.post(confirmation, QUESTION, 202).at("/state").asString())
                .isEqualTo("ASKED");

        assertThat(gateway.requests()).isEqualTo(asked);
    }

    @Test
    void theOwnerMayRefute() {
        gateway.owner().refutes(Duration.ZERO, null);
        String confirmation = Counter.confirmationOf(counter.check(Zones.WANTED), 1);
        counter.post(confirmation, Map.of(), 202);

        JsonNode refuted = counter.as("sol").get(confirmation, 200);

        assertThat(refuted.at("/state").asString()).isEqualTo("REFUTED");
        assertThat(refuted.at("/ownersWords").isNull()).isTrue();
    }

    @Test
    void whatNobodyKnowsIsToldAndSentAgainUnderItsKey() {
        gateway.owner().isSilent();
        JsonNode check = counter.check(Zones.STOLEN);
        String confirmation = Counter.confirmationOf(check, 0);
        gateway.anywhere().next(3, Fault.unsigned());

        JsonNode unknown = counter.post(confirmation, QUESTION, 202);
        assertThat(unknown.at("/state").asString()).isEqualTo("NOT_KNOWN");
        assertThat(unknown.at("/fault/code").asString()).isEqualTo("UNVERIFIED_ANSWER");
        assertThat(counter.get(confirmation, 200).at("/state").asString()).isEqualTo("NOT_KNOWN");

        assertThat(counter.post(confirmation, QUESTION, 202).at("/state").asString())
                .isEqualTo("ASKED");
    }

    /** The gateway took the first, whose answer nobody could believe: another question under its key it tells apart. */
    @Test
    void theKeyOfAQuestionIsKeptUntilItsEndIsKnown() {
        String confirmation = Counter.confirmationOf(counter.check(Zones.STOLEN), 0);
        gateway.anywhere().next(3, Fault.unsigned());
        counter.post(confirmation, QUESTION, 202);

        assertThat(code(counter.post(confirmation, Map.of("text", "Seen at gate 5"), 400)))
                .isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void whatTheGatewayRefusesIsAProblemAndMayBeAskedAgain() {
        String confirmation = Counter.confirmationOf(counter.check(Zones.STOLEN), 0);
        gateway.reset(); // keeps hits no longer than a gateway does after 90 days

        JsonNode problem = counter.post(confirmation, QUESTION, 404);

        assertThat(code(problem)).isEqualTo("NOT_FOUND");
        assertThat(code(counter.get(confirmation, 404))).isEqualTo("OWNER_NOT_ASKED");
    }

    @Test
    void withoutTheGatewayTheLastThatWasKnownIsTold() {
        gateway.owner().isSilent();
        String confirmation = Counter.confirmationOf(counter.check(Zones.STOLEN), 0);
        counter.post(confirmation, QUESTION, 202);
        gateway.anywhere().untilReset(Fault.unsigned());

        JsonNode stands = counter.in("es").get(confirmation, 200);

        assertThat(stands.at("/state").asString()).isEqualTo("ASKED");
        assertThat(stands.at("/fault/code").asString()).isEqualTo("UNVERIFIED_ANSWER");
        assertThat(stands.at("/fault/message").asString()).contains("No se sabe nada de lo preguntado.");
    }

    @ParameterizedTest
    @CsvSource({"kim, /hits/h-1, NOT_YOUR_CHECK, 403", "lee, /hits/h-1, HIT_UNKNOWN, 404"})
    void onlyWhoSeesTheHitAsks(String login, String hit, String code, int status) {
        JsonNode check = counter.check(Zones.STOLEN);
        int asked = gateway.requests();

        JsonNode problem = counter.as(login).post(Counter.at(check) + hit + "/confirmation", QUESTION, status);

        assertThat(code(problem)).isEqualTo(code);
        assertThat(gateway.requests()).isEqualTo(asked);
    }

    private static String code(JsonNode problem) {
        return problem.at("/code").asString();
    }
}
