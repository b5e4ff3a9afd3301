package org.i247.sdk.standard.name;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/** Takes a name apart into its words. */
final class NameTokens {
    private static final int MOST = 16;

    private NameTokens() {}

    /**
     * The words of a text: what stands between blanks, dashes, commas, full stops and fillers. In Chinese and Korean, where
     * a name is written without blanks, each character is a word.
     *
     * @param ofSurname whether the text is a surname
     */
    static List<NameToken> of(String text, boolean ofSurname) {
        List<NameToken> tokens = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        Spelling.prepare(text).codePoints().forEach(character -> {
            if (character == '.' || Letters.parts(character)) {
                end(word, tokens, ofSurname);
            } else if (Character.isLetter(character)) {
                if (isWordByItself(character)) {
                    end(word, tokens, ofSurname);
                    word.appendCodePoint(character);
                    end(word, tokens, ofSurname);
                } else {
                    word.appendCodePoint(character);
                }
            } else if (isMark(character) && !word.isEmpty()) {
                word.appendCodePoint(character);
            }
        });
        end(word, tokens, ofSurname);
        return tokens;
    }

    /** The words that tell persons apart, as many as are compared. */
    static List<NameToken> withoutTitles(List<NameToken> tokens) {
        List<NameToken> names =
                tokens.stream().filter(token -> !token.isTitle()).toList();
        return (names.isEmpty() ? tokens : names).stream().limit(MOST).toList();
    }

    private static void end(StringBuilder word, List<NameToken> tokens, boolean ofSurname) {
        if (!word.isEmpty()) {
            tokens.add(NameToken.of(word.toString(), ofSurname));
            word.setLength(0);
        }
    }

    private static boolean isWordByItself(int letter) {
        UnicodeScript script = UnicodeScript.of(letter);
        return script == UnicodeScript.HAN || script == UnicodeScript.HANGUL;
    }

    /** Vowels of Indic scripts are marks; so is a shadda. */
    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
