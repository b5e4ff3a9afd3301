package org.i247.sdk.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MrzVectorsTest {
    private static final Map<String, MrzCheck> CHECKS = Map.of(
            "documentNumber", MrzCheck.DOCUMENT_NUMBER,
            "dateOfBirth", MrzCheck.DATE_OF_BIRTH,
            "dateOfExpiry", MrzCheck.DATE_OF_EXPIRY,
            "optionalData", MrzCheck.OPTIONAL_DATA,
            "composite", MrzCheck.COMPOSITE);

    @ParameterizedTest
    @MethodSource("readable")
    void everyFieldIsReadAsItStands(JsonNode zone) {
        Mrz mrz = Mrz.parse(text(zone));

        assertThat(mrz.format().name()).isEqualTo(zone.get("format").asText());
        assertThat(mrz.lines()).isEqualTo(VectorFile.texts(zone.get("lines")));
        assertThat(fields(mrz)).isEqualTo(expectedFields(zone.get("fields")));
    }

    @ParameterizedTest
    @MethodSource("readable")
    void everyCheckIsReportedByItself(JsonNode zone) {
        Mrz mrz = Mrz.parse(text(zone));

        assertThat(mrz.checks()).hasSize(CHECKS.size());
        CHECKS.forEach((name, check) -> assertThat(mrz.checks().get(check).name())
                .as(name)
                .isEqualTo(zone.get("checks").get(name).asText()));
        assertThat(mrz.numberRule().map(MrzNumberRule::name))
                .isEqualTo(Optional.ofNullable(zone.get("numberRule").textValue()));
        assertThat(mrz.hasRealDates()).isEqualTo(zone.get("datesReal").asBoolean());
        assertThat(mrz.isValid()).isEqualTo(zone.get("valid").asBoolean());
    }

    @ParameterizedTest
    @MethodSource("misread")
    void whatWasMeantIsAmongTheReadings(JsonNode zone) {
        List<MrzReading> readings = Mrz.parse(text(zone)).readings();

        assertThat(readings)
                .extracting(reading -> reading.zone().lines())
                .contains(VectorFile.texts(zone.get("mustOffer")));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void whatIsNoZoneIsRefusedWithoutQuotingIt(JsonNode zone) {
        assertThatThrownBy(() -> Mrz.parse(text(zone)))
                .isInstanceOf(InvalidValueException.class)
                .satisfies(e -> VectorFile.texts(zone.get("lines"))
                        .forEach(line -> assertThat(e).message().doesNotContain(line)));
    }

    private static Map<String, Object> fields(Mrz mrz) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("documentCode", mrz.documentCode());
        fields.put("issuer", mrz.issuerText());
        fields.put("surname", mrz.surname().orElse(null));
        fields.put("givenNames", mrz.givenNames().orElse(null));
        fields.put("nameMayBeTruncated", mrz.nameMayBeTruncated());
        fields.put("documentNumber", mrz.documentNumber());
        fields.put("documentNumberRaw", mrz.documentNumberRaw());
        fields.put("nationality", mrz.nationalityText().orElse(null));
        fields.put("dateOfBirth", mrz.dateOfBirthRaw().orElse(null));
        fields.put("sex", mrz.sex().orElse(null));
        fields.put("dateOfExpiry", mrz.dateOfExpiryRaw().orElse(null));
        fields.put("optionalData", mrz.optionalData());
        fields.put("optionalData2", mrz.optionalData2());
        return fields;
    }

    private static Map<String, Object> expectedFields(JsonNode expected) {
        Map<String, Object> fields = new LinkedHashMap<>();
        expected.properties()
                .forEach(field -> fields.put(
                        field.getKey(),
                        field.getValue().isBoolean()
                                ? field.getValue().booleanValue()
                                : field.getValue().textValue()));
        return fields;
    }

    private static Stream<Named<JsonNode>> readable() {
        return named(zones().filter(zone -> zone.get("wellFormed").asBoolean()));
    }

    private static Stream<Named<JsonNode>> malformed() {
        return named(zones().filter(zone -> !zone.get("wellFormed").asBoolean()));
    }

    private static Stream<Named<JsonNode>> misread() {
        return named(zones().filter(zone -> zone.has("mustOffer")));
    }

    private static Stream<JsonNode> zones() {
        return VectorFile.entries("mrz.json", "entries");
    }

    /** What a reader is given: the text as typed, or else the lines. */
    private static String text(JsonNode zone) {
        return zone.has("text") ? zone.get("text").asText() : String.join("\n", VectorFile.texts(zone.get("lines")));
    }

    private static Stream<Named<JsonNode>> named(Stream<JsonNode> zones) {
        return zones.map(zone -> Named.of(zone.get("id").asText(), zone));
    }
}
