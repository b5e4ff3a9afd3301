package org.i247.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.i247.sandbox.json.IJson;
import org.i247.sandbox.json.MalformedJsonException;
import org.i247.sdk.contract.ContractSchemas;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contract section 8 on the wire: manifests, files, parts, changes, and what can be wrong with them. */
@Timeout(60)
class SnapshotsTest {
    private static final MovingClock CLOCK = new MovingClock();
    private static final ContractSchemas SCHEMAS = ContractSchemas.load();
    private static final String DOCUMENTS = "/v1/snapshots/travel-documents";

    @RegisterExtension
    static final SandboxExtension GATEWAY =
            new SandboxExtension(Sandbox.builder().clock(CLOCK));

    private Sandbox sandbox;
    private RawClient client;

    @BeforeEach
    void client() {
        sandbox = GATEWAY.sandbox();
        client = new RawClient(sandbox, sandbox.identity(), CLOCK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"travel-documents", "vehicles"})
    void a_copy_is_signed_whole_and_holds_what_the_database_holds(String database) {
        RawAnswer answer = client.get("/v1/snapshots/" + database).send();
        JsonNode manifest = manifest(answer);

        assertThat(answer.isVerified()).isTrue();
        assertThat(isSigned(answer, "copy-signing.pem")).isTrue();
        assertThat(isSigned(answer, "gateway-signing.pem")).isFalse();
        assertThat(SCHEMAS.violationsOfPart("/components/schemas/Manifest", bytes(answer, "manifest")))
                .isEmpty();
        assertThat(manifest.path("name").asText()).isEqualTo(database);
        assertThat(manifest.path("deltas")).isEmpty();
        assertThat(manifest.at("/base/generation")).isEqualTo(manifest.path("generation"));

        byte[] base = file(database, manifest.path("base"));
        List<JsonNode> records = lines(base);
        records.stream()
                .filter(record -> record.path("recordId").asText().contains("specimen") || record.has("restricted"))
                .forEach(record -> assertThat(
                                SCHEMAS.violationsOfPart("/components/schemas/SnapshotRecord", IJson.write(record)))
                        .isEmpty());
        assertThat(records)
                .hasSize(sandbox.recordsIn(SandboxDatabase.ofPath(database).orElseThrow()));
    }

    @Test
    void a_withheld_record_stands_in_as_its_identifiers_and_is_shown_whole_to_others() throws MalformedJsonException {
        RawClient owner = new RawClient(
                sandbox, sandbox.newIdentity().bureau(Specimens.OTHER_OWNER).issue(), CLOCK);

        JsonNode standIn = found(client, Specimens.RESTRICTED_DOCUMENT);
        JsonNode whole = found(owner, Specimens.RESTRICTED_DOCUMENT);

        assertThat(standIn.path("recordId").asText()).matches("w-[A-Za-z0-9_-]{16}");
        ((ObjectNode) standIn).remove("recordId");
        assertThat(standIn).isEqualTo(IJson.read("""
                        {"owner": "XA", "documentNumber": "W44556677", "issuingCountry": "UTO", "restricted": true}
                        """.getBytes(UTF_8)));
        assertThat(whole.path("recordId").asText()).isEqualTo(Specimens.RESTRICTED_DOCUMENT_RECORD);
        assertThat(whole.path("status").asText()).isEqualTo("REVOKED");
    }

