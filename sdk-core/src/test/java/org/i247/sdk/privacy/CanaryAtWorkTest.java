package org.i247.sdk.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.i247.sdk.I247Client;
import org.i247.sdk.biometric.DnaQuery;
import org.i247.sdk.biometric.FingerprintQuery;
import org.i247.sdk.biometric.SearchState;
import org.i247.sdk.crosscheck.CrossCheckQuestion;
import org.i247.sdk.crosscheck.CrossCheckResult;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.gateway.KeyFiles;
import org.i247.sdk.internal.gateway.Reply;
import org.i247.sdk.internal.json.StrictJson;
import org.i247.sdk.person.PersonRecord;
import org.i247.sdk.query.Image;
import org.i247.sdk.query.Members;
import org.i247.sdk.query.Versioned;
import org.i247.sdk.record.PersonDraft;
import org.i247.sdk.record.RecordOperations;
import org.i247.sdk.record.WriteOutcome;
import org.i247.sdk.security.Identity;
import org.i247.sdk.spi.ClientEvent;
import org.i247.sdk.spi.KeyEvent;
import org.i247.sdk.standard.dna.ProfileKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The canary over what a client does beside searching: writes, biometrics, cross-checks, images, status, new keys. */
class CanaryAtWorkTest extends Canary {
    private static final String RECORD = "{\"recordId\":\"nom-1\",\"owner\":\"UT\",\"name\":\"" + Planted.NAME
            + "\",\"forename\":\"" + Planted.FORENAME + "\",\"aliases\":[{\"name\":\"" + Planted.ALIAS + "\"}]}";
    private static final String VIOLATIONS = ", \"title\": \"" + Planted.NAME + "\", \"detail\": \"" + Planted.BORN
            + "\", \"violations\": [{\"field\": \"record.canaryson\", \"code\": \"FORMAT\", \"message\": \""
            + Planted.CYRILLIC + "\"}]";
    private static final Image FACE = new Image("image/png", Planted.NAME.getBytes(StandardCharsets.UTF_8));

    private static Reply record(int status) {
        return Reply.of(status, "application/json", RECORD.getBytes(StandardCharsets.UTF_8))
                .with("ETag", "\"v1\"");
    }

