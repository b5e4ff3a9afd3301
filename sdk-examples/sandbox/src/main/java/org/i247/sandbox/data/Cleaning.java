package org.i247.sandbox.data;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How numbers and names are made comparable (contract section 3, "Matching"). */
public final class Cleaning {
    private static final Pattern DROPPED = Pattern.compile("[\\s\\p{Z}\\p{Pd}\\u2212._/\\\\<]");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern BETWEEN_TOKENS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Cleaning() {}

    /**
     * A number without what is dropped: NFKC, upper case, no white space, hyphens, dots, underscores, slashes or fillers.
     *
     * @param number a number as written
     * @return the cleaned number
     */
    public static String number(String number) {
        String composed = Normalizer.normalize(number, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        return DROPPED.matcher(composed).replaceAll("");
    }

    /**
     * The tokens of a name: upper case, without diacritics, divided at whatever is neither letter nor digit. An
     * apostrophe divides nothing.
     *
     * @param name a name in any script
     * @return its tokens
     */
    public static List<String> tokens(String name) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFKD).toUpperCase(Locale.ROOT);
        String bare = MARKS.matcher(apart).replaceAll("").replace("'", "").replace("\u2019", "");
        return Arrays.stream(BETWEEN_TOKENS.split(bare))
                .filter(token -> !token.isEmpty())
                .toList();
    }
}
