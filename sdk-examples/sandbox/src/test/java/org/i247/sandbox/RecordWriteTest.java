package org.i247.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contract section 5 on the wire: own records, their refusals in order, versions, keys, images. */
@Timeout(60)
class RecordWriteTest {
    @RegisterExtension
    static final SandboxExtension GATEWAY = new SandboxExtension();

    private static final String DOCUMENTS = "/v1/travel-documents/records";
    private static final String DOCUMENT =
            "{\"record\": {\"documentNumber\": \"UT-700 1\", \"issuingCountry\": \"UTO\","
                    + " \"documentType\": \"PASSPORT\", \"status\": \"STOLEN\"}}";
    private static final String ANOTHERS = DOCUMENTS + "/" + Specimens.STOLEN_PASSPORT_RECORD;

    private RawClient client;

    @BeforeEach
    void client() {
        client = RawClient.of(GATEWAY.sandbox());
    }

    @Test
    void a_record_is_created_found_changed_retained_and_deleted() {
        RawAnswer created = create(DOCUMENT);
        String place = DOCUMENTS + "/" + created.json().path("recordId").asText();

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.header("Location"))
                .endsWith("/records/" + created.json().path("recordId").asText());
        assertThat(created.isVerified()).isTrue();
        assertThat(created.json().path("owner").asText()).isEqualTo(Specimens.BUREAU);
        assertThat(client.search("travel-documents", "{\"documentNumber\": \"UT7001\"}")
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);

