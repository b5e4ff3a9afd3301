package org.i247.sdk.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "1985, 1985-01-01, 1985-12-31",
        "1985-09, 1985-09-01, 1985-09-30",
        "2024-02, 2024-02-01, 2024-02-29",
        "1985-09-19, 1985-09-19, 1985-09-19",
        "0001, 0001-01-01, 0001-12-31",
    })
    void coversTheDaysThatItCanMean(String iso, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.parse(iso);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date.toIsoString()).isEqualTo(iso);
    }

    @Test
    void knowsItsPrecision() {
        assertThat(PartialDate.of(1985).month()).isEmpty();
        assertThat(PartialDate.of(1985, 9).month()).hasValue(9);
        assertThat(PartialDate.of(1985, 9).day()).isEmpty();
        assertThat(PartialDate.of(1985, 9).toLocalDate()).isEmpty();
        LocalDate day = LocalDate.of(1985, 9, 19);
        assertThat(PartialDate.of(day).day()).hasValue(19);
        assertThat(PartialDate.of(day).toLocalDate()).hasValue(day);
        assertThat(PartialDate.of(day)).isEqualTo(PartialDate.parse("1985-09-19"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "85", "19850919", "1985-9", "1985/09/19", "1985-09-19 ", "+1985", "١٩٨٥", "1985-09-19Z"})
    void refusesOtherNotations(String text) {
        Texts.assertRefused(ValueRule.FORMAT, () -> PartialDate.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000", "1985-00", "1985-13", "1985-09-00", "1985-09-31", "2023-02-29"})
    void refusesDaysThatDoNotExist(String text) {
        Texts.assertRefused(ValueRule.RANGE, () -> PartialDate.parse(text));
    }

    @Test
    void refusesNumbersOutOfRange() {
        Texts.assertRefused(ValueRule.RANGE, () -> PartialDate.of(0));
        Texts.assertRefused(ValueRule.RANGE, () -> PartialDate.of(10_000));
        Texts.assertRefused(ValueRule.RANGE, () -> PartialDate.of(1985, 0));
        Texts.assertRefused(ValueRule.RANGE, () -> PartialDate.of(1985, 13));
        Texts.assertRefused(ValueRule.RANGE, () -> PartialDate.of(LocalDate.of(-5, 1, 1)));
        Texts.assertRefused(ValueRule.REQUIRED, () -> PartialDate.parse(null));
    }

    @ParameterizedTest
    @CsvSource({
        "1985-09-19, 1985-09-19, 1.0",
        "1985, 1985-09-19, 1.0",
        "1985-09, 1985, 1.0",
        "1985-09-08, 1985-08-09, 0.5",
        "1985-09-19, 1985-09-20, 0.0",
        "1985-09-08, 1986-08-09, 0.0",
        "1985-09, 1985-10, 0.0",
        "1985, 1986, 0.0",
    })
    void comparesByOverlapAndHalfForDayAndMonthSwapped(String one, String other, double similarity) {
        assertThat(PartialDate.parse(one).similarity(PartialDate.parse(other))).isEqualTo(similarity);
    }

    @Test
    void ordersByTheFirstDayThenTheLast() {
        PartialDate year = PartialDate.parse("1985");
        PartialDate month = PartialDate.parse("1985-01");
        PartialDate day = PartialDate.parse("1985-01-01");
        PartialDate later = PartialDate.parse("1985-01-02");
        assertThat(List.of(later, year, month, day).stream().sorted()).containsExactly(day, month, year, later);
    }

    @Test
    void isNeitherShownNorQuotedInARefusal() {
        assertThat(PartialDate.of(1985, 9)).hasToString("PartialDate[**********]");
        assertThatThrownBy(() -> PartialDate.parse("1985-02-30"))
                .hasMessageNotContaining("1985")
                .hasMessageNotContaining("30")
                .hasNoCause();
    }
}
