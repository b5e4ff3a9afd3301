package org.i247.sdk.standard.name;

import java.text.Normalizer;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What stands for one character of a prepared text, whatever its script. */
final class Letters {
    /** Stands between the surname and the forenames of one text. */
    static final char NEXT_PART = '\n';

    static final List<String> BLANK = List.of(" ");
    private static final List<String> BREAK = List.of("\n");
    static final List<String> OMITTED = List.of("");

    /** A letter of a script that has no table. */
    static final List<String> UNKNOWN = List.of();

    private static final String PARTING = "·‧・,،、/\\<&+_;";

    private Letters() {}

    static List<String> at(String text, int place, String language, Style style) {
        int letter = text.codePointAt(place);
        if (letter >= 'A' && letter <= 'Z') {
            return List.of(Character.toString(letter));
        }
        if (parts(letter)) {
            return letter == NEXT_PART ? BREAK : BLANK;
        }
        if (!Character.isLetter(letter)) {
            return OMITTED;
        }
        List<String> forms = listed(text, place, letter, language, style);
        return forms.isEmpty() ? withoutMarks(letter) : forms;
    }

    /** Whether a character parts the components of a name. An apostrophe does not (ICAO Doc 9303-3 section 4.6). */
    static boolean parts(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.DASH_PUNCTUATION
                || PARTING.indexOf(character) >= 0;
    }

    private static List<String> listed(String text, int place, int letter, String language, Style style) {
        Stream<Function<Integer, List<String>>> tables = Stream.of(
                each -> LatinLetters.of(each, language),
                each -> CyrillicLetters.of(each, isFirst(text, place), language),
                each -> ArabicLetters.of(each, isLast(text, place), style),
                GreekLetters.TABLE::of,
                HebrewLetters.TABLE::of,
                CaucasianLetters.TABLE::of,
                HangulSyllables::of);
        return tables.map(table -> table.apply(letter))
                .filter(forms -> !forms.isEmpty())
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** A letter with marks is the letter without them, if that is one of A to Z. */
    private static List<String> withoutMarks(int letter) {
        char base = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD)
                .charAt(0);
        return base >= 'A' && base <= 'Z' ? List.of(String.valueOf(base)) : UNKNOWN;
    }

    private static boolean isFirst(String text, int place) {
        return place == 0 || parts(text.codePointBefore(place));
    }

    private static boolean isLast(String text, int place) {
        int next = place + 1;
        while (next < text.length() && Character.getType(text.charAt(next)) == Character.NON_SPACING_MARK) {
            next++;
        }
        return next >= text.length() || parts(text.codePointAt(next));
    }
}
