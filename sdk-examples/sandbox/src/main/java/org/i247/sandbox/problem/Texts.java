package org.i247.sandbox.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * Texts in the contract's languages, from properties files {@code <name>_<language>.properties} in UTF-8. Not a resource
 * bundle: that would fall back to the machine's own language. Immutable.
 */
public final class Texts {
    private final Map<Language, Properties> texts = new EnumMap<>(Language.class);

    /**
     * Loads the texts.
     *
     * @param neighbour a class in whose package the files stand
     * @param name the files' common name
     */
    public Texts(Class<?> neighbour, String name) {
        for (Language language : Language.values()) {
            texts.put(language, load(neighbour, name + "_" + language.tag() + ".properties"));
        }
    }

    private static Properties load(Class<?> neighbour, String file) {
        try (InputStream bytes = Objects.requireNonNull(neighbour.getResourceAsStream(file), file);
                Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /**
     * A text.
     *
     * @param language its language
     * @param key its key
     * @return the text, if there is one
     */
    public Optional<String> find(Language language, String key) {
        return Optional.ofNullable(texts.get(language)).map(properties -> properties.getProperty(key));
    }
}
