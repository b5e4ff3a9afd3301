package org.i247.sdk.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Locale;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text from right to left comes out whole: what has another direction is isolated in it (Unicode UAX 9). */
class RightToLeftTest {
    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final List<String> VALUES = List.of("gateway.example:8443", "2026-11-23", "-12");

    @Test
    void everyArgumentOfEveryMessageIsIsolatedInArabicAndBareInEnglish() throws Exception {
        for (var field : ErrorCode.class.getFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                continue;
            }
            I247Exception error =
                    I247Exception.of(Failure.of((ErrorCode) field.get(null), VALUES.toArray(String[]::new))
                            .withAnswer(400, "r-4711"));
            String arabic = error.message(ARABIC);
            String english = error.message(Locale.ENGLISH);

            assertThat(english).doesNotContain("\u2068", "\u2069");
            for (String value : VALUES) {
                assertThat(arabic.contains("\u2068" + value + "\u2069"))
                        .as(arabic)
                        .isEqualTo(arabic.contains(value));
                assertThat(arabic.contains(value)).as(arabic).isEqualTo(english.contains(value));
            }
            assertThat(arabic).endsWith("\u2068[" + error.code() + ", request r-4711]\u2069");
            assertBalanced(arabic);
        }
    }

    private static void assertBalanced(String text) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            open += text.charAt(i) == '\u2068' ? 1 : text.charAt(i) == '\u2069' ? -1 : 0;
            assertThat(open).as(text).isBetween(0, 1);
        }
        assertThat(open).as(text).isZero();
    }

    @ParameterizedTest
    @CsvSource({"fr, PRIMEROV", "ar, المثالي", "he, שלום", "en, Ångström 李"})
    void aValueOfTheSameDirectionStandsAsItIs(String language, String value) {
        assertThat(Isolates.in(value, Locale.forLanguageTag(language))).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"ar, L898902C3", "ar, 12", "fa, 2026-03-01", "en, المثالي", "es, Mark المثالي"})
    void aValueOfAnotherDirectionIsIsolated(String language, String value) {
        assertThat(Isolates.in(value, Locale.forLanguageTag(language))).isEqualTo("\u2068" + value + "\u2069");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void aValueCanNeitherTurnWhatFollowsNorBreakTheLine(String language) {
        String shown = Isolates.in("A\u202Eb\u2069\r\n\u001B[31m\u2028c", Locale.forLanguageTag(language));

        assertThat(shown.replace("\u2068", "").replace("\u2069", "")).isEqualTo("Ab   [31m c");
        assertBalanced(shown);
    }
}