        RawAnswer changed = write("PUT", place, DOCUMENT.replace("STOLEN", "LOST"))
                .header("If-Match", created.header("ETag"))
                .send();
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("ETag")).isNotEqualTo(created.header("ETag"));
        assertThat(changed.json().path("createdAt")).isEqualTo(created.json().path("createdAt"));

        RawAnswer retained = write(
                        "PUT", place + "/retention", "{\"retainUntil\": \"2031-11-23\", \"reason\": \"Still wanted\"}")
                .header("If-Match", changed.header("ETag"))
                .send();
        assertThat(retained.json().path("retainUntil").asText()).isEqualTo("2031-11-23");
        assertThat(retained.json().path("status").asText()).isEqualTo("LOST");

        RawAnswer deleted = write("POST", place + "/deletion", "{\"reason\": \"Found\"}")
                .header("If-Match", retained.header("ETag"))
                .send();
        assertThat(deleted.status()).isEqualTo(204);
        assertThat(deleted.isVerified()).isTrue();
        assertThat(client.get(place).send().status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vehicles                 | {"plate": "UT 1", "category": "CAR", "parts": [{"kind": "gearbox", "number": "7"}], "year": 2019}
            persons                  | {"name": "NOVAK", "dateOfBirth": "1985-09", "aliases": [{"name": "NOWAK"}], "weightKg": null}
            persons                  | {"name": "NOVAK", "nationalities": ["UTO"], "hair": []}
            administrative-documents | {"documentNumber": "UT 12345", "issuingCountry": "UTO", "documentType": "DRIVING_LICENCE", "status": "LOST"}
            works-of-art             | {"objectType": "CLOCK", "description": "A clock", "title": ""}
            """)
    void every_database_takes_records(String database, String record) {
        RawAnswer created = write("POST", "/v1/" + database + "/records", "{\"record\": " + record + "}")
                .send();

        assertThat(created.status()).isEqualTo(201);
        assertThat(client.get("/v1/" + database + "/records/"
                                + created.json().path("recordId").asText())
                        .send()
                        .json())
                .isEqualTo(created.json());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            travel-documents | {"documentNumber": "UT7001"}                                    | record.issuingCountry   | REQUIRED
            travel-documents | {"documentNumber": "A*", "chip": 1}                             | record.documentNumber   | FORMAT
            vehicles         | {"category": "CAR"}                                             | record.vin              | REQUIRED
            vehicles         | {"vin": "1", "category": "car"}                                 | record.category         | FORMAT
            vehicles         | {"vin": "1", "category": "CAR", "year": "2019"}                 | record.year             | TYPE
            vehicles         | {"vin": "1", "category": "CAR", "parts": [{"no": "1"}]}         | record.parts[0].no      | UNKNOWN_FIELD
            persons          | {"name": "NOVAK"}                                               | record.dateOfBirth      | REQUIRED
            persons          | {"name": "NOVAK", "dateOfBirth": "1985-02-30"}                  | record.dateOfBirth      | FORMAT
            persons          | {"name": "NOVAK", "nationalities": [""]}                        | record.nationalities[0] | EMPTY
            works-of-art     | {"objectType": null, "description": "x"}                        | record.objectType       | REQUIRED
            works-of-art     | {"objectType": "A", "description": "x", "owner": "UO"}          | record.owner            | CONTRADICTION
            works-of-art     | {"objectType": "A", "description": "x", "images": [{"imageId": "a"}]} | record.images[0].imageId | RANGE
            """)
    void what_is_wrong_with_a_record_is_named(String database, String record, String field, String rule) {
        int before =
                GATEWAY.sandbox().recordsIn(SandboxDatabase.ofPath(database).orElseThrow());

        RawAnswer refused = write("POST", "/v1/" + database + "/records", "{\"record\": " + record + "}")
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("code").asText()).isEqualTo("INVALID_RECORD");
        assertThat(refused.json().at("/violations/0/field").asText()).isEqualTo(field);
        assertThat(refused.json().at("/violations/0/code").asText()).isEqualTo(rule);
        assertThat(GATEWAY.sandbox().recordsIn(SandboxDatabase.ofPath(database).orElseThrow()))
                .isEqualTo(before);
    }

    @Test
    void refusals_come_in_the_order_of_the_contract() {
        RawClient frontline = RawClient.of(
                GATEWAY.sandbox(),
                GATEWAY.sandbox().newIdentity().role(SandboxRole.FRONTLINE).issue());
        String wrong = "{\"record\": {\"chip\": 1}}";
        RawAnswer own = create(DOCUMENT);
        String place = DOCUMENTS + "/" + own.json().path("recordId").asText();

        assertCode(write(frontline, "PUT", DOCUMENTS + "/none", wrong).send(), 404, "NOT_FOUND");
        assertCode(write(frontline, "PUT", ANOTHERS, wrong).send(), 403, "NOT_OWNER");
        assertCode(write(frontline, "PUT", place, wrong).send(), 403, "WRITE_NOT_ALLOWED");
        assertCode(write(frontline, "POST", DOCUMENTS, wrong).send(), 403, "WRITE_NOT_ALLOWED");
        assertCode(write("PUT", place, wrong).send(), 422, "INVALID_RECORD");
        assertCode(write("PUT", place, "{}").send(), 400, "MALFORMED_REQUEST");
        assertCode(write("PUT", place, DOCUMENT).send(), 428, "PRECONDITION_NEEDED");
        assertCode(write("PUT", place, DOCUMENT).header("If-Match", "*").send(), 428, "PRECONDITION_NEEDED");
        assertCode(write("PUT", place, DOCUMENT).header("If-Match", "\"v0\"").send(), 412, "VERSION_CONFLICT");
        create(DOCUMENT.replace("UT-700 1", "UT-700 2"));
        assertCode(
                write("PUT", place, DOCUMENT.replace("UT-700 1", "UT-700 2"))
                        .header("If-Match", own.header("ETag"))
                        .send(),
                409,
                "ALREADY_RECORDED");
    }

    @Test
    void a_document_is_recorded_once_and_the_first_record_is_named() {
        String first = create(DOCUMENT).json().path("recordId").asText();

        RawAnswer again = create(DOCUMENT.replace("UT-700 1", "ut 7001"));

        assertCode(again, 409, "ALREADY_RECORDED");
        assertThat(again.json().path("recordId").asText()).isEqualTo(first);
        assertThat(create(DOCUMENT.replace("PASSPORT", "VISA")).status()).isEqualTo(201);
    }

    @Test
    void a_key_gives_the_first_outcome_again_for_a_day() {
        Instant[] now = {Instant.now()};
        try (Sandbox sandbox = Sandbox.builder().clock(() -> now[0]).start()) {
            RawClient timed = new RawClient(sandbox, sandbox.identity(), (InstantSource) () -> now[0]);
            int before = sandbox.recordsIn(SandboxDatabase.WORKS_OF_ART);
            String key = key();
            String clock = "{\"record\": {\"objectType\": \"CLOCK\", \"description\": \"A clock\"}}";

            RawAnswer first = keyed(timed, key, clock).send();
            now[0] = now[0].plus(Duration.ofHours(23));
            RawAnswer again = keyed(timed, key, clock).send();

            assertThat(again.body()).isEqualTo(first.body());
            assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
            assertThat(again.header("Request-Id")).isNotEqualTo(first.header("Request-Id"));
            assertThat(again.isVerified()).isTrue();
            assertCode(keyed(timed, key, clock.replace("A clock", "B")).send(), 422, "IDEMPOTENCY_KEY_REUSED");
            assertThat(sandbox.recordsIn(SandboxDatabase.WORKS_OF_ART)).isEqualTo(before + 1);

            now[0] = now[0].plus(Duration.ofHours(1));
            assertThat(keyed(timed, key, clock).send().status()).isEqualTo(201);
            assertThat(sandbox.recordsIn(SandboxDatabase.WORKS_OF_ART)).isEqualTo(before + 2);
        }
    }

    @Test
    void a_key_belongs_to_the_bureau_wherever_it_was_used() {
        String key = key();
        assertThat(client.post(DOCUMENTS, DOCUMENT)
                        .header("Idempotency-Key", key)
                        .send()
                        .status())
                .isEqualTo(201);

        assertCode(
                keyed(client, key, "{\"record\": {\"objectType\": \"CLOCK\", \"description\": \"A clock\"}}")
                        .send(),
                422,
                "IDEMPOTENCY_KEY_REUSED");
        RawClient neighbour = RawClient.of(
                GATEWAY.sandbox(),
                GATEWAY.sandbox().newIdentity().bureau(Specimens.NEIGHBOUR).issue());
        assertThat(neighbour
                        .post(DOCUMENTS, DOCUMENT)
                        .header("Idempotency-Key", key)
                        .send()
                        .status())
                .isEqualTo(201);
    }

    @Test
    void an_outcome_of_500_is_not_kept_and_nothing_was_written() {
        int before = GATEWAY.sandbox().recordsIn(SandboxDatabase.TRAVEL_DOCUMENTS);
        GATEWAY.sandbox().on(SandboxDatabase.TRAVEL_DOCUMENTS).next(Fault.internalError());
        String key = key();

        assertCode(
                client.post(DOCUMENTS, DOCUMENT).header("Idempotency-Key", key).send(), 500, "INTERNAL_ERROR");
        assertThat(GATEWAY.sandbox().recordsIn(SandboxDatabase.TRAVEL_DOCUMENTS))
                .isEqualTo(before);
        assertThat(client.post(DOCUMENTS, DOCUMENT)
                        .header("Idempotency-Key", key)
                        .send()
                        .status())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource({"'',REQUIRED", "6f1c1d0e,FORMAT", "\"6f1c1d0e-5b1e-4c43-9d8b\",FORMAT"})
    void a_write_without_a_good_key_is_malformed(String key, String rule) {
        RawRequest request = client.post(DOCUMENTS, DOCUMENT);
        if (!key.isEmpty()) {
            request.header("Idempotency-Key", key);
        }
        RawAnswer refused = request.send();

        assertCode(refused, 400, "MALFORMED_REQUEST");
        assertThat(refused.json().at("/violations/0/field").asText()).isEqualTo("Idempotency-Key");
        assertThat(refused.json().at("/violations/0/code").asText()).isEqualTo(rule);
    }

    @Test
    void an_image_is_kept_with_its_record_until_a_replacement_leaves_it_out() {
        RawAnswer created = create(DOCUMENT);
        String place = DOCUMENTS + "/" + created.json().path("recordId").asText();
        byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2};

        RawAnswer named = client.method("PUT", place + "/images/page-1")
                .header("Content-Type", "image/jpeg")
                .header("Idempotency-Key", key())
                .body(jpeg)
                .send();
        RawAnswer read = client.get(place + "/images/page-1").send();

        assertThat(named.status()).isEqualTo(200);
        assertThat(named.json().at("/images/0/mediaType").asText()).isEqualTo("image/jpeg");
        assertThat(named.header("ETag")).isNotEqualTo(created.header("ETag"));
        assertThat(read.body()).isEqualTo(jpeg);
        assertThat(read.header("Content-Type")).isEqualTo("image/jpeg");
        assertCode(
                client.method("PUT", place + "/images/page-1")
                        .header("Content-Type", "image/gif")
                        .header("Idempotency-Key", key())
                        .body(jpeg)
                        .send(),
                415,
                "MALFORMED_REQUEST");

        write("PUT", place, DOCUMENT).header("If-Match", named.header("ETag")).send();
        assertThat(client.get(place + "/images/page-1").send().status()).isEqualTo(404);
    }

    @Test
    void a_write_whose_first_attempt_is_still_running_is_told_to_wait() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        GATEWAY.sandbox().on(SandboxDatabase.TRAVEL_DOCUMENTS).next(Fault.none().whileWriting(() -> {
            arrived.countDown();
            await(goOn);
        }));
        String key = key();
        RawRequest first = client.post(DOCUMENTS, DOCUMENT).header("Idempotency-Key", key);
        CompletableFuture<RawAnswer> running = CompletableFuture.supplyAsync(first::send);
        arrived.await();

        RawAnswer second =
                client.post(DOCUMENTS, DOCUMENT).header("Idempotency-Key", key).send();
        goOn.countDown();

        assertCode(second, 409, "REQUEST_IN_PROGRESS");
        assertThat(second.header("Retry-After")).isEqualTo("1");
        assertThat(running.get().status()).isEqualTo(201);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private RawAnswer create(String body) {
        return write("POST", DOCUMENTS, body).send();
    }

    private RawRequest write(String method, String path, String body) {
        return write(client, method, path, body);
    }

    private static RawRequest write(RawClient by, String method, String path, String body) {
        return by.method(method, path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key())
                .body(body);
    }

    private static RawRequest keyed(RawClient by, String key, String body) {
        return by.post("/v1/works-of-art/records", body).header("Idempotency-Key", key);
    }

    private static String key() {
        return "\"" + UUID.randomUUID() + "\"";
    }

    private static void assertCode(RawAnswer answer, int status, String code) {
        assertThat(answer.status() + " " + answer.json().path("code").asText()).isEqualTo(status + " " + code);
        assertThat(answer.isVerified()).isTrue();
    }
}
