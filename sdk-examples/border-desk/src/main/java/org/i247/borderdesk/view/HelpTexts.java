package org.i247.borderdesk.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** The help in one language, under the names that the command line's parser looks for. */
public final class HelpTexts {
    private HelpTexts() {}

    /**
     * The help of a language, from a file in UTF-8.
     *
     * @param language the language
     * @return its texts
     */
    public static ResourceBundle in(Language language) {
        String name = "help_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        try (InputStream in = Objects.requireNonNull(HelpTexts.class.getResourceAsStream(name), name)) {
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
