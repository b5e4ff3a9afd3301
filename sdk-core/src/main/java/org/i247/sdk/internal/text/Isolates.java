package org.i247.sdk.internal.text;

import java.util.Locale;
import java.util.Set;

/**
 * Values within sentences of the other direction. A host, a number or a date in an Arabic sentence is isolated (Unicode UAX
 * 9, FSI and PDI): otherwise its parts change places with each other and with what stands beside it. What could turn the
 * direction by itself, or break the line, is taken out of values.
 */
public final class Isolates {
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';
    /** ISO 639-1 codes of languages that are written from right to left. */
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "dv", "fa", "he", "iw", "ji", "ku", "ps", "sd", "ug", "ur", "yi");

    private Isolates() {}

    /**
     * A value as it stands in a sentence.
     *
     * @param value the value
     * @param locale the language of the sentence
     * @return the value, isolated if it could be read in another order than it has
     */
    public static String in(String value, Locale locale) {
        String clean = clean(value);
        boolean foreign = RIGHT_TO_LEFT.contains(locale.getLanguage())
                ? clean.codePoints().anyMatch(c -> !isPlainRightToLeft(c))
                : clean.codePoints().anyMatch(Isolates::isRightToLeft);
        return foreign ? FIRST_STRONG_ISOLATE + clean + POP_DIRECTIONAL_ISOLATE : clean;
    }

    private static String clean(String value) {
        StringBuilder clean = new StringBuilder(value.length());
        value.codePoints().forEach(c -> {
            if (!turnsDirection(c)) {
                boolean breaks = Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
                clean.appendCodePoint(breaks ? ' ' : c);
            }
        });
        return clean.toString();
    }

    private static boolean turnsDirection(int c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }

    private static boolean isPlainRightToLeft(int c) {
        return isRightToLeft(c)
                || Character.isWhitespace(c)
                || Character.getDirectionality(c) == Character.DIRECTIONALITY_NONSPACING_MARK;
    }

    private static boolean isRightToLeft(int c) {
        byte directionality = Character.getDirectionality(c);
        return directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || directionality == Character.DIRECTIONALITY_ARABIC_NUMBER;
    }
}
