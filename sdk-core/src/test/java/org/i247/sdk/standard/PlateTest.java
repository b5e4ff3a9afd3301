package org.i247.sdk.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlateTest {

    private static final CountryCode RUSSIA = CountryCode.of("RUS");

    @ParameterizedTest
    @CsvSource({
        "b-ab 1234, BAB1234",
        "AB·123·CD, AB123CD",
        "1 – 2345, 12345",
        "京A·12345, 京A12345",
        "बा १ च १२३४, बा१च१२३४",
        "７, 7",
    })
    void keyIsLettersAndDigitsOfAnyScript(String text, String key) {
        assertThat(Plate.of(text).key()).isEqualTo(key);
    }

    @Test
    void umlautsAndZerosAreKept() {
        CountryCode germany = CountryCode.of("D");
        assertThat(Plate.of("TÜ-AB 1", germany)).isNotEqualTo(Plate.of("TU-AB 1", germany));
        assertThat(Plate.of("B-O 10", germany)).isNotEqualTo(Plate.of("B-0 10", germany));
    }

    @Test
    void anUmlautTypedInTwoPartsIsTheSame() {
        assertThat(Plate.of("tu\u0308-ab 1")).isEqualTo(Plate.of("TÜ-AB 1"));
    }

    @ParameterizedTest
    @CsvSource({
        "RUS, а123вс77, A123BC77",
        "RUS, А В Е К М Н О Р С Т У Х, ABEKMHOPCTYX",
        "BLR, 1234 АІ-7, 1234AI7",
        "UKR, АІ 1234 СВ, AI1234CB",
        "BGR, СА 1234 РВ, CA1234PB",
        "BIH, А12-Ј-345, A12J345",
        "GRC, ΖΗΡ-1234, ZHP1234",
    })
    void twinsBecomeLatinWhereTheCountryWritesPlatesSo(String country, String text, String key) {
        assertThat(Plate.of(text, CountryCode.of(country)).key()).isEqualTo(key);
    }

    @Test
    void twinsStayElsewhere() {
        assertThat(Plate.of("А123ВС77").key()).isEqualTo("А123ВС77");
        assertThat(Plate.of("1234 УБА", CountryCode.of("MNG")).key()).isEqualTo("1234УБА");
    }

    @Test
    void aPlateWithALetterThatHasNoTwinStaysAsItIs() {
        assertThat(Plate.of("А 1234 ЛЯ", RUSSIA).key()).isEqualTo("А1234ЛЯ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AB#12", "12\u20AC", "\u0301AB"})
    void refusesOtherCharacters(String text) {
        Texts.assertRefused(ValueRule.CHARACTERS, () -> Plate.of(text));
    }

    @Test
    void takesFortyAndRefusesMore() {
        assertThat(Plate.of("A".repeat(40)).key()).hasSize(40);
        Texts.assertRefused(ValueRule.LENGTH, () -> Plate.of("A".repeat(41)));
        Texts.assertRefused(ValueRule.EMPTY, () -> Plate.of(" - "));
    }

    @Test
    void ordersByKeyThenCountry() {
        Plate none = Plate.of("B 1");
        Plate germany = Plate.of("B 1", CountryCode.of("D"));
        Plate russia = Plate.of("A 1", RUSSIA);
        assertThat(List.of(germany, none, russia).stream().sorted()).containsExactly(russia, none, germany);
    }

    @Test
    void isNotShown() {
        assertThat(Plate.of("A 1", RUSSIA)).hasToString("Plate[**********]");
        assertThat(Plate.of("A 1", RUSSIA).country()).hasValue(RUSSIA);
    }

    @Property
    void anyTextIsAPlateOrARefusalAndCleaningAgainChangesNothing(@ForAll String text) {
        Texts.assertStable(text, Plate::of, Plate::key);
    }

    @Property
    void cleaningAgainChangesNothingWhateverComesTogether(
            @ForAll @Chars({'a', 'ß', 'ΐ', 'ŉ', 'ǰ', 'А', 'Ё', '\u0301', '\u0308', '\u0345', '-', ' ', '½', '¨', 'ﬃ'})
                    String text) {
        Texts.assertStable(text, Plate::of, Plate::key);
        Texts.assertStable(text, t -> Plate.of(t, RUSSIA), Plate::key);
    }
}
