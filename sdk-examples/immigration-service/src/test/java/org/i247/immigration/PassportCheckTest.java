package org.i247.immigration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.i247.sandbox.DatabaseState;
import org.i247.sandbox.Fault;
import org.i247.sandbox.SandboxDatabase;
import org.i247.sandbox.SandboxExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service as it runs: HTTP in front, a real gateway behind, and every detail of Spring in the log. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "logging.level.org.springframework=DEBUG",
            "logging.level.org.i247=DEBUG",
            "logging.level.org.springframework.web.client=INFO" // the test's own client, which logs what it sends
        })
@ExtendWith(OutputCaptureExtension.class)
class PassportCheckTest {
    @RegisterExtension
    static final SandboxExtension GATEWAY = new SandboxExtension();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) throws IOException {
        SandboxSettings.of(GATEWAY.sandbox()).forEach((name, value) -> registry.add(name, () -> value));
    }

    private RestTestClient http;

    @BeforeEach
    void open(@LocalServerPort int port) {
        http = RestTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).build();
    }

    @Test
    void aStolenPassportIsAHitWithOwnerCaveatsAndNextStep() {
        JsonNode result = check(Zones.STOLEN, "en");

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
        JsonNode result = check(Zones.WANTED, "en");

        assertThat(result.at("/verdict").asString()).isEqualTo("HIT");
        assertThat(outcomes(result)).isEqualTo("SLTD NO_HIT, NOMINAL HIT");
        JsonNode hit = result.at("/databases/1/hits/0");
        assertThat(hit.at("/reported/0/code").asString()).isEqualTo("RED");
        assertThat(hit.at("/caveats").findValuesAsString("code")).contains("ARMED", "DANGEROUS");
    }

    @Test
    void aMisreadDateOfBirthHidesNoWantedPerson() {
        JsonNode result = check(Zones.WANTED_WITH_MISREAD_BIRTH, "en");

        assertThat(outcomes(result)).isEqualTo("SLTD NO_HIT, NOMINAL HIT");
        assertThat(result.at("/warnings").size()).isEqualTo(2);
    }

    @Test
    void aCleanPassportIsClear() {
        JsonNode result = check(Zones.CLEAN, "en");

        assertThat(result.at("/verdict").asString()).isEqualTo("CLEAR");
        assertThat(outcomes(result)).isEqualTo("SLTD NO_HIT, NOMINAL NO_HIT");
        assertThat(result.at("/warnings").isEmpty()).isTrue();
        assertThat(GATEWAY.sandbox().requests()).isEqualTo(2);
    }

    @Test
    void aWithheldRecordIsAHit() {
        JsonNode result = check(Zones.RESTRICTED, "en");

        assertThat(result.at("/verdict").asString()).isEqualTo("HIT");
        assertThat(result.at("/databases/0/hits/0/restricted").asBoolean()).isTrue();
        assertThat(result.at("/databases/0/hits/0/owner").asString()).isEqualTo("XA");
    }

    @Test
    void whatADatabaseThatIsDownMayHoldIsNotClear() {
        GATEWAY.sandbox().on(SandboxDatabase.PERSONS).state(DatabaseState.DOWN);

        JsonNode result = check(Zones.CLEAN, "en");

        assertThat(result.at("/verdict").asString()).isEqualTo("INCOMPLETE");
        assertThat(outcomes(result)).isEqualTo("SLTD NO_HIT, NOMINAL FAILED");
        assertThat(result.at("/databases/1/fault/code").asString()).isEqualTo("DATABASE_UNAVAILABLE");
        assertThat(result.at("/databases/1/fault/retryable").asBoolean()).isTrue();
    }

    @Test
    void aDatabaseThatIsDownHidesNoHitOfTheOther() {
        GATEWAY.sandbox().on(SandboxDatabase.PERSONS).state(DatabaseState.DOWN);

        assertThat(check(Zones.STOLEN, "en").at("/verdict").asString()).isEqualTo("HIT");
    }

    @Test
    void anAnswerThatNobodySignedIsNotClear() {
        GATEWAY.sandbox().on(SandboxDatabase.TRAVEL_DOCUMENTS).untilReset(Fault.unsigned());

        JsonNode result = check(Zones.CLEAN, "en");

        assertThat(result.at("/verdict").asString()).isEqualTo("INCOMPLETE");
        assertThat(result.at("/databases/0/fault/code").asString()).isEqualTo("UNVERIFIED_ANSWER");
    }

    @ParameterizedTest
    @CsvSource({
        Zones.COMMON_NAME + ", 'SLTD NO_HIT, NOMINAL TOO_MANY'",
        Zones.WITHOUT_NUMBER + ", 'SLTD NOT_ASKED, NOMINAL NO_HIT'",
        Zones.WITHOUT_NAME + ", 'SLTD NO_HIT, NOMINAL NOT_ASKED'",
    })
    void withoutAFullAnswerOfBothNothingIsClear(String zone, String outcomes) {
        JsonNode result = check(zone, "en");

        assertThat(outcomes(result)).isEqualTo(outcomes);
        assertThat(result.at("/verdict").asString()).isEqualTo("INCOMPLETE");
    }

    @ParameterizedTest
    @CsvSource({
        "en, ask UO to confirm it., The database does not answer at present.",
        "fr-CA, demandez confirmation à UO., La base",
        "es, pida a UO que la confirme., La base",
        "ar, اطلب من UO تأكيده., قاعدة البيانات",
        "de, ask UO to confirm it., The database does not answer at present.",
    })
    void theOfficerReadsHerLanguage(String language, String nextStep, String fault) {
        GATEWAY.sandbox().on(SandboxDatabase.PERSONS).state(DatabaseState.DOWN);

        JsonNode result = check(Zones.STOLEN, language);

        assertThat(result.at("/databases/0/hits/0/nextStep").asString()).endsWith(nextStep);
        assertThat(result.at("/databases/1/fault/message").asString()).startsWith(fault);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '#',
            value = {
                "{\"officer\": \"o-1\"} | mrz REQUIRED",
                "{\"mrz\": \"\", \"officer\": \"o-1\"} | mrz REQUIRED",
                "{\"mrz\": \"P<UTOCANARY\", \"officer\": \"o-1\"} | mrz LENGTH",
                "{\"mrz\": \"CANARY\", \"officer\": \"\"} | mrz LENGTH, officer REQUIRED",
                "{\"mrz\": \"" + Zones.CLEAN + "\", \"officer\": \"Miss CANARY\"} | officer FORMAT",
                "{\"mrz\": CANARY} | body FORMAT",
                "{\"mrz\": {\"CANARY\": 1}} | body FORMAT",
                "CANARY | body FORMAT",
            },
            delimiter = '|')
    void badInputIsRefusedByFieldAndRuleWithoutRepeatingIt(String body, String violations, CapturedOutput log) {
        JsonNode problem = post(body, "fr", 400);

        assertThat(problem.at("/violations")
                        .valueStream()
                        .map(violation -> violation.at("/field").asString() + " "
                                + violation.at("/rule").asString()))
                .containsExactlyInAnyOrder(violations.split(", "));
        assertThat(problem.at("/detail").asString()).startsWith("La question ne peut être posée ainsi.");
        assertThat(problem.toString()).doesNotContain("CANARY");
        assertThat(log).doesNotContain("CANARY");
        assertThat(GATEWAY.sandbox().requests()).isZero();
    }

    @Test
    void noPersonalDataIsLogged(CapturedOutput log) {
        check(Zones.WANTED, "en");

        assertThat(log)
                .contains("/passport-checks")
                .doesNotContain("PRIMEROV")
                .doesNotContain("D23145890")
                .doesNotContain("850919")
                .doesNotContain("1985-09-19");
    }

    private JsonNode check(String zone, String language) {
        return post(JsonMapper.shared().writeValueAsString(Map.of("mrz", zone, "officer", "o-4711")), language, 200);
    }

    private JsonNode post(String body, String language, int status) {
        EntityExchangeResult<String> exchange = http.post()
                .uri("/passport-checks")
                .header("Accept-Language", language)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody(String.class)
                .returnResult();
        return JsonMapper.shared().readTree(exchange.getResponseBody());
    }

    private static String outcomes(JsonNode result) {
        return String.join(
                ", ",
                result.at("/databases")
                        .valueStream()
                        .map(database -> database.at("/name").asString() + " "
                                + database.at("/outcome").asString())
                        .toList());
    }
}
