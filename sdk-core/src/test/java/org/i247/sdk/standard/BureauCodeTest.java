package org.i247.sdk.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BureauCodeTest {

    @ParameterizedTest
    @CsvSource({
        "FR, FR, true",
        "' ut ', UT, true",
        "IPSG, IPSG, false",
        "U12, U12, false",
        "A234567890123456, A234567890123456, false"
    })
    void readsBureausAndOrganisations(String text, String code, boolean national) {
        assertThat(BureauCode.of(text)).hasToString(code);
        assertThat(BureauCode.of(text).isNational()).isEqualTo(national);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "F", "F1", "1FR", "FR-1", "A2345678901234567", "ÉU", "ıt", "F<"})
    void refusesOtherForms(String text) {
        Texts.assertRefused(ValueRule.FORMAT, () -> BureauCode.of(text));
    }

    @Test
    void asksForACodeThatIsMissing() {
        Texts.assertRefused(ValueRule.REQUIRED, () -> BureauCode.of(null));
        Texts.assertRefused(ValueRule.REQUIRED, () -> new BureauCode(null));
    }

    @Test
    void namesTheCountryOfABureau() {
        assertThat(BureauCode.of("FR").displayName(Locale.ENGLISH)).isEqualTo("France");
        assertThat(BureauCode.of("DE").displayName(Locale.FRENCH)).isEqualTo("Allemagne");
        assertThat(BureauCode.of("UT").displayName(Locale.ENGLISH)).isEqualTo("UT");
        assertThat(BureauCode.of("XA").displayName(Locale.FRENCH)).isEqualTo("XA");
        assertThat(BureauCode.of("ZZ").displayName(Locale.ENGLISH)).isEqualTo("ZZ");
        assertThat(BureauCode.of("XK").displayName(Locale.ENGLISH)).isEqualTo("Kosovo");
        assertThat(BureauCode.of("IPSG").displayName(Locale.ENGLISH)).isEqualTo("IPSG");
    }

    @Property
    void anyTextIsACodeOrARefusal(@ForAll String text) {
        Texts.assertStable(text, BureauCode::of, BureauCode::code);
    }
}
