package org.i247.sdk.standard.dna;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.i247.sdk.standard.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlleleTest {

    @ParameterizedTest
    @CsvSource({"9.3, 93, 9.3", "17, 170, 17", "17.0, 170, 17", "06, 60, 6", "30.2, 302, 30.2", "' 8 ', 80, 8"})
    void keepsTheNumberInTenths(String text, int tenths, String value) {
        assertThat(Allele.of(text).tenths()).hasValue(tenths);
        assertThat(Allele.of(text).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9,3", "9.30", "-9", "9.", ".3", "0", "0.3", "1e1", "XY", "**", "9.3.1", "٩", "99999"})
    void refusesWhatIsNone(String text) {
        assertThatThrownBy(() -> Allele.of(text)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void standsInTheOrderOfRepeats() {
        assertThat(Allele.of("9.3")).isLessThan(Allele.of("10")).isLessThan(Allele.X);
        assertThat(Allele.X).isLessThan(Allele.Y);
        assertThat(Allele.of("*")).isEqualTo(Allele.ANY);
        assertThat(Allele.ANY.tenths()).isEmpty();
    }

    @Test
    void isNotShown() {
        assertThat(Allele.of("9.3")).hasToString("Allele[**********]");
    }

    @Property
    void readsBackWhatItWrites(@ForAll @IntRange(min = 10, max = 9999) int tenths) {
        String text = tenths / 10 + "." + tenths % 10;

        assertThat(Allele.of(Allele.of(text).value()).tenths()).hasValue(tenths);
    }

    @Property
    void anyTextIsAnAlleleOrARefusal(@ForAll String text) {
        try {
            assertThat(Allele.of(Allele.of(text).value())).isEqualTo(Allele.of(text));
        } catch (InvalidValueException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }
}
