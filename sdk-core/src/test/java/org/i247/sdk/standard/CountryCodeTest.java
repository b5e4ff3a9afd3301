package org.i247.sdk.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryCodeTest {

    private static final String ADDED_BY_ICAO = "D GBD GBN GBO GBP GBS RKS EUE UNO UNA UNK XBA XIM XCC XCE XCO XEC XPO"
            + " XES XOM XDC XMP XXA XXB XXC XXX UTO ANT NTZ YUG SCG SUN ZAR TMP ROM";

    @ParameterizedTest
    @CsvSource({"D, D", "D<<, D", "uto, UTO", "' FRA ', FRA", "EU<, EU", "QQZ, QQZ"})
    void readsCodesAsPrintedAndLetsUnknownOnesPass(String text, String code) {
        assertThat(CountryCode.of(text)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<<<", "<D<", "UTOP", "U1O", "D<<<", "ÄBC", "ıta"})
    void refusesOtherForms(String text) {
        Texts.assertRefused(ValueRule.FORMAT, () -> CountryCode.of(text));
    }

    @Test
    void theConstructorTakesCleanCodesOnly() {
        Texts.assertRefused(ValueRule.FORMAT, () -> new CountryCode("D<<"));
        Texts.assertRefused(ValueRule.FORMAT, () -> new CountryCode("fra"));
        Texts.assertRefused(ValueRule.REQUIRED, () -> new CountryCode(null));
        Texts.assertRefused(ValueRule.REQUIRED, () -> CountryCode.of(null));
    }

    @Test
    void knowsEveryCodeOfIsoAndOfIcao() {
        assertThat(Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3))
                .hasSize(249)
                .allMatch(code -> CountryCode.of(code).isKnown());
        assertThat(ADDED_BY_ICAO.split(" "))
                .allMatch(code -> CountryCode.of(code).isKnown());
        assertThat(CountryCode.of("QQZ").isKnown()).isFalse();
        assertThat(CountryCode.of("DE").isKnown()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar"})
    void namesEveryKnownCodeInEachLanguage(String language) {
        Locale locale = Locale.forLanguageTag(language);
        assertThat(ADDED_BY_ICAO.split(" "))
                .allSatisfy(code -> assertThat(CountryCode.of(code).displayName(locale))
                        .isNotBlank()
                        .isNotEqualTo(code));
        assertThat(Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3))
                .allSatisfy(code -> assertThat(CountryCode.of(code).displayName(locale))
                        .isNotBlank()
                        .doesNotMatch("[A-Z]{2,3}"));
    }

    @Test
    void namesAreInTheLanguageAskedFor() {
        assertThat(CountryCode.of("D").displayName(Locale.FRENCH)).isEqualTo("Allemagne");
        assertThat(CountryCode.of("DEU").displayName(Locale.GERMAN)).isEqualTo("Deutschland");
        assertThat(CountryCode.of("XXA").displayName(Locale.FRENCH)).isEqualTo("Apatride");
        assertThat(CountryCode.of("XXA").displayName(Locale.forLanguageTag("ar-EG")))
                .isEqualTo("عديم الجنسية");
        assertThat(CountryCode.of("XXA").displayName(Locale.JAPANESE)).isEqualTo("Stateless person");
        assertThat(CountryCode.of("QQZ").displayName(Locale.ENGLISH)).isEqualTo("QQZ");
    }

    @ParameterizedTest
    @CsvSource({"FRA, FR, FRA", "D, DE, DEU", "DEU, DE, DEU", "GBN, GB, GBR", "RKS, XK,", "XXA,,", "YUG,,", "QQZ,,"})
    void knowsTheCodesOfIso(String code, String alpha2, String alpha3) {
        assertThat(CountryCode.of(code).alpha2().orElse(null)).isEqualTo(alpha2);
        assertThat(CountryCode.of(code).alpha3().orElse(null)).isEqualTo(alpha3);
    }

    @ParameterizedTest
    @CsvSource({"FR, FRA", "de, D", "XK, RKS", "GB, GBR"})
    void turnsTwoLettersIntoTheDocumentsCode(String alpha2, String code) {
        assertThat(CountryCode.ofAlpha2(alpha2)).hasToString(code);
    }

    @Test
    void refusesTwoLettersThatIsoDoesNotHave() {
        Texts.assertRefused(ValueRule.RANGE, () -> CountryCode.ofAlpha2("QZ"));
        Texts.assertRefused(ValueRule.FORMAT, () -> CountryCode.ofAlpha2("FRA"));
        Texts.assertRefused(ValueRule.REQUIRED, () -> CountryCode.ofAlpha2(null));
    }

    @Test
    void everyTwoLetterCodeComesBack() {
        assertThat(Locale.getISOCountries())
                .allSatisfy(alpha2 ->
                        assertThat(CountryCode.ofAlpha2(alpha2).alpha2()).hasValue(alpha2));
    }

    @Property
    void anyTextIsACodeOrARefusal(@ForAll String text) {
        Texts.assertStable(text, CountryCode::of, CountryCode::code);
    }
}
