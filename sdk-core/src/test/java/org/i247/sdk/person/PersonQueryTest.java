package org.i247.sdk.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.error.Violation;
import org.i247.sdk.standard.Mrz;
import org.junit.jupiter.api.Test;

class PersonQueryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void sendsWhatWasGiven() {
        PersonQuery query = PersonQuery.builder()
                .name("\u0627\u0644\u0645\u062b\u0627\u0644")
                .forename("Anna Maria")
                .dateOfBirth("1985-09")
                .dateOfBirthTolerance(2)
                .sex(Sex.F)
                .nationalities("DEU", "uto")
                .minimumScore(0.7)
                .build();

        assertThat(query.criteria().text("name")).contains("\u0627\u0644\u0645\u062b\u0627\u0644");
        assertThat(query.criteria().text("dateOfBirth")).contains("1985-09");
        assertThat(query.criteria().integer("dateOfBirthTolerance")).contains(2L);
        assertThat(query.criteria().texts("nationalities")).isEqualTo(List.of("D", "UTO"));
        assertThat(query.criteria().number("minimumScore").orElseThrow()).isEqualByComparingTo("0.7");
    }

    @Test
    void asksForTheHolderOfAZone() {
        Mrz zone =
                Mrz.parse("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<</L898902C36UTO7408122F1204159ZE184226B<<<<<10");

        PersonQuery query = PersonQuery.of(zone, TODAY);

        assertThat(query.name()).contains("ERIKSSON");
        assertThat(query.forename()).contains("ANNA MARIA");
        assertThat(query.criteria().text("dateOfBirth")).contains("1974-08-12");
    }

    @Test
    void aDateWhoseCheckDigitFailsDoesNotNarrow() {
        Mrz zone =
                Mrz.parse("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<</L898902C36UTO7408123F1204159ZE184226B<<<<<10");

        assertThat(PersonQuery.of(zone, TODAY).dateOfBirth()).isEmpty();
    }

    @Test
    void aHolderWithoutGivenNamesIsAskedForByTheNameAlone() {
        Mrz zone =
                Mrz.parse("P<UTOERIKSSON<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<</L898902C36UTO7408122F1204159ZE184226B<<<<<10");

        assertThat(PersonQuery.of(zone, TODAY).forename()).isEmpty();
    }

    @Test
    void everyFaultIsNamedWithFieldAndRule() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> PersonQuery.builder()
                        .name("  ")
                        .dateOfBirth("yesterday")
                        .minimumScore(1.5)
                        .build())
                .satisfies(e -> assertThat(e.failure().violations())
                        .extracting(Violation::field, Violation::rule)
                        .containsExactlyInAnyOrder(
                                tuple("query.name", "EMPTY"),
                                tuple("query.dateOfBirth", "FORMAT"),
                                tuple("query.minimumScore", "RANGE")));
    }

    @Test
    void contradictionsAreNamed() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> PersonQuery.builder()
                        .entityId("2023/78206")
                        .forename("ANNA")
                        .dateOfBirthTolerance(1)
                        .build())
                .satisfies(e -> assertThat(e.failure().violations())
                        .extracting(Violation::field, Violation::rule)
                        .containsExactlyInAnyOrder(
                                tuple("query.forename", "CONTRADICTION"),
                                tuple("query.dateOfBirthTolerance", "CONTRADICTION")));
    }

    @Test
    void showsCriteriaWithoutValues() {
        assertThat(PersonQuery.builder().name("MARCHETTI").dateOfBirth("1985").build())
                .hasToString("PersonQuery[name, dateOfBirth]");
    }

    @Test
    void variantsAskTheSameWithOtherNames() {
        PersonQuery query = PersonQuery.builder()
                .name("M\u00fcller")
                .forename("J\u00f6rg")
                .dateOfBirth("1985")
                .build();

        List<PersonQuery> variants = query.variants(4);

        assertThat(variants).first().isEqualTo(query);
        assertThat(variants)
                .extracting(each -> each.name().orElseThrow())
                .containsExactly("M\u00fcller", "MUELLER", "MUXXLLER", "MULLER");
        assertThat(variants).allSatisfy(each -> {
            assertThat(each.criteria().names()).containsExactlyInAnyOrder("name", "forename", "dateOfBirth");
            assertThat(each.dateOfBirth()).isEqualTo(query.dateOfBirth());
        });
    }

    @Test
    void aQuestionWithoutANameHasNoVariants() {
        PersonQuery query = PersonQuery.builder().entityId("2023/78206").build();

        assertThat(query.variants(10)).containsExactly(query);
    }
}
