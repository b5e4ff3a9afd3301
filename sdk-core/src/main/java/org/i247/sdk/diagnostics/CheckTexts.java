package org.i247.sdk.diagnostics;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.i247.sdk.internal.text.Texts;

/** The words of the checks. */
final class CheckTexts {
    private static final Texts TEXTS = new Texts("/org/i247/sdk/diagnostics/checks");
    /** Reasons have their words where failures have theirs. */
    private static final Texts ERRORS = new Texts("/org/i247/sdk/error/errors");

    private CheckTexts() {}

    static String text(String key, Locale locale) {
        return TEXTS.text(key, locale);
    }

    static Optional<String> find(String key, Locale locale) {
        return TEXTS.find(key, locale);
    }

    static Optional<String> filled(String key, List<String> values, Locale locale) {
        List<String> words = values.stream().map(value -> word(value, locale)).toList();
        return find(key, locale).map(text -> Texts.fill(text, words, locale));
    }

    /** A value that is a word of ours is said in the reader's language, and every other as it is. */
    private static String word(String value, Locale locale) {
        return TEXTS.find("word." + value, locale)
                .or(() -> TEXTS.find("title." + value, locale))
                .or(() -> ERRORS.find("reason." + value, locale))
                .orElse(value);
    }
}
