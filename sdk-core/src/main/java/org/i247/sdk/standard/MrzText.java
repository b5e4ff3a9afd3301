package org.i247.sdk.standard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** From text as it arrives, typed or read by a camera, to the lines of a zone. */
final class MrzText {
    static final char FILLER = '<';

    /** Far above any zone, blanks included: longer text is not looked at. */
    private static final int MAX_LENGTH = 1000;

    private static final String LINE_ENDS = "/|\\R";
    /** What character recognition makes of one filler. */
    private static final String QUOTES = "‹＜〈⟨˂«≪《⟪";
    /** Those of them that may also be two fillers. */
    private static final String DOUBLE_QUOTES = "«≪《⟪";

    private static final int LINES_NAMED = 4;

    private MrzText() {}

    /** The zone in the text; throws InvalidValueException that names the rule, without the text. */
    static MrzZone read(String text) {
        if (text == null) {
            throw refusal(ValueRule.REQUIRED, "it is missing");
        }
        if (text.length() > MAX_LENGTH) {
            throw refusal(ValueRule.LENGTH, "longer than " + MAX_LENGTH + " characters");
        }
        List<String> given = Arrays.stream(text.split(LINE_ENDS))
                .filter(line -> !line.isEmpty())
                .toList();
        for (String filler : List.of("<", "<<")) {
            List<String> lines = tidy(given, filler);
            refuseOtherCharacters(lines);
            var layout = MrzLayouts.fitting(lines);
            if (layout.isPresent()) {
                return new MrzZone(layout.get(), String.join("", lines), !lines.equals(given));
            }
        }
        throw refusal(
                ValueRule.LENGTH,
                shape(tidy(given, "<"))
                        + "; known are 3 lines of 30, 2 of 36, 2 of 44, lines of 9, 30 and 30, and 1 of 30 that begins with D");
    }

    /** Fillers to blanks, one for a row of them, none at the ends. */
    static String words(String field) {
        return field.replaceAll("<+", " ").strip();
    }

    private static List<String> tidy(List<String> given, String doubleQuote) {
        List<String> lines = new ArrayList<>();
        for (String line : given) {
            StringBuilder tidy = new StringBuilder();
            line.codePoints().filter(MrzText::isVisible).forEach(c -> {
                if (DOUBLE_QUOTES.indexOf(c) >= 0) {
                    tidy.append(doubleQuote);
                } else if (QUOTES.indexOf(c) >= 0) {
                    tidy.append(FILLER);
                } else if (c >= 'a' && c <= 'z') {
                    tidy.append((char) (c - 'a' + 'A'));
                } else {
                    tidy.appendCodePoint(c);
                }
            });
            if (!tidy.isEmpty()) {
                lines.add(tidy.toString());
            }
        }
        return lines;
    }

    /** Blanks of every width, byte order marks and control characters of a reader are no part of the zone. */
    private static boolean isVisible(int c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isIdentifierIgnorable(c);
    }

    private static void refuseOtherCharacters(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).matches("[A-Z0-9<]*")) {
                throw refusal(
                        ValueRule.CHARACTERS, "line " + (i + 1) + " holds a character other than A to Z, 0 to 9 and <");
            }
        }
    }

    private static String shape(List<String> lines) {
        if (lines.isEmpty()) {
            return "no lines";
        }
        String lengths = lines.stream()
                .limit(LINES_NAMED)
                .map(line -> Integer.toString(line.length()))
                .reduce((left, right) -> left + ", " + right)
                .orElse("");
        return lines.size() + " lines of " + lengths + (lines.size() > LINES_NAMED ? " and so on" : "") + " characters";
    }

    private static InvalidValueException refusal(ValueRule rule, String what) {
        return new InvalidValueException(rule, "This is no machine readable zone: " + what + ". Read it again.");
    }
}
