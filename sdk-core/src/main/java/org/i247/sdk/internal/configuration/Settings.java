package org.i247.sdk.internal.configuration;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.SetupException;
import org.i247.sdk.internal.text.Expectation;

/**
 * Configured values by key, and the directory that their paths start from. A value that cannot be used is a {@link
 * SetupException} that names the key and what it should be, never the value: it may be a password in the wrong place.
 * Immutable.
 */
public final class Settings {
    private static final Pattern SHORT_TIME = Pattern.compile("(\\d{1,9})\\s*(ms|s|m)");

    private final Map<Key, String> values;
    private final Path directory;

    Settings(Map<Key, String> values, Path directory) {
        this.values = values;
        this.directory = directory;
    }

    /**
     * No settings.
     *
     * @return the empty settings
     */
    public static Settings none() {
        return new Settings(Map.of(), Path.of(""));
    }

    /**
     * These settings, and where another has a value its own. Paths of each start from its own directory.
     *
     * @param stronger the settings that win
     * @return new settings
     * @throws SetupException if a path is none
     */
    public Settings overriddenBy(Settings stronger) {
        Map<Key, String> all = new EnumMap<>(Key.class);
        values.forEach((key, value) -> all.put(key, resolved(key, value)));
        stronger.values.forEach((key, value) -> all.put(key, stronger.resolved(key, value)));
        return new Settings(Map.copyOf(all), Path.of(""));
    }

    private String resolved(Key key, String value) {
        return switch (key.holds()) {
            case FILE ->
                read(
                        key,
                        value,
                        Expectation.A_PATH,
                        path -> directory.resolve(path).toString());
            case SECRET ->
                Secret.isInFile(value)
                        ? read(key, value, Expectation.A_PATH, file -> Secret.resolved(file, directory))
                        : value;
            case FILES ->
                read(
                        key,
                        value,
                        Expectation.SEVERAL_PATHS,
                        paths -> parts(paths)
                                .map(path -> directory.resolve(path).toString())
                                .collect(Collectors.joining(",")));
            case TEXT -> value;
        };
    }

    /**
     * A text.
     *
     * @param key the key
     * @return the value, if it is set
     */
    public Optional<String> text(Key key) {
        return Optional.ofNullable(values.get(key));
    }

    /**
     * A text that is needed.
     *
     * @param key the key
     * @return the value
     * @throws SetupException if it is not set
     */
    public String required(Key key) {
        return text(key).orElseThrow(() -> missing(key));
    }

    /**
     * A password or PIN, by itself or by a reference.
     *
     * @param key the key
     * @return where to read it, if it is set
     */
    Optional<Secret> secret(Key key) {
        return text(key).map(value -> Secret.of(key, resolved(key, value)));
    }

    /**
     * The error for a key that is needed and not set.
     *
     * @param key the key
     * @return the exception, to be thrown
     */
    public static I247Exception missing(Key key) {
        return I247Exception.of(Failure.of(ErrorCode.CONFIGURATION_MISSING, key.property(), key.variable()));
    }

    /**
     * A path, taken from the directory of the file that it stands in.
     *
     * @param key the key
     * @return the path, if it is set
     */
    public Optional<Path> path(Key key) {
        return text(key).map(value -> read(key, resolved(key, value), Expectation.A_PATH, Path::of));
    }

    /**
     * Paths separated by commas, each taken from the directory of the file that they stand in.
     *
     * @param key the key
     * @return the paths, none if the key is not set
     */
    public List<Path> paths(Key key) {
        return text(key)
                .map(value -> read(
                        key,
                        resolved(key, value),
                        Expectation.SEVERAL_PATHS,
                        text -> parts(text).map(Path::of).toList()))
                .orElse(List.of());
    }

    private static Stream<String> parts(String value) {
        return Arrays.stream(value.split(",")).map(String::strip).filter(part -> !part.isEmpty());
    }

    /**
     * A time such as {@code 500ms}, {@code 10s}, {@code 2m} or {@code PT10S}.
     *
     * @param key the key
     * @return the time, more than nothing, if it is set
     */
    public Optional<Duration> time(Key key) {
        return text(key).map(value -> read(key, value, Expectation.A_TIME, Settings::time));
    }

    /**
     * A time between two looks at something, or {@code off}.
     *
     * @param key the key
     * @return the time, nothing for {@code off}, if it is set
     */
    public Optional<Duration> interval(Key key) {
        return text(key)
                .map(value -> read(
                        key,
                        value,
                        Expectation.A_TIME_OR_OFF,
                        text -> text.equalsIgnoreCase("off") ? Duration.ZERO : time(text)));
    }

    /**
     * A whole number of 1 or more.
     *
     * @param key the key
     * @return the number, if it is set
     */
    public Optional<Integer> count(Key key) {
        return text(key).map(value -> read(key, value, Expectation.A_COUNT, Settings::count));
    }

    /**
     * The endpoints, the primary first.
     *
     * @return the addresses, if they are set
     */
    public Optional<List<URI>> endpoints() {
        return text(Key.ENDPOINTS)
                .map(value -> read(
                        Key.ENDPOINTS,
                        value,
                        Expectation.SEVERAL_ADDRESSES,
                        text -> Arrays.stream(text.split(","))
                                .map(String::strip)
                                .map(URI::create)
                                .toList()));
    }

    /**
     * A value read from its text.
     *
     * @param key the key
     * @param reader makes the value; it throws an {@link IllegalArgumentException} if it cannot
     * @param expected what the value should be
     * @param <T> the value's type
     * @return the value, if it is set
     */
    public <T> Optional<T> value(Key key, Function<String, T> reader, Expectation expected) {
        return text(key).map(value -> read(key, value, expected, reader));
    }

    private static <T> T read(Key key, String value, Expectation expected, Function<String, T> reader) {
        try {
            return reader.apply(value.strip());
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw I247Exception.of(Failure.of(ErrorCode.CONFIGURATION_INVALID, key.property(), expected.name()));
        }
    }

    private static Duration time(String text) {
        Matcher matcher = SHORT_TIME.matcher(text.toLowerCase(Locale.ROOT));
        Duration time;
        if (matcher.matches()) {
            long amount = Long.parseLong(matcher.group(1));
            time = switch (matcher.group(2)) {
                case "ms" -> Duration.ofMillis(amount);
                case "s" -> Duration.ofSeconds(amount);
                default -> Duration.ofMinutes(amount);
            };
        } else {
            time = Duration.parse(text);
        }
        if (time.isZero() || time.isNegative()) {
            throw new IllegalArgumentException("not positive");
        }
        return time;
    }

    private static int count(String text) {
        int count = Integer.parseInt(text);
        if (count < 1) {
            throw new IllegalArgumentException("not positive");
        }
        return count;
    }

    /** Shows which keys are set, never a value. */
    @Override
    public String toString() {
        return "Settings" + values.keySet();
    }
}
