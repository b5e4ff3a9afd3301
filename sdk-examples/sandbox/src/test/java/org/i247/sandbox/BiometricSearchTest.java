package org.i247.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.i247.sdk.biometric.DnaQuery;
import org.i247.sdk.biometric.FingerprintQuery;
import org.i247.sdk.query.Members;
import org.i247.sdk.standard.dna.DnaProfile;
import org.i247.sdk.standard.nist.NistTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contract section 4: searches that are answered later. The clock is moved by the test. */
class BiometricSearchTest {
    private static final MovingClock CLOCK = new MovingClock();
    private static final String PRINTS = "/v1/fingerprints/searches";
    private static final String PROFILES = "/v1/dna-profiles/searches";

    @RegisterExtension
    static final SandboxExtension GATEWAY =
            new SandboxExtension(Sandbox.builder().clock(CLOCK));

    private RawClient client;

    @BeforeEach
    void client() {
        client = new RawClient(GATEWAY.sandbox(), GATEWAY.sandbox().identity(), CLOCK);
    }

    @Test
    void ten_prints_are_pending_for_eight_seconds_and_then_known() {
        RawAnswer started = start(PRINTS, body(BiometricSpecimens.knownPrints()));
        assertThat(started.status()).isEqualTo(202);
        assertThat(started.isVerified()).isTrue();
        assertThat(started.json().path("state").asText()).isEqualTo("PENDING");
        assertThat(started.json().path("pollAfterSeconds").asInt()).isEqualTo(5);
        String search = PRINTS + "/" + started.json().path("searchId").asText();

        CLOCK.move(Duration.ofSeconds(6));
        assertThat(client.get(search).send().json().path("state").asText()).isEqualTo("PENDING");
        assertThat(client.get(search).send().json().path("pollAfterSeconds").asInt())
                .isEqualTo(2);

        CLOCK.move(Duration.ofSeconds(2));
        RawAnswer done = client.get(search).send();
        assertThat(done.json().path("state").asText()).isEqualTo("DONE");
        JsonNode first = done.json().at("/answer/hits/0/record");
        assertThat(first.path("subjectReference").asText()).isEqualTo(Specimens.KNOWN_PRINTS_SUBJECT);
        assertThat(first.path("candidateRank").asInt()).isEqualTo(1);
        assertThat(first.path("manualVerification").asBoolean()).isFalse();
        assertThat(first.path("matchedFingers")).hasSize(10);
        assertThat(client.get(search).send().json()).isEqualTo(done.json());
    }

    @Test
    void a_mark_takes_longer_and_has_candidates_for_an_expert() {
        String search = PRINTS + "/"
                + start(PRINTS, body(BiometricSpecimens.mark()))
                        .json()
                        .path("searchId")
                        .asText();
        CLOCK.move(Duration.ofSeconds(19));
        assertThat(client.get(search).send().json().path("state").asText()).isEqualTo("PENDING");
        CLOCK.move(Duration.ofSeconds(1));

        JsonNode hits = client.get(search).send().json().at("/answer/hits");

        assertThat(hits).hasSize(2);
        assertThat(hits.findValuesAsText("candidateRank")).containsExactly("1", "2");
        assertThat(hits.findValuesAsText("manualVerification")).containsExactly("true", "true");
        assertThat(hits.at("/0/record/matchedFingers/0").asText()).isEqualTo("RIGHT_INDEX");
    }

    @Test
    void prints_that_nobody_has_are_a_no_hit_and_withheld_ones_are_a_hit() {
        assertThat(answer(PRINTS, body(BiometricSpecimens.unknownPrints()))
                        .at("/answer/outcome")
                        .asText())
                .isEqualTo("NO_HIT");
        JsonNode withheld =
                answer(PRINTS, body(BiometricSpecimens.withheldPrints())).at("/answer/hits/0");
        assertThat(withheld.path("restricted").asBoolean()).isTrue();
        assertThat(withheld.has("record")).isFalse();
    }

