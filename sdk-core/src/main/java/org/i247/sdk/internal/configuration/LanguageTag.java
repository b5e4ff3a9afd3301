package org.i247.sdk.internal.configuration;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** Reads a language (BCP 47). The JDK makes no language at all of a tag such as {@code en_GB}, without a word. */
public final class LanguageTag {
    private LanguageTag() {}

    /**
     * Reads a language.
     *
     * @param tag for instance {@code fr} or {@code en-GB}
     * @return the language
     * @throws IllegalArgumentException if it is no tag, or names no language
     */
    public static Locale parse(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            if (locale.getLanguage().isEmpty()) {
                throw new IllegalArgumentException("no language");
            }
            return locale;
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException("no language tag", e);
        }
    }
}
