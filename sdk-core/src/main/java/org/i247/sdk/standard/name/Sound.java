package org.i247.sdk.standard.name;

import java.util.List;

/**
 * What sounds alike in one of the world's spellings written alike. Deliberately coarse and without a language: which
 * spelling a clerk had in mind is not known. Metaphone reads names as English, and Beider-Morse guesses a language; on
 * names of the whole world both gain less than these few rules.
 */
final class Sound {
    /** In this order: longer ones first. */
    private static final List<String[]> RULES = List.of(
            rule("SCHT", "SHT"),
            rule("TSCH", "CH"),
            rule("DZH", "J"),
            rule("SCH", "SH"),
            rule("PH", "F"),
            rule("CK", "K"),
            rule("QU", "KV"),
            rule("Q", "K"),
            rule("X", "KS"),
            rule("TZ", "TS"),
            rule("CZ", "CH"),
            rule("DH", "D"),
            rule("TH", "T"),
            rule("KH", "H"),
            rule("GH", "G"),
            rule("BH", "B"),
            rule("ZH", "Z"),
            rule("DJ", "J"),
            rule("OO", "U"),
            rule("OU", "U"),
            rule("EE", "I"),
            rule("IE", "I"),
            rule("W", "V"),
            rule("Y", "I"),
            rule("J", "I"));

    private static final String VOWELS = "AEIOUY";

    private Sound() {}

    /** A spelling in A to Z with alike sounds written alike, and no letter doubled. */
    static String of(String spelling) {
        String text = spelling;
        for (String[] rule : RULES) {
            text = text.replace(rule[0], rule[1]);
        }
        StringBuilder single = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (i == 0 || text.charAt(i) != text.charAt(i - 1)) {
                single.append(text.charAt(i));
            }
        }
        return single.toString();
    }

    /** The consonants of a sound: all that scripts without vowels have. */
    static String consonants(String sound) {
        StringBuilder consonants = new StringBuilder(sound.length());
        sound.chars()
                .filter(letter -> !isVowel((char) letter) && letter != 'H')
                .forEach(letter -> consonants.append((char) letter));
        return consonants.toString();
    }

    static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }

    private static String[] rule(String from, String to) {
        return new String[] {from, to};
    }
}
