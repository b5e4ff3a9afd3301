package org.i247.sdk.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.i247.sdk.person.MatchReason.Kind;
import org.i247.sdk.query.Members;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonMatchTest {
    private static final PersonQuery MARK = PersonQuery.builder()
            .name("PRIMEROV")
            .forename("MARK")
            .dateOfBirth("1985-09-19")
            .sex(Sex.M)
            .nationalities("UTO")
            .build();

    @Test
    void the_person_that_was_asked_for_scores_1() {
        PersonMatch match = PersonMatch.of(MARK, record(mark()));

        assertThat(match.score()).hasValue(1);
        assertThat(kinds(match)).containsExactly(Kind.NAME_SAME, Kind.BIRTH_SAME, Kind.SEX_SAME, Kind.NATIONALITY_SAME);
    }

    @ParameterizedTest
    @CsvSource({
        "1985-09-19,1,BIRTH_SAME",
        "1985-09,0.97,BIRTH_WITHIN",
        "1985,0.97,BIRTH_WITHIN",
        "1985-09-18,0.9,BIRTH_ONE_FIGURE",
        "1985-12-24,0.75,BIRTH_SAME_YEAR",
        "1985-12,0.75,BIRTH_SAME_YEAR",
        "1961-03-07,0.5,BIRTH_DIFFERENT"
    })
    void a_date_of_birth_counts_by_how_far_off_it_is(String born, double factor, Kind reason) {
        PersonMatch match = PersonMatch.of(MARK, record(mark().put("dateOfBirth", born)));

        assertThat(match.score().orElseThrow()).isCloseTo(factor, within(1e-9));
        assertThat(kinds(match)).contains(reason);
    }

    @Test
    void day_and_month_may_have_changed_places() {
        PersonQuery query =
                PersonQuery.builder().name("PRIMEROV").dateOfBirth("1985-04-07").build();

        assertThat(kinds(PersonMatch.of(query, record(named("PRIMEROV").put("dateOfBirth", "1985-07-04")))))
                .contains(Kind.BIRTH_SWAPPED);
    }

    @ParameterizedTest
    @CsvSource({"2,BIRTH_TOLERATED", "1,BIRTH_DIFFERENT"})
    void a_tolerance_is_in_years(int tolerance, Kind reason) {
        PersonQuery query = PersonQuery.builder()
                .name("PRIMEROV")
                .dateOfBirth("1985")
                .dateOfBirthTolerance(tolerance)
                .build();

        assertThat(kinds(PersonMatch.of(query, record(named("PRIMEROV").put("dateOfBirth", "1987-04-01")))))
                .contains(reason);
    }

    @Test
    void what_a_record_does_not_say_counts_little_and_is_said() {
        PersonMatch match = PersonMatch.of(MARK, record(named("PRIMEROV").put("forename", "MARK")));

        assertThat(match.score().orElseThrow()).isBetween(0.9, 0.95);
        assertThat(kinds(match))
                .containsExactly(Kind.NAME_SAME, Kind.BIRTH_NOT_SAID, Kind.SEX_NOT_SAID, Kind.NATIONALITY_NOT_SAID);
    }

    @Test
    void another_sex_or_nationality_lowers_the_score() {
        PersonMatch match =
                PersonMatch.of(MARK, record(mark().put("sex", "F").put("nationalities", List.of("D", "FRA"))));

        assertThat(match.score().orElseThrow()).isCloseTo(0.85 * 0.9, within(1e-9));
        assertThat(kinds(match)).contains(Kind.SEX_DIFFERENT, Kind.NATIONALITY_DIFFERENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X", "U", "Q"})
    void only_two_sexes_speak_against_each_other(String sex) {
        assertThat(kinds(PersonMatch.of(MARK, record(mark().put("sex", sex))))).contains(Kind.SEX_NOT_SAID);
    }

    @Test
    void a_nationality_is_the_same_in_either_code() {
        PersonQuery german =
                PersonQuery.builder().name("PRIMEROV").nationalities("DE").build();

        assertThat(kinds(PersonMatch.of(german, record(named("PRIMEROV").put("nationalities", List.of("DEU"))))))
                .contains(Kind.NATIONALITY_SAME);
    }

    @Test
    void an_alias_counts_as_the_name_with_a_date_of_its_own() {
        Members alias = named("PRIMEROV")
                .put("forename", "MARK")
                .put("dateOfBirth", "1985-09-19")
                .build();
        PersonMatch match = PersonMatch.of(
                MARK, record(named("ANDEROV").put("dateOfBirth", "1961-03-07").put("aliases", List.of(alias))));

        assertThat(kinds(match)).startsWith(Kind.ALIAS, Kind.NAME_SAME).contains(Kind.BIRTH_SAME);
    }

    @Test
    void the_name_in_its_own_script_counts_as_the_name() {
        PersonQuery query = PersonQuery.builder().name("المثالي").build();
        PersonMatch match = PersonMatch.of(query, record(named("XYZ").put("nameInOriginalScript", "المثالي")));

        assertThat(match.score()).hasValue(1);
        assertThat(kinds(match)).containsExactly(Kind.ORIGINAL_SCRIPT, Kind.NAME_SAME);
    }

    @Test
    void an_id_or_a_document_that_was_asked_for_is_a_base_of_its_own() {
        PersonQuery byId = PersonQuery.builder().entityId("2023/78206").build();
        PersonQuery byDocument =
                PersonQuery.builder().documentNumber("l898-902c3").build();
        Members document = Members.builder().put("documentNumber", "L898902C3").build();
        PersonRecord record =
                record(named("PRIMEROV").put("entityId", "2023/78206").put("identityDocuments", List.of(document)));

        assertThat(PersonMatch.of(byId, record).score()).hasValue(1);
        assertThat(kinds(PersonMatch.of(byId, record))).containsExactly(Kind.ENTITY_SAME);
        assertThat(PersonMatch.of(byDocument, record).score()).hasValue(0.9);
        assertThat(kinds(PersonMatch.of(byDocument, record))).containsExactly(Kind.DOCUMENT_SAME);
    }

    @Test
    void a_document_that_can_be_none_is_no_crash() {
        Members document = Members.builder().put("documentNumber", "?").build();
        PersonQuery query = PersonQuery.builder().documentNumber("L898902C3").build();

        assertThat(PersonMatch.of(query, record(named("X").put("identityDocuments", List.of(document))))
                        .score())
                .isEqualTo(OptionalDouble.empty());
    }

    @Test
    void sentences_hold_nothing_about_the_person() {
        PersonMatch match = PersonMatch.of(MARK, record(mark().put("forename", "MARC")));

        assertThat(match.sentences(Locale.ENGLISH))
                .containsExactly(
                        "Words of the name that are the same: 1.",
                        "Words of the name that differ in a few letters: 1.",
                        "The date of birth is the same.",
                        "The sex is the same.",
                        "A nationality is the same.");
        for (String language : List.of("en", "fr", "es", "ar")) {
            assertThat(match.sentences(Locale.forLanguageTag(language)))
                    .hasSize(5)
                    .allSatisfy(sentence -> assertThat(sentence).doesNotContain("MAR", "PRIMEROV", "1985", "{"));
        }
        assertThat(match.toString()).doesNotContain("MAR", "PRIMEROV", "1985");
    }

    @Test
    void a_score_is_from_0_to_1() {
        assertThatThrownBy(() -> new PersonMatch(OptionalDouble.of(1.1), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Kind> kinds(PersonMatch match) {
        return match.reasons().stream().map(MatchReason::kind).toList();
    }

    private static PersonRecord record(Members.Builder members) {
        return new PersonRecord(members.build());
    }

    private static Members.Builder mark() {
        return named("PRIMEROV")
                .put("forename", "MARK")
                .put("dateOfBirth", "1985-09-19")
                .put("sex", "M")
                .put("nationalities", List.of("UTO"));
    }

    private static Members.Builder named(String name) {
        return Members.builder().put("recordId", "nom-1").put("owner", "UT").put("name", name);
    }
}
