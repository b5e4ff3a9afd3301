package org.i247.borderdesk.view;

import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Properties;

/**
 * The desk's texts in one language, from a file in UTF-8. Not {@code ResourceBundle}: that falls back to the machine's
 * default language. Immutable.
 */
public final class Messages {
    private final Language language;
    private final Properties texts;

    private Messages(Language language, Properties texts) {
        this.language = language;
        this.texts = texts;
    }

    /**
     * The texts of a language.
     *
     * @param language the language
     * @return its texts
     */
    public static Messages in(Language language) {
        return new Messages(language, Bundle.of("messages", language));
    }

    /**
     * The language of the texts.
     *
     * @return the language
     */
    public Language language() {
        return language;
    }

    /**
     * A text that may be there.
     *
     * @param key its key
     * @return the text, if there is one
     */
    Optional<String> find(String key) {
        return Optional.ofNullable(texts.getProperty(key));
    }

    /**
     * A text.
     *
     * @param key its key
     * @param arguments what goes in the places {@code {0}}, {@code {1}}; already fit to be shown
     * @return the filled text
     */
    public String text(String key, String... arguments) {
        String text = find(key).orElseThrow(() -> new MissingResourceException("No text " + key, "messages", key));
        StringBuilder filled = new StringBuilder(text.length() + 32);
        int at = 0;
        while (at < text.length()) {
            int place = at + 2 < text.length() && text.charAt(at) == '{' && text.charAt(at + 2) == '}'
                    ? text.charAt(at + 1) - '0'
                    : -1;
            if (place >= 0 && place < arguments.length) {
                filled.append(arguments[place]);
                at += 3;
            } else {
                filled.append(text.charAt(at));
                at++;
            }
        }
        return filled.toString();
    }
}
