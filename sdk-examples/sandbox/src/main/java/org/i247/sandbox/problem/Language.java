package org.i247.sandbox.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The languages of the contract, and the choice among them (RFC 9110, section 12.5.4). */
public enum Language {
    /** English, also when nothing fits. */
    EN,
    /** French. */
    FR,
    /** Spanish. */
    ES,
    /** Arabic. */
    AR;

    private static final Pattern RANGE = Pattern.compile(
            "([A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*|\\*)(?:[ \\t]*;[ \\t]*[qQ]=(0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?))?");

    /**
     * The language's tag.
     *
     * @return for instance {@code en}
     */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Chooses a language.
     *
     * @param acceptLanguage the values of {@code Accept-Language}, one for each line; none means English
     * @return the language, or nothing if the header has not the form
     */
    public static Optional<Language> preferred(List<String> acceptLanguage) {
        Language best = EN;
        double weight = 0;
        for (String range : String.join(",", acceptLanguage).split(",", -1)) {
            if (range.isBlank()) {
                continue;
            }
            Matcher matcher = RANGE.matcher(range.strip());
            if (!matcher.matches()) {
                return Optional.empty();
            }
            double own = matcher.group(2) == null ? 1 : Double.parseDouble(matcher.group(2));
            Optional<Language> language = matching(matcher.group(1));
            if (language.isPresent() && own > weight) {
                best = language.get();
                weight = own;
            }
        }
        return Optional.of(best);
    }

    private static Optional<Language> matching(String range) {
        String primary = range.split("-", 2)[0];
        return primary.equals("*")
                ? Optional.of(EN)
                : Arrays.stream(values())
                        .filter(language -> language.tag().equalsIgnoreCase(primary))
                        .findFirst();
    }
}
