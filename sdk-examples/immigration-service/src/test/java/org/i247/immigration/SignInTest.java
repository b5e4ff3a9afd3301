package org.i247.immigration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.i247.sandbox.Sandbox;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import tools.jackson.databind.JsonNode;

/** Nobody asks who is not signed in, and nobody without a reason. */
@CounterTest
class SignInTest {
    private static final Map<String, ?> SCAN = Map.of("lines", List.of(Zones.CLEAN.split("/")));

    @Autowired
    private Counter counter;

    @Autowired
    private Sandbox gateway;

    @Test
    void whoIsNotSignedInAsksNothing() {
        JsonNode problem = counter.as("").in("fr").post("/passport-checks", SCAN, 401);

        assertThat(problem.at("/code").asString()).isEqualTo("NOT_SIGNED_IN");
        assertThat(problem.at("/title").asString()).isEqualTo("Pas de session");
        assertThat(gateway.requests()).isZero();
    }

    @Test
    void aRefusalIsAProblemThatTellsHowToSignIn() {
        EntityExchangeResult<String> refused =
                counter.as("nobody").in("ar").exchange(HttpMethod.GET, "/passport-checks", null);

        assertThat(refused.getStatus().value()).isEqualTo(401);
        assertThat(refused.getResponseHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(refused.getResponseHeaders().getFirst(HttpHeaders.WWW_AUTHENTICATE))
                .startsWith("Basic realm=");
        assertThat(refused.getResponseHeaders().getFirst(HttpHeaders.CONTENT_LANGUAGE))
                .isEqualTo("ar");
        assertThat(refused.getResponseHeaders().getCacheControl()).contains("no-store");
    }

    @Test
    void withoutAPurposeNothingIsAsked() {
        JsonNode problem = counter.withoutPurpose().post("/passport-checks", SCAN, 400);

        assertThat(problem.at("/code").asString()).isEqualTo("INVALID_CONTEXT");
        assertThat(problem.at("/violations/0/field").asString()).isEqualTo("context.purpose");
        assertThat(problem.at("/violations/0/rule").asString()).isEqualTo("REQUIRED");
        assertThat(gateway.requests()).isZero();
    }

    @Test
    void aPurposeOfAnotherFormIsRefused() {
        JsonNode problem = counter.forPurpose("CANARY").post("/passport-checks", SCAN, 400);

        assertThat(problem.at("/violations/0/rule").asString()).isEqualTo("FORMAT");
        assertThat(problem.toString()).doesNotContain("CANARY");
    }

    @Test
    void anOperatorSeesNoCheckAndAnOfficerNoOperatorsPage() {
        Counter operator = counter.as("ops");

        assertThat(operator.post("/passport-checks", SCAN, 403).at("/code").asString())
                .isEqualTo("NOT_ALLOWED");
        counter.get("/actuator/i247", 403);
        assertThat(operator.get("/actuator/i247", 200).at("/clients").size()).isEqualTo(1);
        assertThat(operator.get("/actuator/info", 200).at("/i247/contract").asString())
                .isEqualTo("1.0");
        assertThat(gateway.requests()).isZero();
    }

    @Test
    void healthIsOpenAndItsDetailsAreNot() {
        assertThat(counter.as("").get("/actuator/health", 200).propertyNames())
                .containsExactlyInAnyOrder("status", "groups");
        assertThat(counter.as("ops")
                        .get("/actuator/health", 200)
                        .at("/components/i247/status")
                        .asString())
                .isEqualTo("UP");
    }

    @Test
    void whatIsNotThereIsRefusedWithoutRepeatingIt() {
        JsonNode problem = counter.get("/passport-checks/CANARY", 400);

        assertThat(problem.at("/code").asString()).isEqualTo("NOT_SERVED");
        assertThat(problem.toString()).doesNotContain("CANARY");
        assertThat(counter.get("/passport-checks", 405).at("/code").asString()).isEqualTo("NOT_SERVED");
        assertThat(counter.get("/elsewhere", 403).at("/code").asString()).isEqualTo("NOT_ALLOWED");
    }
}
