package org.i247.sdk.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one bundle in the SDK's languages, and in those of language packs: a jar beside the SDK with {@code
 * META-INF/i247/NAME_LANGUAGE.properties}, such as {@code errors_de.properties}. What a pack lacks is English, and what the SDK
 * brings itself no pack can change. Not {@code ResourceBundle}: that falls back to the machine's default language, and an officer
 * must not get a third language because of where a server stands.
 */
public final class Texts {
    private static final String FALLBACK = "en";
    /** No name of a package: so it is found in whatever module or jar it stands. */
    private static final String PACKS = "META-INF/i247/";

    private final String base;
    private final Map<String, Map<String, String>> byLanguage = new ConcurrentHashMap<>();

    /**
     * Texts in files named {@code base_language.properties}, in UTF-8.
     *
     * @param base the absolute resource name without language and ending
     */
    public Texts(String base) {
        this.base = base;
    }

    /**
     * A text in the language asked for, else in English.
     *
     * @param key the text's key
     * @param locale the reader's language
     * @return the text, if either has it
     */
    public Optional<String> find(String key, Locale locale) {
        String text = language(locale.getLanguage()).get(key);
        return Optional.ofNullable(text != null ? text : language(FALLBACK).get(key));
    }

    /**
     * As {@link #find}, for a key that must be there.
     *
     * @param key the text's key
     * @param locale the reader's language
     * @return the text
     * @throws MissingResourceException if neither language has it
     */
    public String text(String key, Locale locale) {
        return find(key, locale).orElseThrow(() -> new MissingResourceException("No text " + key, base, key));
    }

    /**
     * Puts arguments in the places {@code {0}}, {@code {1}} of a text. A place without an argument becomes empty.
     *
     * @param text the text
     * @param arguments what goes in
     * @return the filled text
     */
    public static String fill(String text, List<String> arguments) {
        StringBuilder out = new StringBuilder(text.length() + 32);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '{' && at + 2 < text.length() && text.charAt(at + 2) == '}') {
                int place = text.charAt(at + 1) - '0';
                out.append(place >= 0 && place < arguments.size() ? arguments.get(place) : "");
                at += 3;
            } else {
                out.append(c);
                at++;
            }
        }
        // An empty place leaves two blanks behind.
        return out.toString().replace("  ", " ").strip();
    }

    /**
     * As {@link #fill(String, List)}, for a reader of a language: each argument keeps its own direction.
     *
     * @param text the text
     * @param arguments what goes in
     * @param locale the language of the text
     * @return the filled text
     */
    public static String fill(String text, List<String> arguments, Locale locale) {
        return fill(
                text,
                arguments.stream()
                        .map(argument -> Isolates.in(argument, locale))
                        .toList());
    }

    /**
     * All texts of a language.
     *
     * @param locale the language
     * @return the texts by key; none if there is no bundle
     */
    public Map<String, String> all(Locale locale) {
        return language(locale.getLanguage());
    }

    /** All texts of a language, by key. */
    Map<String, String> all(String language) {
        return language(language);
    }

    private Map<String, String> language(String language) {
        Map<String, String> loaded = byLanguage.get(language);
        if (loaded != null) {
            return loaded;
        }
        // A language comes from outside: only a plain ISO 639 code may become part of a resource's name.
        String known = language.matches("[a-z]{2,3}") ? language : FALLBACK;
        return byLanguage.computeIfAbsent(known, this::load);
    }

    private @Nullable InputStream open(String language) {
        String file = "_" + language + ".properties";
        InputStream own = Texts.class.getResourceAsStream(base + file);
        ClassLoader loader = Texts.class.getClassLoader();
        return own != null || loader == null
                ? own
                : loader.getResourceAsStream(PACKS + base.substring(base.lastIndexOf('/') + 1) + file);
    }

    private Map<String, String> load(String language) {
        Properties properties = new Properties();
        try (InputStream in = open(language)) {
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), properties::getProperty));
    }
}
