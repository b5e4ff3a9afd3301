package org.i247.sdk.internal.configuration;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.SetupException;
import org.i247.sdk.internal.text.Expectation;

/** Reads settings; a key of ours that does not exist is an error that names the nearest right one. */
public final class SettingsReader {
    private static final String PREFIX = "i247.";
    private static final String VARIABLE_PREFIX = "I247_";

    private SettingsReader() {}

    /**
     * Reads a properties file in UTF-8. Paths in it start from its own directory.
     *
     * @param file the file
     * @return the settings
     * @throws SetupException if it cannot be read, or holds a key that does not exist
     */
    public static Settings file(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw I247Exception.of(Failure.of(ErrorCode.FILE_UNREADABLE, file.toString()));
        } catch (IllegalArgumentException e) {
            throw I247Exception.of(
                    Failure.of(ErrorCode.FILE_MALFORMED, file.toString(), Expectation.A_PROPERTIES_FILE.name()));
        }
        Map<Key, String> values = new EnumMap<>(Key.class);
        for (String name : properties.stringPropertyNames()) {
            values.put(property(name), properties.getProperty(name));
        }
        Path parent = file.toAbsolutePath().getParent();
        return new Settings(Map.copyOf(values), parent == null ? Path.of("") : parent);
    }

    /**
     * Reads properties; those that are not ours are left alone.
     *
     * @param properties names and values
     * @return the settings
     * @throws SetupException if there is a key of ours that does not exist
     */
    public static Settings properties(Map<String, String> properties) {
        Map<Key, String> values = new EnumMap<>(Key.class);
        properties.forEach((name, value) -> {
            if (name.startsWith(PREFIX)) {
                values.put(property(name), value);
            }
        });
        return new Settings(Map.copyOf(values), Path.of(""));
    }

    /**
     * Reads environment variables; those that are not ours are left alone.
     *
     * @param environment names and values, such as {@code System.getenv()}
     * @return the settings
     * @throws SetupException if there is a variable of ours that does not exist
     */
    public static Settings environment(Map<String, String> environment) {
        Map<Key, String> values = new EnumMap<>(Key.class);
        environment.forEach((name, value) -> {
            if (name.startsWith(VARIABLE_PREFIX)) {
                values.put(variable(name), value);
            }
        });
        return new Settings(Map.copyOf(values), Path.of(""));
    }

    private static Key property(String name) {
        Optional<Key> key = Key.ofProperty(name);
        return key.orElseThrow(() -> unknown(name, Key.nearest(name).property()));
    }

    private static Key variable(String name) {
        Optional<Key> key = Key.ofVariable(name);
        String asProperty = name.toLowerCase(java.util.Locale.ROOT).replaceFirst("_", ".");
        return key.orElseThrow(
                () -> unknown(name, Key.nearest(asProperty.replace('_', '-')).variable()));
    }

    private static I247Exception unknown(String name, String nearest) {
        return I247Exception.of(Failure.of(ErrorCode.CONFIGURATION_KEY_UNKNOWN, name, nearest));
    }
}
