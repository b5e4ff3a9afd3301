package org.i247.sdk.vehicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.error.Violation;
import org.junit.jupiter.api.Test;

class VehicleQueryTest {
    @Test
    void aWrongCheckDigitDoesNotStopTheQuestion() {
        assertThat(VehicleQuery.vin("1m8gdm9a1 kp042788").criteria().text("vin"))
                .contains("1M8GDM9A1KP042788");
    }

    @Test
    void aPlateGoesOutCleanedInTheScriptThatItWasTypedIn() {
        VehicleQuery query = VehicleQuery.plate("\u0430 123-\u0412\u0421", "RU");

        assertThat(query.criteria().text("plate")).contains("\u0410123\u0412\u0421");
        assertThat(query.criteria().text("plateCountry")).contains("RUS");
    }

    @Test
    void anIdentifierIsNeeded() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> VehicleQuery.builder().make("ANY").build())
                .satisfies(e -> assertThat(e.failure().violations())
                        .extracting(Violation::field, Violation::rule)
                        .containsExactly(tuple("query.vin", "REQUIRED")));
    }

    @Test
    void aCountryOfPlatesNeedsAPlate() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> VehicleQuery.builder()
                        .vin("1M8GDM9AXKP042788")
                        .plateCountry("FRA")
                        .build())
                .satisfies(e -> assertThat(e.failure().violations())
                        .extracting(Violation::field, Violation::rule)
                        .containsExactly(tuple("query.plateCountry", "CONTRADICTION")));
    }
}
