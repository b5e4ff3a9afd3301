package org.i247.sdk.internal.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The labels of codes, and the two forms that codes have on the wire (contract, section 1). */
public final class CodeLabels {
    /** UPPER_SNAKE_CASE. */
    public static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");

    /** Lower-case with hyphens. */
    public static final Pattern TOKEN = Pattern.compile("[a-z][a-z0-9-]{0,63}");

    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar");
    private static final Texts LABELS = new Texts("/org/i247/sdk/query/codes");

    private CodeLabels() {}

    /**
     * The label of a code.
     *
     * @param list the name of the code list
     * @param value the raw code
     * @param locale the reader's language
     * @return the label, or the raw code if there is none
     */
    public static String label(String list, String value, Locale locale) {
        return LABELS.find(list + "." + value, locale).orElse(value);
    }

    /**
     * The label of a code in a language that neither the SDK nor a gateway speaks by itself, from a language pack.
     *
     * @param list the name of the code list
     * @param value the raw code
     * @param locale the reader's language
     * @return the label; empty for the SDK's own languages, or if there is none
     */
    public static Optional<String> ofPack(String list, String value, Locale locale) {
        return LANGUAGES.contains(locale.getLanguage())
                ? Optional.empty()
                : Optional.ofNullable(LABELS.all(locale).get(list + "." + value));
    }

    /**
     * All labels of a list.
     *
     * @param list the name of the code list
     * @return labels by raw code and language; empty if there is no such list
     */
    public static Map<String, Map<String, String>> of(String list) {
        Map<String, Map<String, String>> labels = new TreeMap<>();
        for (String language : LANGUAGES) {
            LABELS.all(language).forEach((key, text) -> {
                if (key.startsWith(list + ".")) {
                    labels.computeIfAbsent(key.substring(list.length() + 1), code -> new TreeMap<>())
                            .put(language, text);
                }
            });
        }
        return labels;
    }

    /**
     * Checks the form of a code.
     *
     * @param value the raw code
     * @param form {@link #CODE} or {@link #TOKEN}
     * @throws IllegalArgumentException if it has another form
     */
    public static void requireForm(String value, Pattern form) {
        Objects.requireNonNull(value, "value");
        if (!form.matcher(value).matches()) {
            throw new IllegalArgumentException("a code has the form " + form.pattern());
        }
    }
}
