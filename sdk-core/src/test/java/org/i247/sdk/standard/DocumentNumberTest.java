package org.i247.sdk.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "L898902C3",
                "l898902c3",
                " L898 902\tC3\r\n",
                "L-898\u2010902\u2011C\u20133\u2014",
                "L\u2212898902\u00ADC3",
                "L.898_902/C3",
                "L898902C3<<<<<",
                "Ｌ８９８９０２Ｃ３",
                "\u200EL898902\u00A0C3\u200B",
            })
    void dropsWhatIsWrittenBetweenTheCharacters(String text) {
        assertThat(DocumentNumber.of(text).value()).isEqualTo("L898902C3");
    }

    @Test
    void keepsLettersAndDigitsThatLookAlikeApart() {
        assertThat(DocumentNumber.of("O0I1S5")).isNotEqualTo(DocumentNumber.of("00115S"));
    }

    @ParameterizedTest
    @NullSource
    void asksForANumberThatIsMissing(String text) {
        Texts.assertRefused(ValueRule.REQUIRED, () -> DocumentNumber.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "<<<", "-./_"})
    void refusesSeparatorsAlone(String text) {
        Texts.assertRefused(ValueRule.EMPTY, () -> DocumentNumber.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"L898902Ç3", "L898902С3", "L898902٣", "L898902#3", "L898902C3\uD800"})
    void refusesOtherCharacters(String text) {
        Texts.assertRefused(ValueRule.CHARACTERS, () -> DocumentNumber.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234", "1-2-3-4", "12345678901234567890123456"})
    void refusesFewerThanFiveAndMoreThanTwentyFive(String text) {
        Texts.assertRefused(ValueRule.LENGTH, () -> DocumentNumber.of(text));
    }

    @Test
    void takesFiveAndTwentyFive() {
        assertThat(DocumentNumber.of("12345").value()).hasSize(5);
        assertThat(DocumentNumber.of("1234567890123456789012345").value()).hasSize(25);
    }

    @Test
    void refusesAnEndlessTextBeforeCleaningIt() {
        Texts.assertRefused(ValueRule.LENGTH, () -> DocumentNumber.of(" ".repeat(1_000_000)));
    }

    @Test
    void isNeitherShownNorQuotedInARefusal() {
        assertThat(DocumentNumber.of("L898902C3")).hasToString("DocumentNumber[**********]");
        assertThatThrownBy(() -> DocumentNumber.of("L898902C#")).hasMessageNotContaining("L898");
    }

    @Property
    void anyTextIsANumberOrARefusalAndCleaningAgainChangesNothing(@ForAll String text) {
        Texts.assertStable(text, DocumentNumber::of, DocumentNumber::value);
    }

    @Property
    void whatIsLeftIsOfTheContractsForm(
            @ForAll @Chars({'a', 'Z', '9', '-', ' ', '<', 'ß', 'ﬁ', '½', '²'}) String text) {
        Texts.assertStable(
                text,
                t -> {
                    DocumentNumber number = DocumentNumber.of(t);
                    assertThat(number.value()).matches("[A-Z0-9]{5,25}");
                    return number;
                },
                DocumentNumber::value);
    }
}
