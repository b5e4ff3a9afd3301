package org.i247.borderdesk;

import static org.assertj.core.api.Assertions.assertThat;

import org.i247.borderdesk.GatewayStub.Asked;
import org.i247.sdk.query.Members;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked for what was typed. */
class QuestionTest {
    private final GatewayStub gateway = new GatewayStub();

    @Test
    void aZoneIsAskedForByNumberAndIssuer() {
        run("check-document", "--mrz", Zones.PASSPORT);

        assertThat(asked().criteria())
                .isEqualTo(Members.builder()
                        .put("documentNumber", "L898902C3")
                        .put("issuingCountry", "UTO")
                        .build());
    }

    @Test
    void standardInputStandsForAValue() {
        DeskRun run = DeskRun.reading(
                Zones.PASSPORT.replace('/', '\n') + "\r\n", DeskRun.over(gateway), "check-document", "--mrz", "-");

        assertThat(run.exitCode()).isZero();
        assertThat(asked().criteria().text("documentNumber")).contains("L898902C3");
    }

    @Test
    void standardInputIsReadInUtf8() {
        DeskRun.reading("ПРИМЕРОВ\n", DeskRun.over(gateway), "check-person", "--name", "-");

        assertThat(asked().criteria().text("name")).contains("ПРИМЕРОВ");
    }

    @Test
    void standardInputCannotBeTwoValues() {
        DeskRun run = DeskRun.reading("X\n", DeskRun.over(gateway), "check-person", "--name", "-", "--forename", "-");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(gateway.asked()).isEmpty();
    }

    @Test
    void aMisreadZoneIsAskedForAsItStandsAndItsReadingsAreOffered() {
        DeskRun run = run("--output", "json", "check-document", "--mrz", Zones.MISREAD);

        assertThat(asked().criteria().text("documentNumber")).contains("LB98902C3");
        assertThat(run.json().path("notes").toString())
                .contains("document number, whole zone")
                .contains("L898902C36UTO7408122F1204159ZE184226B<<<<<10");
    }

    @ParameterizedTest
    @CsvSource({"FR,FRA", "DE,D", "DEU,D", "D,D", "uto,UTO", "GBD,GBD", "RKS,RKS"})
    void aCountryIsAskedForAsDocumentsPrintIt(String typed, String printed) {
        run("check-document", "--number", "L898902C3", "--issuer", typed);

        assertThat(asked().criteria().text("issuingCountry")).contains(printed);
    }

    @Test
    void aCountryThatNoListHoldsIsLeftOutWithANote() {
        DeskRun run = run("--output", "json", "check-document", "--number", "L898902C3", "--issuer", "QQQ");

        assertThat(asked().criteria().text("issuingCountry")).isEmpty();
        assertThat(run.json().path("notes").toString()).contains("QQQ");
    }

    @Test
    void typeAndFuzzyGoWithTheQuestion() {
        run("check-document", "--number", "L898902C3", "--type", "identity-card", "--fuzzy");

        assertThat(asked().criteria().text("documentType")).contains("IDENTITY_CARD");
        assertThat(asked().criteria().flag("fuzzy")).contains(true);
    }

    @Test
    void aTravellerIsAskedForInBothDatabasesUnderReferencesOfTheirOwn() {
        run("check-traveller", "--mrz", Zones.PASSPORT);

        assertThat(gateway.asked())
                .extracting(Asked::database, Asked::reference)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("SLTD", "desk-1/SLTD"),
                        org.assertj.core.groups.Tuple.tuple("NOMINAL", "desk-1/NOMINAL"));
    }

    @Test
    void aTravellerIsAskedForByNamesAndDateOfBirth() {
        run("check-traveller", "--mrz", Zones.PASSPORT);

        assertThat(person().criteria())
                .isEqualTo(Members.builder()
                        .put("name", "ERIKSSON")
                        .put("forename", "ANNA MARIA")
                        .put("dateOfBirth", "1974-08-12")
                        .build());
    }

    @Test
    void aDateOfBirthThatWasMisreadDoesNotNarrow() {
        DeskRun run = run("--output", "json", "check-traveller", "--mrz", Zones.MISREAD_BIRTH);

        assertThat(person().criteria().names()).containsExactly("name", "forename");
        assertThat(run.json().path("notes").toString()).contains("did not narrow");
    }

    @Test
    void aTravellerWithOneNameOnlyIsAskedFor() {
        run("check-traveller", "--mrz", Zones.PASSPORT.replace("ERIKSSON<<ANNA<MARIA", "ERIKSSON<<<<<<<<<<<<"));

        assertThat(person().criteria().names()).containsExactly("name", "dateOfBirth");
    }

    @Test
    void aPersonIsAskedForByWhatWasTyped() {
        run(
                "check-person",
                "--name",
                "Primerov",
                "--forename",
                "Mark",
                "--born",
                "1985-09",
                "--nationality",
                "FR",
                "--nationality",
                "UTO");

        assertThat(asked().criteria())
                .isEqualTo(Members.builder()
                        .put("name", "Primerov")
                        .put("forename", "Mark")
                        .put("dateOfBirth", "1985-09")
                        .put("nationalities", java.util.List.of("FRA", "UTO"))
                        .build());
    }

    @Test
    void aVinWithAWrongCheckDigitIsAskedForWithANote() {
        DeskRun run = run("--output", "json", "check-vehicle", "--vin", "1M8GDM9A1KP042788");

        assertThat(asked().criteria().text("vin")).contains("1M8GDM9A1KP042788");
        assertThat(run.json().path("notes").toString()).contains("X would");
    }

    @Test
    void aVinWithoutACheckDigitHasNoNote() {
        DeskRun run = run("--output", "json", "check-vehicle", "--vin", "WVWZZZ1JZ3W386752");

        assertThat(run.json().path("notes")).isEmpty();
    }

    @Test
    void aPlateIsAskedForWithItsCountry() {
        run("check-vehicle", "--plate", "ut-sv 2041", "--plate-country", "uto");

        assertThat(asked().criteria())
                .isEqualTo(Members.builder()
                        .put("plate", "UTSV2041")
                        .put("plateCountry", "UTO")
                        .build());
    }

    @Test
    void optionsMayStandBehindTheCommand() {
        DeskRun run = run("check-document", "--number", "L898902C3", "--output", "json");

        assertThat(run.json().path("verdict").asText()).isEqualTo("CLEAR");
    }

    private DeskRun run(String... arguments) {
        return DeskRun.with(DeskRun.over(gateway), arguments);
    }

    private Asked asked() {
        assertThat(gateway.asked()).hasSize(1);
        return gateway.asked().get(0);
    }

    private Asked person() {
        return gateway.asked().stream()
                .filter(question -> question.database().equals("NOMINAL"))
                .findFirst()
                .orElseThrow();
    }
}
