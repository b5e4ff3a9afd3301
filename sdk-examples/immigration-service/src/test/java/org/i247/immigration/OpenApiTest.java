package org.i247.immigration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** The page that shows what the service serves. */
@CounterTest
class OpenApiTest {
    @Autowired
    private Counter counter;

    @Test
    void theDescriptionNamesEachAddressAndWhatItTakes() {
        JsonNode api = counter.get("/v3/api-docs", 200);

        assertThat(api.at("/paths").propertyNames())
                .containsExactlyInAnyOrder(
                        "/passport-checks",
                        "/passport-checks/{id}",
                        "/passport-checks/{id}/decisions",
                        "/passport-checks/{id}/hits/{hitId}/confirmation");
        JsonNode check = api.at("/paths/~1passport-checks/post");
        assertThat(check.at("/parameters").findValuesAsString("name")).containsExactly("Purpose");
        assertThat(check.at("/requestBody/content/application~1json/schema/$ref")
                        .asString())
                .endsWith("/PassportScan");
        assertThat(api.at("/components/schemas/PassportScan/properties").propertyNames())
                .containsExactly("lines");
        assertThat(api.at("/components/securitySchemes/officer/scheme").asString())
                .isEqualTo("basic");
    }

    @Test
    void thePageIsWholeWithoutAnyOtherMachine() {
        String page = text("/swagger-ui/index.html") + text("/swagger-ui/swagger-initializer.js");
        JsonNode settings = counter.get("/v3/api-docs/swagger-config", 200);

        assertThat(page)
                .contains("swagger-ui-bundle.js")
                .doesNotContain("http://")
                .doesNotContain("https://");
        assertThat(settings.at("/validatorUrl").asString()).isEqualTo("none");
        assertThat(text("/swagger-ui/swagger-ui-bundle.js")).isNotBlank();
    }

    private String text(String path) {
        return counter.exchange(HttpMethod.GET, path, null).getResponseBody();
    }
}
