package org.i247.sdk.standard.name;

import java.util.List;
import java.util.Set;

/**
 * National letters of the Latin script (ICAO Doc 9303-3 section 6.A). A letter that is a plain one with a mark loses the
 * mark there, so only the others stand here, and those between whose forms a state may choose.
 */
final class LatinLetters {
    private static final LetterTable RECOMMENDED = LetterTable.of("""
            Ä=AE|A Å=AA|A Æ=AE Ð=D Ñ=N|NXX Ö=OE|O Ø=OE Ü=UE|UXX|U Þ=TH Đ=D Ħ=H İ=I ı=I Ĳ=IJ Ŀ=L Ł=L Ŋ=N Œ=OE Ŧ=T
            ẞ=SS ß=SS Ɖ=D Ə=A|E Ɛ=E Ɔ=O Ɓ=B Ɗ=D Ɣ=G Ɩ=I Ƙ=K Ƴ=Y Ɲ=N Ʋ=V""");

    /** Where passports bear the plain letter. */
    private static final LetterTable PLAIN = RECOMMENDED.with("Ä=A|AE Å=A|AA Ö=O|OE Ü=U|UE|UXX");

    private static final Set<String> WITHOUT_MARKS =
            Set.of("az", "ca", "en", "es", "fr", "gl", "it", "kk", "nl", "pt", "tr");

    private LatinLetters() {}

    static List<String> of(int letter, String language) {
        return (WITHOUT_MARKS.contains(language) ? PLAIN : RECOMMENDED).of(letter);
    }
}
