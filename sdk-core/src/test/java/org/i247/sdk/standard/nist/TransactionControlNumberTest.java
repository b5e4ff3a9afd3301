package org.i247.sdk.standard.nist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.i247.sdk.standard.InvalidValueException;
import org.i247.sdk.standard.ValueRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransactionControlNumberTest {

    @ParameterizedTest
    @CsvSource({
        "2000, 0, 00000000000000Z", // remainder 0
        "2000, 1, 00000000000001A",
        "2000, 22, 00000000000022Y",
        "2000, 23, 00000000000023Z",
        "2026, 4711, 26000000004711M",
    })
    void computesTheLetter(int year, long serial, String value) {
        assertThat(TransactionControlNumber.of(year, serial).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "26000000004711", "2600000004711M", "26000000004711a", "2600000000471lL"})
    void refusesAnotherForm(String text) {
        assertThatThrownBy(() -> TransactionControlNumber.of(text))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.rule()).isEqualTo(ValueRule.FORMAT));
    }

    @Test
    void refusesASerialOutOfRange() {
        assertThatThrownBy(() -> TransactionControlNumber.of(2026, 1_000_000_000_000L))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> TransactionControlNumber.of(26, 1)).isInstanceOf(InvalidValueException.class);
    }

    @Property
    void oneWrongDigitIsSeen(
            @ForAll @LongRange(max = 999_999_999_999L) long serial,
            @ForAll @IntRange(max = 13) int place,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        StringBuilder text =
                new StringBuilder(TransactionControlNumber.of(2026, serial).value());
        text.setCharAt(place, (char) ('0' + (text.charAt(place) - '0' + by) % 10));

        assertThatThrownBy(() -> TransactionControlNumber.of(text.toString()))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.rule()).isEqualTo(ValueRule.RANGE));
    }
}
