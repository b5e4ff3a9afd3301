package org.i247.sdk.standard.name;

import java.util.List;

/**
 * Korean syllables by the Revised Romanization (2000), each by itself, as in names: what happens between syllables is not
 * written there.
 */
final class HangulSyllables {
    private static final int FIRST = 0xAC00;
    private static final int LAST = 0xD7A3;
    private static final List<String> INITIAL = forms("G KK N D TT R M B PP S SS - J JJ CH K T P H");
    private static final List<String> VOWEL = forms("A AE YA YAE EO E YEO YE O WA WAE OE YO U WO WE WI YU EU UI I");
    private static final List<String> FINAL = forms("- K K K N N N T L K M L L L P L M P P T T NG T T K T P T");

    private HangulSyllables() {}

    /** The form of a syllable; empty if the letter is none. */
    static List<String> of(int letter) {
        if (letter < FIRST || letter > LAST) {
            return List.of();
        }
        int at = letter - FIRST;
        int vowelAndFinal = at % (VOWEL.size() * FINAL.size());
        return List.of(INITIAL.get(at / (VOWEL.size() * FINAL.size()))
                + VOWEL.get(vowelAndFinal / FINAL.size())
                + FINAL.get(vowelAndFinal % FINAL.size()));
    }

    private static List<String> forms(String text) {
        return List.of(text.replace("-", "").split(" ", -1));
    }
}
