package org.i247.sdk.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MrzTest {
    private static final String LINE_1 = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
    private static final String LINE_2 = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";

    @ParameterizedTest
    @ValueSource(
            strings = {
                LINE_1 + "/" + LINE_2,
                LINE_1 + "\n" + LINE_2 + "\n",
                "\r\n" + LINE_1 + "\r\n\r\n" + LINE_2,
                "\uFEFF" + LINE_1 + " / " + LINE_2,
                "\u0002" + LINE_1 + "\r" + LINE_2 + "\u0003",
                "p<utoeriksson<<anna<maria<<<<<<<<<<<<<<<<<<<\nl898902c36uto7408122f1204159ze184226b<<<<<10",
                "P<UTO ERIKSSON << ANNA < MARIA\u00A0<<<<<<<<<<<<<<<<<<<\n" + LINE_2,
                "P‹UTOERIKSSON‹‹ANNA<MARIA＜＜<<<<<<<<<<<<<<<<<\n" + LINE_2,
                "P«UTOERIKSSON««ANNA«MARIA<<<<<<<<<<<<<<<<<<<\n" + LINE_2,
                "P<UTOERIKSSON«ANNA<MARIA«««««««««<\n" + LINE_2,
            })
    void aZoneIsReadHoweverItIsTyped(String text) {
        assertThat(Mrz.parse(text).lines()).containsExactly(LINE_1, LINE_2);
    }

    @Test
    void theTidiedZoneIsAReadingOfAnUntidyOne() {
        Mrz typed = Mrz.parse(LINE_1.toLowerCase(Locale.ROOT) + "/" + LINE_2);

        assertThat(typed.readings()).first().satisfies(best -> {
            assertThat(best.zone()).isEqualTo(typed);
            assertThat(best.substitutions()).isZero();
            assertThat(best.checksPassed()).isEqualTo(5);
        });
    }

    @Test
    void aLineBreakAtTheEndMakesNoReading() {
        Mrz mrz = Mrz.parse(LINE_1 + "\n" + LINE_2 + "\r\n");

        assertThat(mrz.readings()).extracting(MrzReading::zone).doesNotContain(mrz);
    }

    @Test
    void theReadingThatFitsMoreDigitsComesFirst() {
        Mrz misread = Mrz.parse(LINE_1 + "/" + LINE_2.replace("7408122", "74O8I22"));

        assertThat(misread.dateOfBirthRaw().orElseThrow()).isEqualTo("74O8I2");
        assertThat(misread.readings()).first().satisfies(best -> {
            assertThat(best.zone().lines()).containsExactly(LINE_1, LINE_2);
            assertThat(best.substitutions()).isEqualTo(2);
        });
        assertThat(misread.readings())
                .isSortedAccordingTo((left, right) -> Integer.compare(right.checksPassed(), left.checksPassed()));
    }

    @Test
    void sixAndGAreOfferedForEachOtherEvenInAValidZone() {
        Mrz valid = Mrz.parse(
                "I<UTOX617199026<<<<<<<<<<<<<<</9001011F3304156UTO<<<<<<<<<<<4/TESTOVA<<MIRA<<<<<<<<<<<<<<<<<");

        assertThat(valid.isValid()).isTrue();
        assertThat(valid.readings())
                .extracting(reading -> reading.zone().documentNumber())
                .containsExactly("XG1719902");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "\n\n",
                "P<UTO",
                LINE_1,
                LINE_1 + "/" + LINE_2 + "/" + LINE_2,
                "X1NLD19999999999ABC12DEF34GHI4"
            })
    void linesThatFitNoFormatAreRefusedByTheirLengths(String text) {
        assertThatThrownBy(() -> Mrz.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("lines of")
                .hasMessageContaining("2 of 44");
    }

    @Test
    void anotherCharacterIsRefusedByItsLine() {
        assertThatThrownBy(() -> Mrz.parse(LINE_1 + "/" + LINE_2.replace('Z', 'Ż')))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("line 2")
                .message()
                .doesNotContain("Ż")
                .doesNotContain("L898902C3");
    }

    @Test
    void longTextIsRefusedUnread() {
        assertThatThrownBy(() -> Mrz.parse("<".repeat(1001)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("1000");
    }

    @Test
    void theNumberGoesIntoAQueryWithoutItsFillers() {
        Mrz gap = Mrz.parse(
                "I<UTO123456<AA5<<<<<<<<<<<<<<</8110251M3801024UTO<<<<<<<<<<<2/TESTOV<<MIRO<<<<<<<<<<<<<<<<<<");
        Mrz none = Mrz.parse(LINE_1 + "/<<<<<<<<<0" + LINE_2.substring(10));

        assertThat(gap.documentNumberForQuery())
                .hasValueSatisfying(number -> assertThat(number.value()).isEqualTo("123456AA"));
        assertThat(none.documentNumberForQuery()).isEmpty();
    }

    @Test
    void aMisreadStateCodeIsShownAndIsNoCode() {
        Mrz mrz = Mrz.parse(LINE_1.replace("UTO", "UT0") + "/" + LINE_2);

        assertThat(mrz.issuerText()).isEqualTo("UT0");
        assertThat(mrz.issuer()).isEmpty();
        assertThat(mrz.nationality()).map(CountryCode::code).hasValue("UTO");
    }

    @Test
    void passportsAndVisasAreTold() {
        Mrz passport = Mrz.parse(LINE_1 + "/" + LINE_2);
        Mrz visa = Mrz.parse("V" + LINE_1.substring(1) + "/" + LINE_2);

        assertThat(List.of(passport.isPassport(), passport.isVisa())).containsExactly(true, false);
        assertThat(List.of(visa.isPassport(), visa.isVisa())).containsExactly(false, true);
    }
}
