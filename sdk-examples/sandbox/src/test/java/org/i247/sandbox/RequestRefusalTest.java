package org.i247.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contract sections 1 and 9: what is refused for its form, with exact status and code, and always signed. */
class RequestRefusalTest {
    @RegisterExtension
    static final SandboxExtension GATEWAY = new SandboxExtension();

    private static final String SEARCHES = "/v1/travel-documents/searches";
    private static final String BODY = "{\"query\": {\"documentNumber\": \"D23145890\"}}";

    private RawClient client;

    @BeforeEach
    void client() {
        client = RawClient.of(GATEWAY.sandbox());
    }

    private static void assertRefused(RawAnswer answer, String statusAndCode, String... violations) {
        assertThat(answer.statusAndCode()).isEqualTo(statusAndCode);
        assertThat(answer.violations()).containsExactly(violations);
        assertThat(answer.isVerified()).isTrue();
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().path("status").asInt()).isEqualTo(answer.status());
        assertThat(answer.json().path("requestId").asText()).isEqualTo(answer.header("Request-Id"));
        assertThat(answer.json().path("type").asText()).isEqualTo("urn:i247:problem:" + answer.code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "null",
                "[]",
                "\"text\"",
                "{\"query\": {\"documentNumber\": \"D23145890\"}} x",
                "{\"query\": {\"documentNumber\": \"D23145890\"}} {}",
                "{\"query\": {\"documentNumber\": \"D23145890\", \"documentNumber\": \"D23145890\"}}",
                "{\"query\": {\"documentNumber\": \"D23145890\"}, \"query\": {}}",
                "{\"query\": {\"documentNumber\": \"\\ud800\"}}",
                "{\"query\": {\"documentNumber\": 1e999}}",
                "{\"query\": {\"documentNumber\": NaN}}",
                "{'query': {}}",
                "\uFEFF{\"query\": {\"documentNumber\": \"D23145890\"}}"
            })
    void content_that_is_no_i_json_object_is_refused(String body) {
        assertRefused(client.post(SEARCHES, body).send(), "400 MALFORMED_REQUEST");
    }

    @Test
    void bytes_that_are_no_utf_8_are_refused() {
        byte[] latin = "{\"query\": {\"make\": \"\u00C4\"}}".getBytes(StandardCharsets.ISO_8859_1);
        byte[] overlong = {'{', '"', (byte) 0xC0, (byte) 0x80, '"', ':', '1', '}'};
        byte[] utf16 = BODY.getBytes(StandardCharsets.UTF_16);

        for (byte[] body : new byte[][] {latin, overlong, utf16}) {
            assertRefused(client.post(SEARCHES, "").body(body).send(), "400 MALFORMED_REQUEST");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | query REQUIRED",
                "{\"query\": null} | query REQUIRED",
                "{\"query\": []} | query TYPE",
                "{\"query\": {\"documentNumber\": \"D23145890\"}, \"page\": 1} | page TYPE"
            })
    void a_wrong_envelope_is_400(String body, String violation) {
        assertRefused(client.post(SEARCHES, body).send(), "400 MALFORMED_REQUEST", violation);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "multipart/form-data; boundary=x",
                "application/x-www-form-urlencoded",
                "application/json; charset=iso-8859-1",
                "application/json; profile=x",
                "application/problem+json"
            })
    void another_media_type_is_415(String type) {
        assertRefused(
                client.post(SEARCHES, BODY).header("Content-Type", type).send(),
                "415 MALFORMED_REQUEST",
                "Content-Type RANGE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json", "application/json;charset=utf-8", "Application/JSON; charset=\"UTF-8\""})
    void json_in_utf_8_is_taken_however_it_is_said(String type) {
        assertThat(client.post(SEARCHES, BODY)
                        .header("Content-Type", type)
                        .send()
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_content_coding_is_refused() {
        assertRefused(
                client.post(SEARCHES, BODY).header("Content-Encoding", "gzip").send(),
                "415 MALFORMED_REQUEST",
                "Content-Encoding RANGE");
    }

    @Test
    void the_coding_identity_is_none() {
        assertThat(client.post(SEARCHES, BODY)
                        .header("Content-Encoding", "identity")
                        .send()
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Type", "Idempotency-Key", "If-Match", "Range", "Request-Id", "ETag"})
    void a_field_that_may_stand_once_is_refused_twice(String field) {
        RawAnswer answer = client.post(SEARCHES, BODY)
                .afterSigning(field, "\"1\"")
                .afterSigning(field, "\"2\"")
                .send();

        assertThat(answer.statusAndCode()).isEqualTo("400 MALFORMED_REQUEST");
        assertThat(answer.violations()).containsExactly(field + " UNIQUE");
    }

    @Test
    void more_than_16_mebibytes_are_refused() {
        String body = "{\"query\": {\"documentNumber\": \"" + "A".repeat(16 * 1024 * 1024) + "\"}}";

        assertRefused(client.post(SEARCHES, body).send(), "413 TOO_LARGE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/v1",
                "/v2/status",
                "/v1/status/",
                "/v1/nothing/searches",
                "/v1/works-of-fiction/searches",
                "/v1/travel-documents",
                "/v1/travel-documents/records/",
                "/v1/travel-documents/records/none",
                "/v1/travel-documents/records/a%2Fb",
                "/v1/persons/records/nominal-specimen-wanted/images/none",
                "/v1/code-lists/none",
                "/__admin/mappings"
            })
    void an_unknown_target_is_404(String path) {
        assertRefused(client.get(path).send(), "404 NOT_FOUND");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/travel-documents/searches, POST",
        "PUT, /v1/persons/searches, POST",
        "POST, /v1/status, GET",
        "DELETE, /v1/persons/records/nominal-specimen-wanted, 'GET, PUT'"
    })
    void another_method_is_405(String method, String path, String allowed) {
        RawAnswer answer = client.method(method, path).send();

        assertRefused(answer, "405 MALFORMED_REQUEST");
        assertThat(answer.header("Allow")).isEqualTo(allowed);
    }

    @Test
    void a_target_with_a_query_is_refused() {
        assertRefused(client.get("/v1/status?verbose=1").send(), "400 MALFORMED_REQUEST");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "user=\"u\", unit=\"n\", purpose=p, reference=\"r\" | REQUIRED",
                "bureau=\"UT\", user=\"u\", unit=\"n\", purpose=p | REQUIRED",
                "bureau=\"UT\", user=\"u\", unit=\"n\", reference=\"r\" | REQUIRED",
                "bureau=UT, user=\"u\", unit=\"n\", purpose=p, reference=\"r\" | TYPE",
                "bureau=\"UT\", user=\"u\", unit=\"n\", purpose=\"p\", reference=\"r\" | TYPE",
                "bureau=\"UT\";x=1, user=\"u\", unit=\"n\", purpose=p, reference=\"r\" | TYPE",
                "bureau=\"UT\", user=\"u\", unit=\"n\", purpose=p, reference=\"r\", test=1 | TYPE",
                "bureau=\"ut\", user=\"u\", unit=\"n\", purpose=p, reference=\"r\" | FORMAT",
                "bureau=\"UT\", user=\"A B\", unit=\"n\", purpose=p, reference=\"r\" | FORMAT",
                "bureau=\"UT\", user=\"\", unit=\"n\", purpose=p, reference=\"r\" | FORMAT",
                "bureau=\"UT\", user=\"u\", unit=\"n\", purpose=P, reference=\"r\" | FORMAT",
                "bureau=\"UT\", user=\"u\", unit=\"n\", purpose=p, reference=\"r\", case=\"a b\" | FORMAT",
                "bureau=\"UT | FORMAT"
            })
    void a_context_that_has_not_the_form_is_refused(String context, String rule) {
        RawAnswer answer =
                client.post(SEARCHES, BODY).header("I247-Context", context).send();

        assertRefused(answer, "400 MALFORMED_REQUEST", "I247-Context " + rule);
    }

    @Test
    void a_context_is_needed_everywhere_but_for_the_status() {
        assertRefused(
                client.post(SEARCHES, BODY).without("I247-Context").send(),
                "400 MALFORMED_REQUEST",
                "I247-Context REQUIRED");
        assertThat(client.get("/v1/status").without("I247-Context").send().status())
                .isEqualTo(200);
    }

    @Test
    void unknown_members_of_a_context_are_ignored() {
        RawAnswer answer = client.post(SEARCHES, BODY)
                .header(
                        "I247-Context",
                        "bureau=\"UT\", user=\"u\", unit=\"n\", purpose=p, reference=\"r\", test, later=3;x=1")
                .send();

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void a_purpose_is_refused_only_when_the_script_says_so() {
        GATEWAY.sandbox().refusePurpose("border-control");
        assertRefused(client.post(SEARCHES, BODY).send(), "403 PURPOSE_NOT_ALLOWED", "I247-Context RANGE");

        GATEWAY.sandbox().reset();
        assertThat(client.post(SEARCHES, BODY).send().status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"fr | fr", "ar-EG, fr;q=0.5 | ar", "de, es;q=0.1 | es", "zh | en", "en;q=0.1, fr;q=0.9 | fr"})
    void a_refusal_is_in_the_language_asked_for(String accepted, String language) {
        RawAnswer answer =
                client.post(SEARCHES, "{}").header("Accept-Language", accepted).send();

        assertThat(answer.header("Content-Language")).isEqualTo(language);
        assertThat(answer.json().path("title").asText()).isNotBlank();
    }

    @Test
    void an_accept_language_that_has_not_the_form_is_refused() {
        assertRefused(
                client.post(SEARCHES, BODY).header("Accept-Language", "en;;q=1").send(),
                "400 MALFORMED_REQUEST",
                "Accept-Language FORMAT");
    }

    @Test
    void a_refusal_repeats_nothing_of_what_was_asked() {
        RawAnswer answer = client.post(
                        "/v1/persons/searches",
                        "{\"query\": {\"name\": \"SECRETNAME\", \"dateOfBirth\": \"SECRETDATE\", \"secret name\": 1}}")
                .send();

        assertRefused(answer, "422 INVALID_QUERY", "query.dateOfBirth FORMAT", "query UNKNOWN_FIELD");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).doesNotContainIgnoringCase("secret");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | queries REQUIRED",
                "{\"queries\": {}} | queries TYPE",
                "{\"queries\": []} | queries EMPTY",
                "{\"queries\": [1]} | queries[0] TYPE",
                "{\"queries\": [{\"query\": {}}]} | queries[0].id REQUIRED",
                "{\"queries\": [{\"id\": 1, \"query\": {}}]} | queries[0].id TYPE",
                "{\"queries\": [{\"id\": \"\", \"query\": {}}]} | queries[0].id EMPTY",
                "{\"queries\": [{\"id\": \"1\"}]} | queries[0].query REQUIRED",
                "{\"queries\": [{\"id\": \"1\", \"query\": {}}, {\"id\": \"1\", \"query\": {}}]} | queries[1].id UNIQUE"
            })
    void a_wrong_batch_is_400(String body, String violation) {
        assertRefused(client.post("/v1/vehicles/search-batches", body).send(), "400 MALFORMED_REQUEST", violation);
    }

    @Test
    void a_batch_of_101_is_refused() {
        String queries = IntStream.range(0, 101)
                .mapToObj(i -> "{\"id\": \"" + i + "\", \"query\": {\"plate\": \"X\"}}")
                .collect(Collectors.joining(","));

        assertRefused(
                client.post("/v1/vehicles/search-batches", "{\"queries\": [" + queries + "]}")
                        .send(),
                "400 MALFORMED_REQUEST",
                "queries RANGE");
    }

    @Test
    void a_withheld_record_is_not_read() {
        assertRefused(
                client.get("/v1/travel-documents/records/" + Specimens.RESTRICTED_DOCUMENT_RECORD)
                        .send(),
                "403 ACCESS_DENIED");
    }

    @Test
    void an_if_none_match_that_is_not_one_strong_tag_is_refused() {
        for (String tag : new String[] {"W/\"1\"", "*", "1", "\"1\", \"2\""}) {
            assertRefused(
                    client.get("/v1/code-lists/sexes")
                            .header("If-None-Match", tag)
                            .send(),
                    "400 MALFORMED_REQUEST",
                    "If-None-Match FORMAT");
        }
    }
}
