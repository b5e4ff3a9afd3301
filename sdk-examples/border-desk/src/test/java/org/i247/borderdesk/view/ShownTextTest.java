package org.i247.borderdesk.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownTextTest {
    @ParameterizedTest
    @CsvSource({"EN,Ångström 李", "FR,2026-03-01", "AR,المثالي", "AR,محمد علي"})
    void aValueOfTheSameDirectionStandsAsItIs(Language language, String value) {
        assertThat(ShownText.in(language, value)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"EN,المثالي", "ES,שלום", "EN,Mark المثالي", "AR,PRIMEROV", "AR,2026-03-01", "AR,12", "AR,المثالي 12"})
    void aValueOfAnotherDirectionIsIsolated(Language language, String value) {
        assertThat(ShownText.in(language, value)).isEqualTo("\u2068" + value + "\u2069");
    }

    @Test
    void aValueCannotCommandTheTerminal() {
        assertThat(ShownText.in(Language.EN, "A\u001B[31mB\r\nC\u0007\u009BD\u2028E"))
                .isEqualTo("A [31mB  C  D E");
    }

    @Test
    void aValueCannotTurnWhatFollows() {
        assertThat(ShownText.in(Language.EN, "A\u202Eevil\u2066B\u2069")).isEqualTo("AevilB");
    }
}
