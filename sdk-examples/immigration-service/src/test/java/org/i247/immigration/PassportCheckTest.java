package org.i247.immigration;

import static org.assertj.core.api.Assertions.assertThat;

import org.i247.sandbox.DatabaseState;
import org.i247.sandbox.Fault;
import org.i247.sandbox.Sandbox;
import org.i247.sandbox.SandboxDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A passport at the counter: what the databases say is shown, what they do not say is never clear. */
@CounterTest
class PassportCheckTest {
    @Autowired
    private Counter counter;

    @Autowired
    private Sandbox gateway;

    @Test
    void aStolenPassportIsAHitWithOwnerCaveatsAndNextStep() {
        JsonNode result = counter.check(Zones.STOLEN);

        assertThat(result.at("/verdict").asString()).isEqualTo("HIT");
        assertThat(outcomes(result)).isEqualTo("SLTD HIT, NOMINAL NO_HIT");
        JsonNode hit = result.at("/databases/0/hits/0");
        assertThat(hit.at("/owner").asString()).isEqualTo("UO");
        assertThat(hit.at("/matchedOn").toString()).isEqualTo("[\"documentNumber\",\"issuingCountry\"]");
        assertThat(hit.at("/status/code").asString()).isEqualTo("UNCONFIRMED");
        assertThat(hit.at("/reported/0/code").asString()).isEqualTo("STOLEN");
        assertThat(hit.at("/caveats/0/code").asString()).isEqualTo("CONFIRM_WITH_OWNER");
        assertThat(hit.at("/nextStep").asString()).isEqualTo("Do not act on the hit alone: ask UO to confirm it.");
        assertThat(result.at("/databases/0/total").asInt()).isEqualTo(1);
        assertThat(result.at("/databases/0/requestId").asString()).isNotBlank();
    }

    @Test
    void aWantedPersonWithACleanPassportIsAHit() {
        JsonNode result = counter.check(Zones.WANTED);

        assertThat(result.at("/verdict").asString()).isEqualTo("HIT");
        assertThat(outcomes(result)).isEqualTo("SLTD NO_HIT, NOMINAL HIT");
        JsonNode hit = result.at("/databases/1/hits/0");
        assertThat(hit.at("/reported/0/code").asString()).isEqualTo("RED");
        assertThat(hit.at("/caveats").findValuesAsString("code")).contains("ARMED", "DANGEROUS");
    }

    @Test
    void aCleanPassportIsClear() {
        JsonNode result = counter.check(Zones.CLEAN);

        assertThat(result.at("/verdict").asString()).isEqualTo("CLEAR");
        assertThat(outcomes(result)).isEqualTo("SLTD NO_HIT, NOMINAL NO_HIT");
        assertThat(result.at("/warnings").isEmpty()).isTrue();
        assertThat(gateway.requests()).isEqualTo(2);
    }

    @Test
    void aWithheldRecordIsAHit() {
        JsonNode result = counter.check(Zones.RESTRICTED);

        assertThat(result.at("/verdict").asString()).isEqualTo("HIT");
        assertThat(result.at("/databases/0/hits/0/restricted").asBoolean()).isTrue();
        assertThat(result.at("/databases/0/hits/0/owner").asString()).isEqualTo("XA");
    }

    @Test
    void whatADatabaseThatIsDownMayHoldIsNotClear() {
        gateway.on(SandboxDatabase.PERSONS).state(DatabaseState.DOWN);

        JsonNode result = counter.check(Zones.CLEAN);

        assertThat(result.at("/verdict").asString()).isEqualTo("INCOMPLETE");
        assertThat(outcomes(result)).isEqualTo("SLTD NO_HIT, NOMINAL FAILED");
        assertThat(result.at("/databases/1/fault/code").asString()).isEqualTo("DATABASE_UNAVAILABLE");
        assertThat(result.at("/databases/1/fault/retryable").asBoolean()).isTrue();
    }

    @Test
    void aDatabaseThatIsDownHidesNoHitOfTheOther() {
        gateway.on(SandboxDatabase.PERSONS).state(DatabaseState.DOWN);

        assertThat(counter.check(Zones.STOLEN).at("/verdict").asString()).isEqualTo("HIT");
    }

