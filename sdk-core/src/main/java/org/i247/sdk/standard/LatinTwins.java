package org.i247.sdk.standard;

import java.util.Optional;

/** Cyrillic and Greek capitals that look like a Latin one, as Vienna Convention plates use them for both readings. */
final class LatinTwins {

    private static final String CYRILLIC = "АВЕІЈКМНОРСТУХ";
    private static final String LATIN_FOR_CYRILLIC = "ABEIJKMHOPCTYX";
    private static final String GREEK = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
    private static final String LATIN_FOR_GREEK = "ABEZHIKMNOPTYX";

    private LatinTwins() {}

    /** The text in Latin letters, or empty if a letter of the other script has no twin: then all of it is left alone. */
    static Optional<String> inLatin(String text) {
        StringBuilder latin = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = twin(text.charAt(i));
            if (isOfOtherScript(c)) {
                return Optional.empty();
            }
            latin.append(c);
        }
        return Optional.of(latin.toString());
    }

    private static char twin(char c) {
        int cyrillic = CYRILLIC.indexOf(c);
        if (cyrillic >= 0) {
            return LATIN_FOR_CYRILLIC.charAt(cyrillic);
        }
        int greek = GREEK.indexOf(c);
        return greek >= 0 ? LATIN_FOR_GREEK.charAt(greek) : c;
    }

    private static boolean isOfOtherScript(char c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.CYRILLIC || script == Character.UnicodeScript.GREEK;
    }
}