    @Test
    void prints_that_cannot_be_searched_are_rejected_when_they_are_asked_for() {
        assertThat(rejected(PRINTS, body(BiometricSpecimens.poorPrints()))).isEqualTo("QUALITY_TOO_LOW");
        assertThat(rejected(PRINTS, prints("CPS", "no transaction at all".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("MALFORMED_TRANSACTION");
        byte[] cut = BiometricSpecimens.knownPrints().toBytes();
        assertThat(rejected(PRINTS, prints("CPS", Arrays.copyOf(cut, cut.length - 100))))
                .isEqualTo("MALFORMED_TRANSACTION");
        assertThat(rejected(PRINTS, prints("NPS", cut))).isEqualTo("MALFORMED_TRANSACTION");
        String mark = new String(BiometricSpecimens.mark().toBytes(), StandardCharsets.ISO_8859_1);
        byte[] withoutPrints = mark.replace("1.004:MPS", "1.004:CPS").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(rejected(PRINTS, prints("CPS", withoutPrints))).isEqualTo("PRINTS_MISSING");
    }

    @Test
    void a_profile_is_found_by_comparing_it() {
        JsonNode known =
                answer(PROFILES, body(BiometricSpecimens.knownProfile())).at("/answer/hits");
        assertThat(known).hasSize(1);
        assertThat(known.at("/0/record/subjectReference").asText()).isEqualTo(Specimens.KNOWN_PROFILE_SUBJECT);
        assertThat(known.at("/0/record/matchedLoci")).hasSize(13);
        assertThat(known.at("/0/score").asDouble()).isEqualTo(1.0);
        assertThat(known.at("/0/record/manualVerification").asBoolean()).isFalse();

        JsonNode near = answer(PROFILES, body(BiometricSpecimens.nearProfile())).at("/answer/hits");
        assertThat(near.at("/0/record/matchedLoci")).hasSize(12);
        assertThat(near.at("/0/record/manualVerification").asBoolean()).isTrue();

        JsonNode stain = answer(PROFILES, body(BiometricSpecimens.stain())).at("/answer/hits");
        assertThat(stain.at("/0/record/subjectReference").asText()).isEqualTo(Specimens.KNOWN_PROFILE_SUBJECT);
        assertThat(stain.at("/0/record/manualVerification").asBoolean()).isTrue();

        assertThat(answer(PROFILES, body(BiometricSpecimens.unknownProfile()))
                        .at("/answer/outcome")
                        .asText())
                .isEqualTo("NO_HIT");
        assertThat(answer(PROFILES, body(BiometricSpecimens.withheldProfile()))
                        .at("/answer/hits/0/restricted")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void no_fewer_loci_than_asked_for_make_a_candidate() {
        DnaProfile known = BiometricSpecimens.knownProfile();

        assertThat(answer(PROFILES, json(DnaQuery.of(known, 13)))
                        .at("/answer/outcome")
                        .asText())
                .isEqualTo("HIT");
        assertThat(answer(PROFILES, json(DnaQuery.of(known, 14)))
                        .at("/answer/outcome")
                        .asText())
                .isEqualTo("NO_HIT");
    }

    @Test
    void a_profile_of_too_few_loci_is_rejected() {
        assertThat(rejected(
                        PROFILES, "{\"kind\": \"PERSON\", \"loci\": [{\"locus\": \"TH01\", \"alleles\": [\"6\"]}]}"))
                .isEqualTo("TOO_FEW_LOCI");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fingerprints|{}|transaction REQUIRED",
                "fingerprints|{\"transaction\": \"ATP\", \"nist\": \"AAAA\"}|transaction RANGE",
                "fingerprints|{\"transaction\": \"CPS\", \"nist\": \"*\"}|nist FORMAT",
                "fingerprints|{\"transaction\": \"CPS\", \"nist\": \"\"}|nist EMPTY",
                "fingerprints|{\"transaction\": \"CPS\", \"nist\": 7}|nist TYPE",
                "fingerprints|{\"transaction\": \"CPS\", \"nist\": \"AAAA\", \"more\": 1}|body UNKNOWN_FIELD",
                "dna-profiles|{\"kind\": \"CAT\", \"loci\": []}|kind RANGE",
                "dna-profiles|{\"kind\": \"PERSON\", \"loci\": []}|loci EMPTY",
                "dna-profiles|{\"kind\": \"PERSON\", \"loci\": [7]}|loci[0] TYPE",
                "dna-profiles|{\"kind\": \"PERSON\", \"loci\": [{\"locus\": \"THO1\", \"alleles\": [\"6\"]}]}|loci[0].locus RANGE",
                "dna-profiles|{\"kind\": \"PERSON\", \"loci\": [{\"locus\": \"TH01\", \"alleles\": []}]}|loci[0].alleles EMPTY",
                "dna-profiles|{\"kind\": \"PERSON\", \"loci\": [{\"locus\": \"TH01\", \"alleles\": [6]}]}|loci[0].alleles TYPE",
                "dna-profiles|{\"kind\": \"PERSON\", \"loci\": [{\"locus\": \"TH01\", \"alleles\": [\"*\"]}]}|loci[0].alleles FORMAT",
                "dna-profiles|{\"kind\": \"PERSON\", \"minimumLoci\": 0, \"loci\": [{\"locus\": \"TH01\", \"alleles\": [\"6\"]}]}|minimumLoci RANGE",
            })
    void a_fault_of_the_envelope_is_told_at_once(String database, String body, String violation) {
        RawAnswer answer = start("/v1/" + database + "/searches", body);

        assertThat(answer.statusAndCode()).isEqualTo("422 INVALID_QUERY");
        assertThat(answer.violations()).contains(violation);
    }

    @Test
    void a_locus_stands_once() {
        RawAnswer answer = start(
                PROFILES,
                "{\"kind\": \"PERSON\", \"loci\": [{\"locus\": \"TH01\", \"alleles\": [\"6\"]},"
                        + " {\"locus\": \"TH01\", \"alleles\": [\"7\"]}]}");

        assertThat(answer.violations()).containsExactly("loci[1].locus UNIQUE");
    }

    @Test
    void the_same_key_finds_the_search_that_was_started() {
        String body = body(BiometricSpecimens.knownProfile());
        String key = key();
        String first = start(PROFILES, body, key).json().path("searchId").asText();

        assertThat(start(PROFILES, body, key).json().path("searchId").asText()).isEqualTo(first);
        assertThat(start(PROFILES, body).json().path("searchId").asText()).isNotEqualTo(first);
        assertThat(start(PROFILES, body(BiometricSpecimens.stain()), key).statusAndCode())
                .isEqualTo("422 IDEMPOTENCY_KEY_REUSED");
        CLOCK.move(Duration.ofHours(24));
        assertThat(start(PROFILES, body, key).json().path("searchId").asText()).isNotEqualTo(first);
    }

    @Test
    void a_refusal_is_kept_under_its_key_as_well() {
        String key = key();

        assertThat(start(PROFILES, "{}", key).status()).isEqualTo(422);
        assertThat(start(PROFILES, "{}", key).status()).isEqualTo(422);
        assertThat(start(PROFILES, body(BiometricSpecimens.stain()), key).statusAndCode())
                .isEqualTo("422 IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void a_search_without_a_key_or_with_none_that_is_a_uuid_is_refused() {
        String body = body(BiometricSpecimens.stain());

        assertThat(client.post(PROFILES, body).send().violations()).containsExactly("Idempotency-Key REQUIRED");
        assertThat(start(PROFILES, body, "\"mine\"").violations()).containsExactly("Idempotency-Key FORMAT");
        assertThat(start(PROFILES, body, UUID.randomUUID().toString()).violations())
                .containsExactly("Idempotency-Key FORMAT");
    }

    @Test
    void a_search_is_its_bureaus_own() {
        String body = body(BiometricSpecimens.knownProfile());
        String key = key();
        String search = PROFILES + "/"
                + start(PROFILES, body, key).json().path("searchId").asText();
        RawClient other = new RawClient(
                GATEWAY.sandbox(),
                GATEWAY.sandbox().newIdentity().bureau(Specimens.NEIGHBOUR).issue(),
                CLOCK);

        assertThat(other.get(search).send().statusAndCode()).isEqualTo("404 NOT_FOUND");
        RawAnswer own =
                other.post(PROFILES, body).header("Idempotency-Key", key).send();
        assertThat(own.status()).isEqualTo(202);
        assertThat(search).doesNotEndWith(own.json().path("searchId").asText());
    }

    @Test
    void a_search_is_kept_for_24_hours() {
        String search = PROFILES + "/"
                + start(PROFILES, body(BiometricSpecimens.knownProfile()))
                        .json()
                        .path("searchId")
                        .asText();

        CLOCK.move(Duration.ofHours(24).minusSeconds(1));
        assertThat(client.get(search).send().status()).isEqualTo(200);
        CLOCK.move(Duration.ofSeconds(1));
        assertThat(client.get(search).send().statusAndCode()).isEqualTo("404 NOT_FOUND");
        assertThat(client.get(PRINTS + "/s-nobody").send().statusAndCode()).isEqualTo("404 NOT_FOUND");
    }

    @Test
    void an_answer_of_a_part_of_the_collection_says_so() {
        GATEWAY.sandbox().on(SandboxDatabase.DNA_PROFILES).pass(1).next(Fault.incomplete());

        JsonNode state = answer(PROFILES, body(BiometricSpecimens.unknownProfile()));

        assertThat(state.at("/answer/outcome").asText()).isEqualTo("NO_HIT");
        assertThat(state.at("/answer/complete").asBoolean()).isFalse();
    }

    @Test
    void the_status_names_both_databases() {
        assertThat(client.get("/v1/status").send().json().path("databases").findValuesAsText("name"))
                .contains("AFIS", "DNA");
    }

    private RawAnswer start(String target, String body) {
        return start(target, body, key());
    }

    private RawAnswer start(String target, String body, String key) {
        return client.post(target, body).header("Idempotency-Key", key).send();
    }

    private JsonNode answer(String target, String body) {
        RawAnswer started = start(target, body);
        assertThat(started.status()).as(started.violations().toString()).isEqualTo(202);
        CLOCK.move(Duration.ofSeconds(20));
        return client.get(target + "/" + started.json().path("searchId").asText())
                .send()
                .json();
    }

    private String rejected(String target, String body) {
        JsonNode state = answer(target, body);
        assertThat(state.path("state").asText()).isEqualTo("REJECTED");
        assertThat(state.has("answer")).isFalse();
        return state.at("/problem/code").asText();
    }

    private static String key() {
        return "\"" + UUID.randomUUID() + "\"";
    }

    private static String body(NistTransaction transaction) {
        return json(FingerprintQuery.of(transaction));
    }

    private static String prints(String transaction, byte[] nist) {
        return "{\"transaction\": \"%s\", \"nist\": \"%s\"}"
                .formatted(transaction, Base64.getEncoder().encodeToString(nist));
    }

    private static String body(DnaProfile profile) {
        return json(DnaQuery.of(profile));
    }

    private static String json(FingerprintQuery query) {
        return prints(
                query.transaction().code(),
                Base64.getDecoder().decode(query.criteria().text("nist").orElseThrow()));
    }

    private static String json(DnaQuery query) {
        StringBuilder loci = new StringBuilder();
        for (Members locus : query.criteria().objects("loci")) {
            loci.append(loci.isEmpty() ? "" : ", ")
                    .append("{\"locus\": \"")
                    .append(locus.text("locus").orElseThrow())
                    .append("\", \"alleles\": [\"")
                    .append(String.join("\", \"", locus.texts("alleles")))
                    .append("\"]}");
        }
        return "{\"kind\": \"%s\", \"minimumLoci\": %d, \"loci\": [%s]}"
                .formatted(query.kind(), query.minimumLoci(), loci);
    }
}