    @Test
    void anAnswerThatNobodySignedIsNotClear() {
        gateway.on(SandboxDatabase.TRAVEL_DOCUMENTS).untilReset(Fault.unsigned());

        JsonNode result = counter.check(Zones.CLEAN);

        assertThat(result.at("/verdict").asString()).isEqualTo("INCOMPLETE");
        assertThat(result.at("/databases/0/fault/code").asString()).isEqualTo("UNVERIFIED_ANSWER");
    }

    @Test
    void aPurposeThatTheGatewayDoesNotAllowIsNotClear() {
        gateway.refusePurpose("border-control");

        JsonNode result = counter.check(Zones.CLEAN);

        assertThat(result.at("/verdict").asString()).isEqualTo("INCOMPLETE");
        assertThat(result.at("/databases/0/fault/code").asString()).isEqualTo("PURPOSE_NOT_ALLOWED");
    }

    @ParameterizedTest
    @CsvSource({
        Zones.COMMON_NAME + ", 'SLTD NO_HIT, NOMINAL TOO_MANY'",
        Zones.WITHOUT_NUMBER + ", 'SLTD NOT_ASKED, NOMINAL NO_HIT'",
        Zones.WITHOUT_NAME + ", 'SLTD NO_HIT, NOMINAL NOT_ASKED'",
    })
    void withoutAFullAnswerOfBothNothingIsClear(String zone, String outcomes) {
        JsonNode result = counter.check(zone);

        assertThat(outcomes(result)).isEqualTo(outcomes);
        assertThat(result.at("/verdict").asString()).isEqualTo("INCOMPLETE");
    }

    @ParameterizedTest
    @CsvSource({
        Zones.MISREAD_NUMBER + ", DOCUMENT_NUMBER, The check digit of the document number does not fit.",
        Zones.WANTED_WITH_MISREAD_BIRTH + ", DATE_OF_BIRTH, The check digit of the date of birth does not fit.",
    })
    void aZoneThatWasMisreadIsAskedAndTheWrongDigitIsNamed(String zone, String field, String text) {
        JsonNode result = counter.check(zone);

        assertThat(outcomes(result)).startsWith("SLTD NO_HIT, NOMINAL ");
        assertThat(result.at("/warnings/0/code").asString()).isEqualTo("CHECK_DIGIT");
        assertThat(result.at("/warnings/0/field").asString()).isEqualTo(field);
        assertThat(result.at("/warnings/0/text").asString()).startsWith(text);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '#',
            value = {
                "{} | lines REQUIRED",
                "{\"lines\": []} | lines REQUIRED",
                "{\"lines\": [\"P<UTOCANARY\"]} | lines LENGTH",
                "{\"lines\": [\"P<UTOCANARY\", null]} | lines LENGTH",
                "{\"lines\": [\"P<UTOCANARY\", \"CANARY\"]} | lines LENGTH",
                "{\"lines\": [\"P<UTOCANARÝ<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<\", \"" + Zones.LINE
                        + "\"]} | lines CHARACTERS",
                "{\"lines\": [\"P<UTO<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<\", \"" + Zones.FILLERS
                        + "\"]} | lines EMPTY",
            },
            delimiter = '|')
    void aZoneThatCannotBeAskedIsRefusedByRuleWithoutRepeatingIt(String body, String violation) {
        JsonNode problem = counter.in("fr").post("/passport-checks", body, 400);

        assertThat(problem.at("/violations/0/field").asString() + " "
                        + problem.at("/violations/0/rule").asString())
                .isEqualTo(violation);
        assertThat(problem.at("/code").asString()).isEqualTo("INVALID_QUERY");
        assertThat(problem.at("/type").asString()).isEqualTo("urn:i247:problem:INVALID_QUERY");
        assertThat(problem.at("/detail").asString()).startsWith("La question ne peut être posée ainsi.");
        assertThat(problem.toString()).doesNotContain("CANAR");
        assertThat(gateway.requests()).isZero();
    }

    private static String outcomes(JsonNode result) {
        return String.join(
                ", ",
                result.at("/databases")
                        .valueStream()
                        .map(database -> database.at("/name/code").asString() + " "
                                + database.at("/outcome").asString())
                        .toList());
    }
}
