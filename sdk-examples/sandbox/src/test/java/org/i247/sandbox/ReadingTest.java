package org.i247.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contract sections 3 and 7: records, images, code lists, status, and the header section of every answer. */
class ReadingTest {
    @RegisterExtension
    static final SandboxExtension GATEWAY = new SandboxExtension();

    private RawClient client;

    @BeforeEach
    void client() {
        client = RawClient.of(GATEWAY.sandbox());
    }

    @Test
    void a_record_is_answered_itself_with_its_version() {
        RawAnswer answer =
                client.get("/v1/persons/records/" + Specimens.WANTED_RECORD).send();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.isVerified()).isTrue();
        assertThat(answer.header("ETag")).matches("\"[0-9a-f]{16}\"");
        assertThat(answer.json().path("recordId").asText()).isEqualTo(Specimens.WANTED_RECORD);
        assertThat(answer.json().at("/notices/0/colour").asText()).isEqualTo("RED");
    }

    @Test
    void an_image_is_answered_in_the_bytes_and_type_that_its_record_names() throws IOException {
        JsonNode named = client.get("/v1/persons/records/" + Specimens.WANTED_RECORD)
                .send()
                .json()
                .at("/images/0");

        RawAnswer image = client.get("/v1/persons/records/" + Specimens.WANTED_RECORD + "/images/"
                        + named.path("imageId").asText())
                .send();

        assertThat(image.header("Content-Type"))
                .isEqualTo(named.path("mediaType").asText());
        assertThat(image.body()).hasSize(named.path("bytes").asInt());
        assertThat(image.isVerified()).isTrue();
        assertThat(ImageIO.read(new ByteArrayInputStream(image.body())).getWidth())
                .isEqualTo(48);
    }

    @ParameterizedTest
    @CsvSource({
        "travel-document-types, 9",
        "administrative-document-types, 5",
        "document-statuses, 5",
        "notice-colours, 10",
        "caveats, 7",
        "vehicle-categories, 10",
        "purposes, 10",
        "sexes, 4"
    })
    void every_code_list_is_there_in_four_languages(String name, int size) {
        RawAnswer answer = client.get("/v1/code-lists/" + name).send();

        assertThat(answer.isVerified()).isTrue();
        assertThat(answer.json().path("name").asText()).isEqualTo(name);
        assertThat(answer.json().path("version").asText()).isNotEmpty();
        assertThat(answer.json().path("codes")).hasSize(size).allSatisfy(code -> {
            assertThat(code.path("code").asText()).isNotEmpty();
            assertThat(code.path("labels").fieldNames()).toIterable().containsExactly("en", "fr", "es", "ar");
        });
    }

    @Test
    void a_code_list_that_the_client_holds_is_304_without_content() {
        String tag = client.get("/v1/code-lists/caveats").send().header("ETag");

        RawAnswer same = client.get("/v1/code-lists/caveats")
                .header("If-None-Match", tag)
                .send();
        RawAnswer other = client.get("/v1/code-lists/caveats")
                .header("If-None-Match", "\"other\"")
                .send();

        assertThat(same.status()).isEqualTo(304);
        assertThat(same.body()).isEmpty();
        assertThat(same.header("ETag")).isEqualTo(tag);
        assertThat(same.isVerified()).isTrue();
        assertThat(other.status()).isEqualTo(200);
    }

    @Test
    void the_status_names_every_database() {
        GATEWAY.sandbox().on(SandboxDatabase.PERSONS).state(DatabaseState.DOWN);
        GATEWAY.sandbox().on(SandboxDatabase.VEHICLES).state(DatabaseState.DEGRADED);

        RawAnswer answer = client.get("/v1/status").send();

        assertThat(answer.isVerified()).isTrue();
        assertThat(answer.json().path("contract").asText()).isEqualTo("1.0");
        assertThat(answer.json()
                        .path("databases")
                        .valueStream()
                        .map(one -> one.path("name").asText() + " "
                                + one.path("state").asText()))
                .containsExactly("SLTD UP", "SMV DEGRADED", "NOMINAL DOWN", "SAD UP", "WOA UP", "AFIS UP", "DNA UP");
    }

    @Test
    void every_answer_has_the_headers_of_the_contract_and_nothing_that_others_add() {
        RawAnswer answer = client.search("vehicles", "{\"plate\": \"UT-OK 1\"}");

        assertThat(answer.headers().map().keySet())
                .containsExactlyInAnyOrder(
                        "request-id",
                        "content-type",
                        "content-length",
                        "content-digest",
                        "cache-control",
                        "ratelimit",
                        "ratelimit-policy",
                        "signature-input",
                        "signature");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("RateLimit")).matches("\"default\";r=\\d+;t=\\d+");
        assertThat(answer.headers().map().values())
                .allSatisfy(values -> assertThat(values).hasSize(1));
    }

    @Test
    void each_answer_has_a_request_id_of_its_own() {
        List<String> ids = List.of(
                client.get("/v1/status").send().header("Request-Id"),
                client.get("/v1/status").send().header("Request-Id"));

        assertThat(ids).doesNotHaveDuplicates().doesNotContain("");
    }
}
