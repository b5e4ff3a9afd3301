package org.i247.sdk.art;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasurementTest {
    private static final Measurement HEIGHT =
            new Measurement(Dimension.HEIGHT, new BigDecimal("45.5"), MeasurementUnit.CENTIMETRE);
    private static final Measurement WEIGHT =
            new Measurement(Dimension.WEIGHT, new BigDecimal("9"), MeasurementUnit.POUND);

    @Test
    void whatIsWrittenIsReadAgain() {
        String text = Measurement.write(HEIGHT, WEIGHT);

        assertThat(text).isEqualTo("height 45.5 cm; weight 9 lb");
        assertThat(Measurement.readAll(text)).containsExactly(HEIGHT, WEIGHT);
    }

    @Test
    void otherWordsArePassedOver() {
        assertThat(Measurement.readAll("With frame: Height: 45,5cm, about; weight 9 lb (1998)"))
                .containsExactly(HEIGHT, WEIGHT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"41 x 32 cm", "height 41", "height 41 inches", "height 0 cm", "height 3 kg", "weight 3 cm", ""})
    void aSizeIsNotGuessedAt(String text) {
        assertThat(Measurement.readAll(text)).isEmpty();
    }

    @Test
    void sizesInDifferentUnitsAreCompared() {
        Measurement inches = new Measurement(Dimension.HEIGHT, BigDecimal.TEN, MeasurementUnit.INCH);
        Measurement millimetres = new Measurement(Dimension.HEIGHT, new BigDecimal("254"), MeasurementUnit.MILLIMETRE);

        assertThat(inches.inBaseUnit()).isEqualByComparingTo(millimetres.inBaseUnit());
    }

    @Test
    void aUnitMeasuresItsDimension() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Measurement(Dimension.WEIGHT, BigDecimal.ONE, MeasurementUnit.METRE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Measurement(Dimension.HEIGHT, BigDecimal.ZERO, MeasurementUnit.METRE));
    }
}
