package org.i247.sdk.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.error.Violation;
import org.i247.sdk.standard.Mrz;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TravelDocumentQueryTest {
    @Test
    void sendsTheCleanedNumber() {
        TravelDocumentQuery query = TravelDocumentQuery.builder()
                .documentNumber(" l898-902 c3 ")
                .issuingCountry("uto")
                .documentType(TravelDocumentType.PASSPORT)
                .fuzzy(true)
                .build();

        assertThat(query.criteria().text("documentNumber")).contains("L898902C3");
        assertThat(query.criteria().text("issuingCountry")).contains("UTO");
        assertThat(query.criteria().text("documentType")).contains("PASSPORT");
        assertThat(query.criteria().flag("fuzzy")).contains(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DE", "DEU", "D", "deu", "D<<"})
    void aCountryIsAskedForByTheCodeInDocuments(String typed) {
        assertThat(TravelDocumentQuery.builder()
                        .documentNumber("C01X00T47")
                        .issuingCountry(typed)
                        .build()
                        .criteria()
                        .text("issuingCountry"))
                .contains("D");
    }

    @Test
    void aZoneThatPrintsTheCodeOfIsoIsAskedForByTheCodeInDocuments() {
        Mrz zone =
                Mrz.parse("P<DEUERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<</L898902C36UTO7408122F1204159ZE184226B<<<<<10");

        assertThat(TravelDocumentQuery.of(zone).criteria().text("issuingCountry"))
                .contains("D");
    }

    @Test
    void asksForTheNumberAndIssuerOfAZone() {
        Mrz zone =
                Mrz.parse("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<</L898902C36UTO7408122F1204159ZE184226B<<<<<10");

        TravelDocumentQuery query = TravelDocumentQuery.of(zone);

        assertThat(query.documentNumber().value()).isEqualTo("L898902C3");
        assertThat(query.issuingCountry().orElseThrow().code()).isEqualTo("UTO");
        assertThat(query.documentType()).isEmpty();
    }

    @Test
    void anIssuerThatIsUnknownDoesNotNarrow() {
        Mrz zone =
                Mrz.parse("P<QQZERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<</L898902C36UTO7408122F1204159ZE184226B<<<<<10");

        assertThat(TravelDocumentQuery.of(zone).issuingCountry()).isEmpty();
    }

    @Test
    void everyFaultIsNamedWithFieldAndRule() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> TravelDocumentQuery.builder()
                        .documentNumber("12")
                        .issuingCountry("U9")
                        .build())
                .satisfies(e -> assertThat(e.failure().violations())
                        .extracting(Violation::field, Violation::rule)
                        .containsExactlyInAnyOrder(
                                tuple("query.documentNumber", "LENGTH"), tuple("query.issuingCountry", "FORMAT")));
    }

    @Test
    void aNumberIsNeeded() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() ->
                        TravelDocumentQuery.builder().issuingCountry("UTO").build())
                .satisfies(e -> assertThat(e.failure().violations())
                        .extracting(Violation::field, Violation::rule)
                        .containsExactly(tuple("query.documentNumber", "REQUIRED")));
    }

    @Test
    void showsCriteriaWithoutValues() {
        assertThat(TravelDocumentQuery.number("L898902C3")).hasToString("TravelDocumentQuery[documentNumber]");
    }
}
