package org.i247.borderdesk.view;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
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
        StringWriter text = new StringWriter();
        try {
            Bundle.of("help", language).store(text, null);
            return new PropertyResourceBundle(new StringReader(text.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
