package org.i247.sdk.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class VinVectorsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void theFileIsWhole() {
        assertThat(VectorFile.entries("vin.json", "entries")).hasSize(60);
    }

    @TestFactory
    Stream<DynamicTest> readsEveryNumberOfTheFile() {
        return VectorFile.entries("vin.json", "entries")
                .map(entry -> dynamicTest(entry.get("id").asText(), () -> check(entry)));
    }

    private static void check(JsonNode entry) {
        String input = entry.get("input").asText();
        if (entry.get("queryable").isBoolean() && !entry.get("queryable").asBoolean()) {
            assertThatThrownBy(() -> Vin.of(input)).isInstanceOf(InvalidValueException.class);
            return;
        }
        Vin vin = Vin.of(input);
        // The file keeps an underscore; the contract's cleaning, by which numbers are sent, drops it.
        assertThat(vin.value()).isEqualTo(entry.get("cleaned").asText().replace("_", ""));
        assertThat(vin.isWellFormed()).isEqualTo(entry.get("wellFormed").asBoolean());
        if (vin.isWellFormed()) {
            checkWellFormed(vin, entry);
        } else {
            checkOther(vin, entry);
        }
    }

    private static void checkWellFormed(Vin vin, JsonNode entry) {
        assertThat(vin.expectedCheckDigit().map(String::valueOf))
                .hasValue(entry.get("computedDigit").asText());
        assertThat(vin.checkDigit().name()).isIn(VectorFile.texts(entry.get("verdictOneOf")));
        assertThat(vin.worldManufacturerIdentifier()).hasValue(entry.get("wmi").asText());
        assertThat(vin.makerCode()).hasValue(entry.get("makerCode").asText());
        assertThat(vin.modelYears(TODAY)).isEqualTo(years(entry));
        assertThat(vin.candidates()).isEmpty();
    }

    private static void checkOther(Vin vin, JsonNode entry) {
        assertThat(vin.checkDigit()).isEqualTo(VinCheckDigit.NOT_APPLICABLE);
        assertThat(vin.expectedCheckDigit()).isEmpty();
        assertThat(vin.worldManufacturerIdentifier()).isEmpty();
        assertThat(vin.makerCode()).isEmpty();
        assertThat(vin.modelYears(TODAY)).isEmpty();
        List<String> candidates = vin.candidates().stream().map(Vin::value).toList();
        if (entry.get("mustOffer").isNull()) {
            assertThat(candidates).isEmpty();
        } else {
            assertThat(candidates).contains(entry.get("mustOffer").asText());
        }
    }

    private static List<Integer> years(JsonNode entry) {
        return StreamSupport.stream(entry.get("modelYears").spliterator(), false)
                .map(JsonNode::asInt)
                .toList();
    }
}
