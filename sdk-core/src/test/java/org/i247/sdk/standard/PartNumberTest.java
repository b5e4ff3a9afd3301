package org.i247.sdk.standard;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PartNumberTest {

    @Test
    void isCleanedAsTheContractSays() {
        assertThat(PartNumber.of("bkd / 123-456.7").value()).isEqualTo("BKD1234567");
    }

    @Test
    void refusesOtherCharacters() {
        Texts.assertRefused(ValueRule.CHARACTERS, () -> PartNumber.of("*123*"));
    }

    @Test
    void isNotShown() {
        assertThat(PartNumber.of("BKD123")).hasToString("PartNumber[**********]");
    }

    @Property
    void anyTextIsANumberOrARefusalAndCleaningAgainChangesNothing(@ForAll String text) {
        Texts.assertStable(text, PartNumber::of, PartNumber::value);
    }
}