    private static Reply state(int status, String members) {
        return Reply.of(
                status,
                "application/json",
                ("{\"searchId\":\"s-1\"," + members + "}").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void noWriteThatIsDoneGetsOut() {
        gateway.says(record(201), record(200), record(200), record(200), Reply.empty(204));
        try (I247Client client = builder().build()) {
            RecordOperations<PersonDraft, PersonRecord> persons =
                    client.records().persons();
            WriteOutcome.Done<Versioned<PersonRecord>> created =
                    (WriteOutcome.Done<Versioned<PersonRecord>>) persons.create(Questions.DRAFT, Questions.CONTEXT);
            ways.shown(created);
            Versioned<PersonRecord> read = created.result();
            ways.shown(persons.update(read, Questions.DRAFT, Questions.CONTEXT));
            ways.shown(persons.retain(read, Questions.TODAY.plusYears(1), Planted.REMARK, Questions.CONTEXT));
            ways.shown(persons.putImage("nom-1", "face-1", FACE, Questions.CONTEXT));
            ways.shown(persons.delete(read, Planted.REMARK, Questions.CONTEXT));
        }
        assertThat(gateway.seen()).hasSize(5);
        assertThat(gateway.seen().get(0).content()).contains(Planted.NAME);
        heard();
    }

    @Test
    void noWriteThatIsRefusedInConflictOrUnknownGetsOut() {
        gateway.says(
                Reply.problem(422, ErrorCode.INVALID_RECORD, VIOLATIONS),
                Reply.problem(412, ErrorCode.VERSION_CONFLICT, VIOLATIONS),
                lost(),
                lost());
        try (I247Client client = builder().build()) {
            for (Class<?> end :
                    List.of(WriteOutcome.Refused.class, WriteOutcome.Conflict.class, WriteOutcome.Unknown.class)) {
                Object outcome = client.records().persons().create(Questions.DRAFT, Questions.CONTEXT);
                assertThat(outcome).isInstanceOf(end);
                ways.shown(outcome);
            }
        }
        heard();
    }

    private static Reply lost() {
        return Reply.empty(200).sent((session, bytes, start) -> {
            throw new IOException("the line breaks");
        });
    }

    @Test
    void noPrintsAndNoCandidatesGetOut() {
        String hit =
                "{\"hitId\":\"h-1\",\"score\":1,\"matchedOn\":[\"" + Planted.NAME + "\"],\"status\":\"UNCONFIRMED\","
                        + "\"restricted\":false,\"owner\":\"UT\",\"caveats\":[\"CONFIRM_WITH_OWNER\"],\"record\":{\"recordId\":"
                        + "\"r-1\",\"owner\":\"UT\",\"subjectReference\":\"" + Planted.NATIONAL_REFERENCE
                        + "\",\"candidateRank\":1,\"manualVerification\":true,\"matchedFingers\":[\"RIGHT_THUMB\"]}}";
        gateway.says(
                state(202, "\"state\":\"PENDING\",\"pollAfterSeconds\":5"),
                state(
                        200,
                        "\"state\":\"DONE\",\"answer\":{\"outcome\":\"HIT\",\"complete\":true,\"total\":1,\"nextCursor\":null,"
                                + "\"hits\":[" + hit + "],\"database\":{\"name\":\"AFIS\"},"
                                + "\"answeredAt\":\"2026-11-23T10:00:01Z\"}"),
                state(
                        200,
                        "\"state\":\"REJECTED\",\"problem\":{\"status\":422,\"code\":\"QUALITY_TOO_LOW\",\"detail\":\""
                                + Planted.NAME + "\"}"));
        try (I247Client client = builder().build()) {
            ways.shown(client.fingerprints().submit(FingerprintQuery.of(Questions.PRINTS), Questions.CONTEXT));
            Object done = client.fingerprints().poll("s-1", Questions.CONTEXT);
            assertThat(done).isInstanceOf(SearchState.Done.class);
            ways.shown(done);
            Object rejected = client.fingerprints().poll("s-1", Questions.CONTEXT);
            assertThat(rejected).isInstanceOf(SearchState.Rejected.class);
            ways.shown(rejected);
        }
        heard();
    }

    @Test
    void noProfileGetsOut() {
        gateway.says(state(202, "\"state\":\"PENDING\",\"pollAfterSeconds\":5,\"note\":\"" + Planted.NAME + "\""));
        try (I247Client client = builder().build()) {
            ways.shown(client.dnaProfiles()
                    .submit(DnaQuery.of(Questions.dna(ProfileKind.PERSON).build()), Questions.CONTEXT));
        }
        heard();
    }

    @Test
    void noCrossCheckGetsOut() {
        gateway.says(new Repeating(Asked.persons()).hit(), Reply.problem(422, ErrorCode.INVALID_QUERY, VIOLATIONS));
        try (I247Client client = builder().build()) {
            CrossCheckQuestion question =
                    CrossCheckQuestion.builder().person(Questions.PERSON).build();
            for (int i = 0; i < 2; i++) {
                CrossCheckResult result = client.crossCheck().ask(question, Questions.CONTEXT);
                ways.shown(result);
                result.outcomes().forEach(ways::shown);
            }
        }
        heard();
    }

    @Test
    void noImageGetsOut() {
        gateway.says(Reply.of(200, "image/png", FACE.bytes()), Reply.of(200, "image/svg+xml", FACE.bytes()));
        try (I247Client client = builder().build()) {
            Object image = client.persons().image("rec-1", "i-1", Questions.CONTEXT);
            ways.shown(image);
            Throwable thrown = catchThrowable(() -> client.persons().image("rec-1", "i-1", Questions.CONTEXT));
            assertThat(thrown).isInstanceOf(I247Exception.class);
            ways.thrown(thrown);
        }
        heard();
    }

    @Test
    void noWordOfTheStatusGetsOut() {
        Members database = Members.builder()
                .put("name", "SLTD")
                .put("state", "UP")
                .put("note", Planted.NAME)
                .build();
        Members status = Members.builder()
                .put("serverTime", "2026-11-23T10:00:01Z")
                .put("contract", "1.0")
                .put("databases", List.of(database))
                .put(Planted.NAME, Planted.CYRILLIC)
                .build();
        gateway.says(Reply.json(new String(StrictJson.write(status), StandardCharsets.UTF_8)));
        try (I247Client client = builder().build()) {
            ways.shown(client.status(Questions.CONTEXT));
        }
        heard();
    }

    @Test
    void noChangeOfKeysTellsOfASecretOrACall() throws Exception {
        gateway.says(new Repeating(Asked.persons()).hit());
        Path file = Files.writeString(directory.resolve("keys.p12"), Planted.NAME);
        try (I247Client client = builder().build()) {
            ways.shown(Asked.persons().search(client));
            client.replace(gateway.identity());
            client.replace(gateway.trust());
            ways.shown(Asked.persons().search(client));
            ways.thrown(catchThrowable(() ->
                    Identity.fromPkcs12(file, Planted.NUMBER.toCharArray(), "tls", "signing", Clock.systemUTC())));
            ways.shown(client);
        }
        ways.thrown(catchThrowable(() -> I247Client.builder()
                .properties(Map.of(
                        "i247.endpoints",
                        gateway.endpoint().toString(),
                        "i247.identity.key-store",
                        file.toString(),
                        "i247.identity.key-store-password",
                        Planted.NUMBER,
                        "i247.identity.tls-alias",
                        "tls"))
                .build()));
        Files.delete(file);
        heard();
    }

    @Test
    void noRefusedChangeOfKeysTellsWhatStandsInTheFiles(@TempDir Path keys) throws Exception {
        gateway.says(new Repeating(Asked.persons()).hit());
        KeyFiles files = new KeyFiles(keys);
        Path store = files.pkcs12("client.p12", "client", Planted.NUMBER, gateway.client());
        Path authorities = files.pem("ca.pem", gateway.authority().certificate());
        Map<String, String> properties = Map.of(
                "i247.endpoints",
                gateway.endpoint().toString(),
                "i247.identity.key-store",
                store.toString(),
                "i247.identity.key-store-password",
                Planted.NUMBER,
                "i247.identity.tls-alias",
                "client",
                "i247.trust.certificates",
                authorities.toString(),
                "i247.trust.gateway-signing-certificates",
                files.pem("gateway.pem", gateway.signingCertificate()).toString());
        List<ClientEvent> refused = new CopyOnWriteArrayList<>();
        try (I247Client client = I247Client.builder()
                .properties(properties)
                .listener(ways::event)
                .listener(refused::add)
                .build()) {
            for (Path file : List.of(store, authorities)) {
                Files.writeString(file, Planted.NAME + "\n" + Planted.MRZ);
                Throwable thrown = catchThrowable(client::reloadKeys);
                assertThat(thrown).isInstanceOf(I247Exception.class);
                ways.thrown(thrown);
            }
            ways.shown(Asked.persons().search(client));
        }
        assertThat(refused).filteredOn(KeyEvent.class::isInstance).hasSize(2);
        warnings = 2;
        heard();
    }
}
