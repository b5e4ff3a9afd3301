package org.i247.borderdesk.view;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A language of the desk: INTERPOL's four, and each for which there is a language pack on the class path.
 *
 * @param tag its code of ISO 639, in small letters
 */
public record Language(String tag) {
    /** English. */
    public static final Language EN = new Language("en");

    /** French. */
    public static final Language FR = new Language("fr");

    /** Spanish. */
    public static final Language ES = new Language("es");

    /** Arabic. */
    public static final Language AR = new Language("ar");

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ps", "sd", "ug", "ur", "yi");

    /**
     * The languages that the desk brings itself.
     *
     * @return INTERPOL's four
     */
    public static List<Language> own() {
        return List.of(EN, FR, ES, AR);
    }

    /**
     * The language with a code.
     *
     * @param code its code, in large or small letters
     * @return the language
     * @throws IllegalArgumentException if the desk does not speak it
     */
    public static Language of(String code) {
        Language language = new Language(code.toLowerCase(Locale.ROOT));
        if (!language.tag.matches("[a-z]{2,3}") || !Bundle.isThere("messages", language)) {
            throw new IllegalArgumentException("no language of the desk");
        }
        return language;
    }

    /**
     * The language as the JDK knows it.
     *
     * @return a locale without country
     */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /**
     * Whether it is written from right to left.
     *
     * @return true for Arabic, and others of packs
     */
    boolean isRightToLeft() {
        return RIGHT_TO_LEFT.contains(tag);
    }
}
