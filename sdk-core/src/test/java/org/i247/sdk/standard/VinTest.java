package org.i247.sdk.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VinTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "AAVZZZ1KZ6W612305, AFRICA",
        "JHMZZZ1KZ6W612305, ASIA",
        "WVWZZZ1KZ6W612305, EUROPE",
        "1ZZTE57AXKT990100, NORTH_AMERICA",
        "7SAZZZ1KZ6W612305, NORTH_AMERICA",
        "7ATZZZ1KZ6W612305, OCEANIA",
        "6T1ZZZ1KZ6W612305, OCEANIA",
        "9BWZZZ1KZ6W612305, SOUTH_AMERICA",
        "0BWZZZ1KZ6W612305,",
    })
    void namesTheRegionOfTheMaker(String vin, VinRegion region) {
        assertThat(Vin.of(vin).region().orElse(null)).isEqualTo(region);
    }

    @Test
    void theSeventhCharacterDecidesTheModelYearInNorthAmericaOnly() {
        assertThat(Vin.of("1ZZTE57AXKT990100").likelyModelYear(TODAY)).hasValue(1989);
        assertThat(Vin.of("1ZZTE5BAXKT990100").likelyModelYear(TODAY)).hasValue(2019);
        assertThat(Vin.of("WVWZZZ1KZAW612305").likelyModelYear(TODAY)).isEmpty();
        assertThat(Vin.of("WVWZZZ1KZ6W612305").likelyModelYear(TODAY)).hasValue(2006);
    }

    @Test
    void nextYearsModelsAreOnSaleAlready() {
        assertThat(Vin.of("1ZZTE57AXVT990100").modelYears(TODAY)).containsExactly(1997, 2027);
        assertThat(Vin.of("1ZZTE57AXWT990100").modelYears(TODAY)).containsExactly(1998);
    }

    @Test
    void isNotShown() {
        assertThat(Vin.of("1M8GDM9AXKP042788")).hasToString("Vin[**********]");
    }

    @Property
    void anyTextIsANumberOrARefusalAndCleaningAgainChangesNothing(@ForAll String text) {
        Texts.assertStable(text, Vin::of, Vin::value);
    }

    @Property
    void oneWrongCharacterIsSeenWhereTheDigitBinds(
            @ForAll @StringLength(16) @CharRange(from = '0', to = '9') @Chars({'A', 'B', 'K', 'X', 'Z'}) String rest,
            @ForAll @IntRange(min = 9, max = 16) int place) {
        String template = "1" + rest;
        char digit = VinCheckDigit.computed(template);
        String right = template.substring(0, 8) + digit + template.substring(9);
        Assume.that(Character.isDigit(right.charAt(place)));
        char other = right.charAt(place) == '9' ? '0' : (char) (right.charAt(place) + 1);
        String wrong = right.substring(0, place) + other + right.substring(place + 1);

        assertThat(Vin.of(right).checkDigit()).isEqualTo(VinCheckDigit.MATCHES);
        assertThat(Vin.of(wrong).checkDigit()).isEqualTo(VinCheckDigit.DOES_NOT_MATCH);
    }
}
