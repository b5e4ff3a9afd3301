package org.i247.borderdesk.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one kind in one language: from the desk itself, or from a language pack as the SDK's own texts are, {@code
 * META-INF/i247/NAME_LANGUAGE.properties}. What a pack lacks is English.
 */
final class Bundle {
    private static final String PACKS = "/META-INF/i247/";

    private Bundle() {}

    static boolean isThere(String name, Language language) {
        try (InputStream in = open(name, language)) {
            return in != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Properties of(String name, Language language) {
        Properties texts = new Properties();
        load(texts, name, Language.EN);
        load(texts, name, language);
        return texts;
    }

    private static void load(Properties into, String name, Language language) {
        try (InputStream in = open(name, language)) {
            if (in != null) {
                into.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable InputStream open(String name, Language language) {
        String file = name + "_" + language.tag() + ".properties";
        InputStream own = Bundle.class.getResourceAsStream(file);
        return own != null ? own : Bundle.class.getResourceAsStream(PACKS + file);
    }
}
