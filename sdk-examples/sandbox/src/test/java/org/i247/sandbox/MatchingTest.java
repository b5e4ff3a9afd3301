package org.i247.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contract section 3, "Matching": what is found by what. */
class MatchingTest {
    @RegisterExtension
    static final SandboxExtension GATEWAY = new SandboxExtension();

    private RawClient client;

    @BeforeEach
    void client() {
        client = RawClient.of(GATEWAY.sandbox());
    }

    private JsonNode ask(String database, String query) {
        RawAnswer answer = client.search(database, query.replace('\'', '"'));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.isVerified()).isTrue();
        return answer.json();
    }

    private static List<String> found(JsonNode answer) {
        return answer.path("hits")
                .valueStream()
                .map(hit -> hit.path("recordId").asText("withheld"))
                .toList();
    }

    private static List<String> matchedOn(JsonNode answer) {
        return answer.at("/hits/0/matchedOn")
                .valueStream()
                .map(JsonNode::asText)
                .toList();
    }

    @Test
    void an_answer_has_all_that_is_always_there() {
        JsonNode answer = ask(
                "travel-documents",
                "{'documentNumber': 'L898902C3', 'issuingCountry': 'UTO', 'documentType': 'PASSPORT'}");

        assertThat(answer.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "outcome", "complete", "total", "nextCursor", "hits", "database", "answeredAt");
        assertThat(answer.path("outcome").asText()).isEqualTo("HIT");
        assertThat(answer.path("complete").asBoolean()).isTrue();
        assertThat(answer.path("nextCursor").isNull()).isTrue();
        assertThat(answer.at("/database/name").asText()).isEqualTo("SLTD");
        JsonNode hit = answer.at("/hits/0");
        assertThat(hit.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "hitId",
                        "score",
                        "matchedOn",
                        "status",
                        "restricted",
                        "owner",
                        "caveats",
                        "recordId",
                        "record");
        assertThat(hit.path("owner").asText()).isEqualTo(Specimens.NEIGHBOUR);
        assertThat(hit.path("caveats").get(0).asText()).isEqualTo("CONFIRM_WITH_OWNER");
        assertThat(hit.at("/record/status").asText()).isEqualTo("STOLEN");
        assertThat(matchedOn(answer)).containsExactly("documentNumber", "issuingCountry", "documentType");
    }

    @Test
    void nothing_found_is_said_with_no_hits_and_total_0() {
        JsonNode answer = ask("travel-documents", "{'documentNumber': 'D23145890', 'issuingCountry': 'UTO'}");

        assertThat(answer.path("outcome").asText()).isEqualTo("NO_HIT");
        assertThat(answer.path("total").asInt(-1)).isZero();
        assertThat(answer.path("hits").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"l898902c3", "L-898 902.C3", "L898902C3<<", "Ｌ８９８９０２Ｃ３", "L_898/902C3"})
    void numbers_are_cleaned_before_they_are_compared(String number) {
        assertThat(found(ask("travel-documents", "{'documentNumber': '" + number + "'}")))
                .containsExactly(Specimens.STOLEN_PASSPORT_RECORD);
    }

    @ParameterizedTest
    @CsvSource({
        "L898902C3, true",
        "L898902C4, true",
        "L898902C, true",
        "L898902C33, true",
        "898902C3, true",
        "L898902D4, false",
        "L8989023C, false"
    })
    void fuzzy_adds_one_edit_and_no_more(String number, boolean hit) {
        JsonNode answer = ask("travel-documents", "{'documentNumber': '" + number + "', 'fuzzy': true}");

        assertThat(found(answer).contains(Specimens.STOLEN_PASSPORT_RECORD)).isEqualTo(hit);
    }

    @Test
    void without_fuzzy_one_edit_is_no_match() {
        assertThat(found(ask("travel-documents", "{'documentNumber': 'L898902C4'}")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"issuingCountry, XOM", "documentType, VISA"})
    void a_member_that_narrows_excludes_what_is_known_to_differ(String member, String value) {
        assertThat(found(ask("travel-documents", "{'documentNumber': 'L898902C3', '" + member + "': '" + value + "'}")))
                .isEmpty();
    }

    @Test
    void a_member_that_narrows_does_not_exclude_what_is_not_known() {
        String id = GATEWAY.sandbox()
                .add(SandboxDatabase.TRAVEL_DOCUMENTS, Map.of("documentNumber", "NEW1234567", "status", "LOST"));

        JsonNode answer = ask("travel-documents", "{'documentNumber': 'NEW1234567', 'issuingCountry': 'XOM'}");

        assertThat(found(answer)).containsExactly(id);
        assertThat(matchedOn(answer)).containsExactly("documentNumber");
    }

    @Test
    void a_stolen_vehicle_is_found_by_its_vin_under_false_plates() {
        JsonNode answer = ask(
                "vehicles",
                "{'vin': '1M8GDM9AXKP042788', 'plate': 'UT-FP 7000', 'plateCountry': 'XOM', 'category': 'BUS'}");

        assertThat(found(answer)).containsExactly(Specimens.STOLEN_VEHICLE_RECORD);
        assertThat(matchedOn(answer)).containsExactly("vin", "category");
    }

    @Test
    void the_country_of_the_plate_narrows_a_match_by_plate() {
        assertThat(found(ask("vehicles", "{'plate': 'AA123BB'}"))).hasSize(2);
        assertThat(found(ask("vehicles", "{'plate': 'aa 123-bb', 'plateCountry': 'UTO'}")))
                .containsExactly("smv-specimen-shared-car");
        assertThat(found(ask("vehicles", "{'plate': 'AA123BB', 'plateCountry': 'XXB'}")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'engineNumber': 'ENG552041'}", "{'partNumber': 'FR 77 0815'}", "{'plate': 'M1234UT'}"})
    void any_identifier_finds_a_vehicle(String query) {
        assertThat(found(ask("vehicles", query))).containsExactly("smv-specimen-motorcycle");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'name': 'PRIMEROV', 'forename': 'MARK'}",
                "{'name': 'primerov'}",
                "{'name': 'MARK PRIMEROV'}",
                "{'name': 'MARK', 'forename': 'PRIMEROV'}",
                "{'name': 'ПРИМЕРОВ', 'forename': 'Марк'}",
                "{'name': 'OBRAZTSOV'}",
                "{'name': 'PRIMEROV', 'dateOfBirth': '1985-09-19'}",
                "{'name': 'PRIMEROV', 'dateOfBirth': '1985'}",
                "{'name': 'PRIMEROV', 'dateOfBirth': '1988', 'dateOfBirthTolerance': 2}",
                "{'name': 'PRIMEROV', 'sex': 'M', 'nationalities': ['XOM', 'UTO']}",
                "{'name': 'PRIMEROV', 'sex': 'U'}",
                "{'name': 'PRIMAROV', 'forename': 'MARK'}",
                "{'entityId': '2026/1001'}",
                "{'documentNumber': 'p 1985091 l'}"
            })
    void the_wanted_person_is_found(String query) {
        assertThat(found(ask("persons", query))).containsExactly(Specimens.WANTED_RECORD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'name': 'PRIMEROV', 'dateOfBirth': '1985-09-20'}",
                "{'name': 'PRIMEROV', 'dateOfBirth': '1989', 'dateOfBirthTolerance': 2}",
                "{'name': 'PRIMEROV', 'sex': 'F'}",
                "{'name': 'PRIMEROV', 'nationalities': ['XOM']}",
                "{'name': 'PRIMEROV', 'forename': 'JOHANNES'}",
                "{'name': 'PRIMAROV', 'minimumScore': 0.95}",
                "{'name': 'ERIKSSON', 'forename': 'ANNA MARIA', 'dateOfBirth': '1974-08-12'}",
                "{'name': 'ERIKSSON', 'forename': 'ANNA MARIA', 'nationalities': ['UTO']}",
                "{'name': 'ERIKSSON', 'forename': 'ANNA MARIA'}"
            })
    void another_person_is_not_found(String query) {
        assertThat(found(ask("persons", query))).isEmpty();
    }

    @Test
    void the_whole_name_scores_1_and_a_part_less() {
        assertThat(ask("persons", "{'name': 'PRIMEROV', 'forename': 'MARK'}")
                        .at("/hits/0/score")
                        .asDouble())
                .isEqualTo(1.0);
        assertThat(ask("persons", "{'name': 'PRIMEROV'}").at("/hits/0/score").asDouble())
                .isBetween(0.5, 0.99);
    }

    @Test
    void a_month_of_birth_is_held_against_a_day() {
        assertThat(found(ask("persons", "{'name': 'AL MITHALI', 'dateOfBirth': '2011-04-30'}")))
                .containsExactly(Specimens.MISSING_RECORD);
        assertThat(found(ask("persons", "{'name': 'المثالي', 'dateOfBirth': '2011-05-01'}")))
                .isEmpty();
    }

    @Test
    void the_caveats_of_the_record_are_on_the_hit() {
        assertThat(ask("persons", "{'name': 'PRIMEROV'}")
                        .at("/hits/0/caveats")
                        .valueStream()
                        .map(JsonNode::asText))
                .containsExactly("CONFIRM_WITH_OWNER", "ARMED", "DANGEROUS");
    }

    @Test
    void a_withheld_record_is_a_hit_without_the_record() {
        JsonNode hit = ask("persons", "{'name': 'BEISPIELMANN'}").at("/hits/0");

        assertThat(hit.path("restricted").asBoolean()).isTrue();
        assertThat(hit.has("record") || hit.has("recordId")).isFalse();
        assertThat(hit.path("owner").asText()).isEqualTo(Specimens.OTHER_OWNER);
        assertThat(hit.path("caveats").valueStream().map(JsonNode::asText))
                .containsExactly("CONFIRM_WITH_OWNER", "ESCAPE_RISK");
    }

    @Test
    void a_record_is_withheld_from_the_bureau_that_the_owner_names_only() {
        SandboxIdentity neighbour =
                GATEWAY.sandbox().newIdentity().bureau(Specimens.NEIGHBOUR).issue();

        JsonNode answer = RawClient.of(GATEWAY.sandbox(), neighbour)
                .search("persons", "{\"name\": \"BEISPIELMANN\"}")
                .json();

        assertThat(found(answer)).containsExactly(Specimens.RESTRICTED_PERSON_RECORD);
    }

    @Test
    void more_than_100_are_too_many() {
        JsonNode answer = ask("persons", "{'name': 'SPECIMEN'}");

        assertThat(answer.path("outcome").asText()).isEqualTo("TOO_MANY");
        assertThat(answer.path("hits").isEmpty()).isTrue();
        assertThat(answer.path("total").asInt()).isEqualTo(120);
    }
}