    @Test
    void what_is_written_between_two_manifests_is_one_delta_and_leads_to_what_the_database_holds() {
        JsonNode before = manifest();
        RawAnswer kept = create("{\"documentNumber\": \"UT 8001\", \"issuingCountry\": \"UTO\","
                + " \"documentType\": \"PASSPORT\", \"status\": \"STOLEN\"}");
        RawAnswer gone = create("{\"documentNumber\": \"UT 8002\", \"issuingCountry\": \"UTO\","
                + " \"documentType\": \"PASSPORT\", \"status\": \"STOLEN\"}");
        delete(gone);
        JsonNode first = manifest();
        replace(
                kept,
                "{\"documentNumber\": \"UT 8001\", \"issuingCountry\": \"UTO\","
                        + " \"documentType\": \"PASSPORT\", \"status\": \"LOST\"}");
        sandbox.add(
                SandboxDatabase.TRAVEL_DOCUMENTS,
                Map.of(
                        "recordId",
                        Specimens.RESTRICTED_DOCUMENT_RECORD,
                        "owner",
                        Specimens.OTHER_OWNER,
                        "documentNumber",
                        Specimens.RESTRICTED_DOCUMENT));
        JsonNode second = manifest();

        assertThat(first.path("base")).isEqualTo(before.path("base")).isEqualTo(second.path("base"));
        assertThat(first.path("deltas")).hasSize(1);
        assertThat(second.path("deltas")).hasSize(2);
        assertThat(second.path("deltas").get(0)).isEqualTo(first.path("deltas").get(0));
        assertThat(second.at("/deltas/0/fromGeneration")).isEqualTo(second.at("/base/generation"));
        assertThat(second.at("/deltas/1/fromGeneration")).isEqualTo(second.at("/deltas/0/toGeneration"));
        assertThat(second.at("/deltas/1/toGeneration")).isEqualTo(second.path("generation"));

        List<JsonNode> last =
                lines(file("travel-documents", second.path("deltas").get(1)));
        last.forEach(
                line -> assertThat(SCHEMAS.violationsOfPart("/components/schemas/SnapshotChange", IJson.write(line)))
                        .isEmpty());
        assertThat(last.stream().map(line -> line.path("op").asText())).containsExactly("DELETE", "PUT", "PUT");
        Map<String, JsonNode> copy = applied(second);
        assertThat(copy).hasSize(sandbox.recordsIn(SandboxDatabase.TRAVEL_DOCUMENTS));
        assertThat(copy.get(id(kept)).path("status").asText()).isEqualTo("LOST");
        assertThat(copy).doesNotContainKey(id(gone)).containsKey(Specimens.RESTRICTED_DOCUMENT_RECORD);
        assertThat(copy.values().stream().filter(line -> line.path("restricted").asBoolean()))
                .isEmpty();
    }

    @Test
    void a_deletion_is_a_delta() {
        RawAnswer gone = create("{\"documentNumber\": \"UT 8003\", \"issuingCountry\": \"UTO\","
                + " \"documentType\": \"PASSPORT\", \"status\": \"STOLEN\"}");
        assertThat(applied(manifest())).containsKey(id(gone));

        delete(gone);
        JsonNode after = manifest();

        assertThat(new String(file("travel-documents", after.path("deltas").get(0)), UTF_8))
                .isEqualTo("{\"op\":\"DELETE\",\"recordId\":\"" + id(gone) + "\"}\n");
    }

    @Test
    void after_many_deltas_a_base_is_made_anew_and_the_former_files_are_served_on() {
        JsonNode first = manifest();
        JsonNode last = first;
        for (int i = 0; i < 21; i++) {
            sandbox.add(SandboxDatabase.TRAVEL_DOCUMENTS, Map.of("documentNumber", "UT90" + (10 + i)));
            assertThat(last.path("deltas")).hasSize(i);
            last = manifest();
        }

        assertThat(last.path("deltas")).isEmpty();
        assertThat(last.at("/base/generation").asLong())
                .isEqualTo(first.path("generation").asLong() + 21);
        assertThat(applied(last)).hasSize(sandbox.recordsIn(SandboxDatabase.TRAVEL_DOCUMENTS));
        assertThat(file("travel-documents", first.path("base"))).isNotEmpty();
    }

    @Test
    void a_reset_begins_a_new_base_of_a_later_generation() {
        sandbox.add(SandboxDatabase.TRAVEL_DOCUMENTS, Map.of("documentNumber", "UT9001"));
        JsonNode before = manifest();

        sandbox.reset();

        JsonNode after = manifest();
        assertThat(after.path("generation").asLong())
                .isGreaterThan(before.path("generation").asLong());
        assertThat(after.path("deltas")).isEmpty();
        assertThat(applied(manifest())).hasSize(sandbox.recordsIn(SandboxDatabase.TRAVEL_DOCUMENTS));
    }

