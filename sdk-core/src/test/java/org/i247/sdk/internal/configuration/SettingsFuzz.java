package org.i247.sdk.internal.configuration;

import static org.i247.sdk.fuzz.Invariant.require;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.SetupException;
import org.i247.sdk.fuzz.InputFile;
import org.i247.sdk.internal.text.Expectation;

/** A configuration as a properties file, and its lines as properties and as the environment. */
public final class SettingsFuzz {
    private static final Set<ErrorCode> ERRORS = Set.of(
            ErrorCode.CONFIGURATION_KEY_UNKNOWN,
            ErrorCode.CONFIGURATION_INVALID,
            ErrorCode.CONFIGURATION_MISSING,
            ErrorCode.FILE_MALFORMED,
            ErrorCode.FILE_UNREADABLE);

    private SettingsFuzz() {}

    public static void fuzzerTestOneInput(byte[] content) {
        Map<String, String> lines = lines(new String(content, StandardCharsets.UTF_8));
        read(() -> SettingsReader.file(InputFile.of(content))).ifPresent(SettingsFuzz::values);
        read(() -> SettingsReader.properties(lines)).ifPresent(SettingsFuzz::values);
        read(() -> SettingsReader.environment(lines)).ifPresent(SettingsFuzz::values);
    }

    private static void values(Settings settings) {
        for (Key key : Key.values()) {
            value(settings, key, settings::text);
            value(settings, key, settings::path);
            value(settings, key, each -> settings.value(each, LanguageTag::parse, Expectation.A_LANGUAGE));
            value(settings, key, settings::time)
                    .ifPresent(time -> require(!time.isNegative() && !time.isZero(), "a time is more than nothing"));
            value(settings, key, settings::count).ifPresent(count -> require(count >= 1, "a count is 1 or more"));
        }
        value(settings, Key.ENDPOINTS, key -> settings.endpoints())
                .ifPresent(endpoints -> require(!endpoints.isEmpty(), "endpoints are one or more"));
        read(() -> new ContextSettings(settings).context(Optional.empty()));
        read(() -> settings.overriddenBy(settings))
                .ifPresent(merged -> require(
                        merged.overriddenBy(settings).toString().equals(merged.toString()),
                        "settings over themselves stay"));
    }

    private static <T> Optional<T> value(Settings settings, Key key, Function<Key, Optional<T>> reader) {
        try {
            return reader.apply(key);
        } catch (SetupException e) {
            require(e.code().equals(ErrorCode.CONFIGURATION_INVALID), "a value is read or invalid");
            String value = settings.required(key);
            require(!e.failure().arguments().contains(value), "an error does not hold the value");
            require(e.failure().arguments().contains(key.property()), "an error names the key");
            return Optional.empty();
        }
    }

    private static <T> Optional<T> read(Supplier<T> reader) {
        try {
            return Optional.of(reader.get());
        } catch (SetupException e) {
            require(ERRORS.contains(e.code()), "a configuration is read, or told why not");
            return Optional.empty();
        }
    }

    private static Map<String, String> lines(String text) {
        Map<String, String> lines = new HashMap<>();
        for (String line : text.split("\n")) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                lines.put(line.substring(0, equals), line.substring(equals + 1));
            }
        }
        return lines;
    }
}
