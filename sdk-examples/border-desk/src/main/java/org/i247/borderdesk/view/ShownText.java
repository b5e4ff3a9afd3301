package org.i247.borderdesk.view;

import java.util.stream.IntStream;

/**
 * Makes a value fit to be shown within a text of a language. What comes from outside may hold line breaks, terminal
 * commands or marks that turn the direction of what follows: these are taken out. A value of the other direction is
 * isolated (Unicode UAX 9, FSI and PDI), so that a name or a date keeps its own order and leaves the rest in peace.
 */
final class ShownText {
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

    private ShownText() {}

    static String in(Language language, String value) {
        String clean = clean(value);
        boolean foreign = language.isRightToLeft() ? !isPlainRightToLeft(clean) : hasRightToLeft(clean);
        return foreign ? FIRST_STRONG_ISOLATE + clean + POP_DIRECTIONAL_ISOLATE : clean;
    }

    /** A sentence of the SDK, which has isolated what stands in it already. */
    static String sentence(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
        return clean.toString();
    }

    static String clean(String value) {
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

    private static boolean hasRightToLeft(String text) {
        return text.codePoints().anyMatch(ShownText::isRightToLeft);
    }

    /** Letters of the right-to-left scripts, blanks and marks only: nothing that another order could be given to. */
    private static boolean isPlainRightToLeft(String text) {
        IntStream notMarks = text.codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .filter(c -> Character.getDirectionality(c) != Character.DIRECTIONALITY_NONSPACING_MARK);
        return notMarks.allMatch(ShownText::isRightToLeft);
    }

    private static boolean isRightToLeft(int c) {
        byte directionality = Character.getDirectionality(c);
        return directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || directionality == Character.DIRECTIONALITY_ARABIC_NUMBER;
    }
}