    @Test
    void a_copy_is_good_for_a_week_from_when_its_manifest_was_asked_for() {
        CLOCK.move(Duration.ofDays(3));
        JsonNode manifest = manifest();

        assertThat(Instant.parse(manifest.path("asOf").asText())).isEqualTo(CLOCK.instant());
        assertThat(Instant.parse(manifest.path("validUntil").asText()))
                .isEqualTo(CLOCK.instant().plus(Duration.ofDays(7)));
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-9, 0, 10",
        "bytes=100-, 100, -1",
        "bytes=-7, -7, -1",
        "bytes=5-99999999999999999999, 5, -1",
        "bytes=-99999999999999999999, 0, -1"
    })
    void a_part_of_a_file_is_signed_like_any_answer(String range, int from, int to) {
        JsonNode base = manifest().path("base");
        byte[] whole = file("travel-documents", base);
        int first = from < 0 ? whole.length + from : from;
        int end = to < 0 ? whole.length : to;

        RawAnswer part = client.get(place(base)).header("Range", range).send();

        assertThat(part.status()).isEqualTo(206);
        assertThat(part.isVerified()).isTrue();
        assertThat(part.header("Content-Type")).isEqualTo("application/x-ndjson");
        assertThat(part.header("Content-Range")).isEqualTo("bytes " + first + "-" + (end - 1) + "/" + whole.length);
        assertThat(part.header("Signature-Input")).contains("\"content-range\"", "\"range\";req");
        assertThat(part.body()).isEqualTo(Arrays.copyOfRange(whole, first, end));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bytes=9999999-   | 416 | Range RANGE
            bytes=-0         | 416 | Range RANGE
            bytes=0-1,4-5    | 400 | Range FORMAT
            bytes=5-4        | 400 | Range FORMAT
            bytes=-          | 400 | Range FORMAT
            lines=0-1        | 400 | Range FORMAT
            """)
    void a_part_that_cannot_be_had_is_refused(String range, int status, String violation) {
        JsonNode base = manifest().path("base");

        RawAnswer refused = client.get(place(base)).header("Range", range).send();

        assertThat(refused.statusAndCode()).isEqualTo(status + " MALFORMED_REQUEST");
        assertThat(refused.violations()).containsExactly(violation);
        assertThat(refused.isVerified()).isTrue();
        assertThat(refused.header("Content-Range"))
                .isEqualTo(status == 416 ? "bytes */" + base.path("bytes").asText() : "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/snapshots/persons",
                "/v1/snapshots/fingerprints",
                "/v1/snapshots/travel-documents/files/base-0.ndjson"
            })
    void there_is_no_copy_of_other_databases_and_no_other_file(String path) {
        assertThat(client.get(path).send().statusAndCode()).isEqualTo("404 NOT_FOUND");
    }

    @Test
    void a_manifest_can_be_wrong_in_one_thing_alone() {
        CLOCK.move(Duration.ofDays(1));
        Script script = sandbox.on(SandboxDatabase.TRAVEL_DOCUMENTS);

        script.next(Fault.none().withManifest(ManifestFlaw.foreignKey()));
        RawAnswer foreign = client.get(DOCUMENTS).send();
        script.next(Fault.none().withManifest(ManifestFlaw.changedAfterSigning(SnapshotsTest::longer)));
        RawAnswer changed = client.get(DOCUMENTS).send();
        script.next(Fault.none().withManifest(ManifestFlaw.expired()));
        RawAnswer expired = client.get(DOCUMENTS).send();
        script.next(Fault.none().withManifest(ManifestFlaw.gapInDeltas()));
        RawAnswer beyond = client.get(DOCUMENTS).send();
        sandbox.add(SandboxDatabase.TRAVEL_DOCUMENTS, Map.of("documentNumber", "UT9002"));
        script.next(Fault.none().withManifest(ManifestFlaw.gapInDeltas()));
        RawAnswer gap = client.get(DOCUMENTS).send();
        JsonNode right = manifest();

        assertThat(List.of(foreign, changed, expired, beyond, gap)).allMatch(RawAnswer::isVerified);
        assertThat(List.of(isGood(foreign), isGood(changed))).containsOnly(false);
        assertThat(List.of(isGood(expired), isGood(beyond), isGood(gap))).containsOnly(true);
        assertThat(Instant.parse(manifest(expired).path("validUntil").asText())).isBefore(CLOCK.instant());
        assertThat(manifest(beyond).path("generation").asLong())
                .isEqualTo(manifest(beyond).at("/base/generation").asLong() + 1);
        assertThat(manifest(gap).path("deltas")).isEmpty();
        assertThat(manifest(gap).path("generation")).isEqualTo(right.path("generation"));
        assertThat(right.path("deltas")).hasSize(1);
    }

    @Test
    void a_file_can_lack_its_end_in_a_truly_signed_answer() {
        sandbox.on(SandboxDatabase.TRAVEL_DOCUMENTS)
                .pass(1)
                .next(Fault.none().withContent(bytes -> Arrays.copyOf(bytes, bytes.length / 2)));
        JsonNode base = manifest().path("base");

        RawAnswer half = client.get(place(base)).send();

        assertThat(half.isVerified()).isTrue();
        assertThat(half.body()).hasSize(base.path("bytes").asInt() / 2);
    }

    @Test
    void a_copy_cannot_be_had_of_a_database_that_is_down() {
        sandbox.on(SandboxDatabase.VEHICLES).state(DatabaseState.DOWN);

        assertThat(client.get("/v1/snapshots/vehicles").send().statusAndCode()).isEqualTo("503 DATABASE_UNAVAILABLE");
        assertThat(client.get(DOCUMENTS).send().status()).isEqualTo(200);
    }

    private static byte[] longer(byte[] bytes) {
        byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
        longer[bytes.length] = '\n';
        return longer;
    }

    private JsonNode manifest() {
        return manifest(client.get(DOCUMENTS).send());
    }

    private static JsonNode manifest(RawAnswer answer) {
        assertThat(answer.status()).isEqualTo(200);
        return read(bytes(answer, "manifest"));
    }

    private static byte[] bytes(RawAnswer answer, String member) {
        return Base64.getDecoder().decode(answer.json().path(member).asText());
    }

    private boolean isGood(RawAnswer answer) {
        return isSigned(answer, "copy-signing.pem");
    }

    /** Whether the detached signature is that of a certificate, as a client would look at it. */
    private boolean isSigned(RawAnswer answer, String certificate) {
        Path file = sandbox.directory().resolve(certificate);
        X509Certificate trusted = Certificates.read(file);
        try {
            CMSSignedData data = new CMSSignedData(
                    new CMSProcessableByteArray(bytes(answer, "manifest")), bytes(answer, "signature"));
            SignerInformation signer =
                    data.getSignerInfos().getSigners().iterator().next();
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(trusted.getPublicKey()));
        } catch (CMSException | OperatorCreationException e) {
            return false;
        }
    }

    private static String place(JsonNode described) {
        return DOCUMENTS + "/files/" + described.path("file").asText();
    }

    /** A file, which has to be what the manifest says of it. */
    private byte[] file(String database, JsonNode described) {
        RawAnswer answer = client.get("/v1/snapshots/" + database + "/files/"
                        + described.path("file").asText())
                .send();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.isVerified()).isTrue();
        assertThat(answer.header("Content-Type")).isEqualTo("application/x-ndjson");
        assertThat(answer.body()).hasSize(described.path("bytes").asInt());
        assertThat(sha256(answer.body())).isEqualTo(described.path("sha256").asText());
        return answer.body();
    }

    /** The records of a copy: its base, and then its deltas. */
    private Map<String, JsonNode> applied(JsonNode manifest) {
        Map<String, JsonNode> records = new TreeMap<>();
        lines(file("travel-documents", manifest.path("base")))
                .forEach(record -> records.put(record.path("recordId").asText(), record));
        for (JsonNode delta : manifest.path("deltas")) {
            for (JsonNode line : lines(file("travel-documents", delta))) {
                if (line.path("op").asText().equals("PUT")) {
                    records.put(line.at("/record/recordId").asText(), line.path("record"));
                } else {
                    assertThat(records.remove(line.path("recordId").asText())).isNotNull();
                }
            }
        }
        return records;
    }

    private JsonNode found(RawClient asker, String number) {
        JsonNode base = manifest(asker.get(DOCUMENTS).send()).path("base");
        return lines(asker.get(place(base)).send().body()).stream()
                .filter(record -> record.path("documentNumber").asText().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> lines(byte[] file) {
        assertThat(file[file.length - 1]).isEqualTo((byte) '\n');
        return new String(file, UTF_8)
                .lines()
                .map(line -> read(line.getBytes(UTF_8)))
                .toList();
    }

    private static JsonNode read(byte[] json) {
        try {
            return IJson.read(json);
        } catch (MalformedJsonException e) {
            throw new AssertionError(e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private RawAnswer create(String record) {
        RawAnswer created = write("POST", "/v1/travel-documents/records", "{\"record\": " + record + "}")
                .send();
        assertThat(created.status()).isEqualTo(201);
        return created;
    }

    private void replace(RawAnswer created, String record) {
        RawAnswer replaced = write("PUT", "/v1/travel-documents/records/" + id(created), "{\"record\": " + record + "}")
                .header("If-Match", created.header("ETag"))
                .send();
        assertThat(replaced.status()).isEqualTo(200);
    }

    private void delete(RawAnswer created) {
        RawAnswer deleted = write(
                        "POST", "/v1/travel-documents/records/" + id(created) + "/deletion", "{\"reason\": \"Found\"}")
                .header("If-Match", created.header("ETag"))
                .send();
        assertThat(deleted.status()).isEqualTo(204);
    }

    private static String id(RawAnswer created) {
        return created.json().path("recordId").asText();
    }

    private RawRequest write(String method, String place, String body) {
        return client.method(method, place)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "\"" + UUID.randomUUID() + "\"")
                .body(body);
    }
}
