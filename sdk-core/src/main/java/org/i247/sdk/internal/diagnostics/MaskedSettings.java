package org.i247.sdk.internal.diagnostics;

import static java.util.Map.entry;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.configuration.Key;
import org.i247.sdk.internal.configuration.Settings;

/**
 * Settings as they may be sent: which are set; of those on the list the value, if it has the form that such values have, for it
 * could be a password in the wrong place; of files whether they are there and can be read; of secrets where they stand.
 */
final class MaskedSettings {
    private static final Pattern TIME = Pattern.compile("\\d{1,9}\\s*(ms|s|m)|PT[0-9]{1,9}(\\.[0-9]{1,9})?[HMS]|off");
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");
    private static final Pattern MODE = Pattern.compile("off|soft-fail|hard-fail");

    private static final Map<Key, Pattern> SHOWN = Map.ofEntries(
            entry(Key.BUREAU, Pattern.compile("[A-Z]{2}")),
            entry(Key.LANGUAGE, Pattern.compile("[a-z]{2}(-[A-Z]{2})?")),
            entry(
                    Key.PURPOSE,
                    Pattern.compile("(border|customs|vehicle)-control|criminal-investigation|identification|"
                            + "(wanted|missing)-person-search|security-check|document-issuance|record-management")),
            entry(Key.KEYS_RELOAD_INTERVAL, TIME),
            entry(Key.CRL_MODE, MODE),
            entry(Key.OCSP_MODE, MODE),
            entry(Key.TIMEOUT_CONNECT, TIME),
            entry(Key.TIMEOUT_ATTEMPT, TIME),
            entry(Key.TIMEOUT_TOTAL, TIME),
            entry(Key.RETRY_MAX_ATTEMPTS, Pattern.compile("\\d{1,2}")),
            entry(Key.LIMITS_RESPONSE_BYTES, COUNT),
            entry(Key.EVIDENCE_ON_FAILURE, Pattern.compile("refuse|continue")),
            entry(Key.EVIDENCE_SYNC, Pattern.compile("always|never")),
            entry(Key.EVIDENCE_PART_BYTES, COUNT),
            entry(Key.EVIDENCE_PART_AFTER, TIME),
            entry(Key.EVIDENCE_CHECK_POINT_RECORDS, COUNT),
            entry(Key.EVIDENCE_CHECK_POINT_AFTER, TIME));

    private final Settings settings;

    MaskedSettings(Settings settings) {
        this.settings = settings;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (Key key : Key.values()) {
            settings.text(key)
                    .ifPresent(value -> text.append(key.property())
                            .append('=')
                            .append(masked(key, value.strip()))
                            .append('\n'));
        }
        return text.toString();
    }

    private String masked(Key key, String value) {
        return switch (key.holds()) {
            case FILE -> file(key);
            case FILES -> files(key);
            case SECRET -> secret(value);
            case TEXT -> key == Key.ENDPOINTS ? endpoints() : text(key, value);
        };
    }

    private static String text(Key key, String value) {
        return Optional.ofNullable(SHOWN.get(key))
                .map(form -> form.matcher(value).matches() ? value : "(set, in another form than expected)")
                .orElse("(set)");
    }

    private static String secret(String value) {
        if (value.startsWith("file:")) {
            return "(set, in a file)";
        }
        return value.startsWith("env:") ? "(set, in an environment variable)" : "(set, in clear)";
    }

    private String file(Key key) {
        try {
            return settings.path(key).map(MaskedSettings::state).orElse("(set)");
        } catch (I247Exception e) {
            return "(no path)";
        }
    }

    private String files(Key key) {
        try {
            return settings.paths(key).stream().map(MaskedSettings::state).collect(Collectors.joining(", "));
        } catch (I247Exception e) {
            return "(no paths)";
        }
    }

    private static String state(Path file) {
        try {
            if (!Files.exists(file)) {
                return "(a file that is not there)";
            }
            return Files.isReadable(file)
                    ? "(a file of " + Files.size(file) + " bytes)"
                    : "(a file that cannot be read)";
        } catch (IOException e) {
            return "(a file that cannot be read)";
        }
    }

    /** How many, and the port of each. */
    private String endpoints() {
        try {
            List<String> shown = new ArrayList<>();
            for (URI endpoint : settings.endpoints().orElse(List.of())) {
                boolean https = "https".equalsIgnoreCase(endpoint.getScheme());
                String port = endpoint.getPort() == -1 ? "" : ":" + endpoint.getPort();
                shown.add((https ? "https" : "(not https)") + "://endpoint-" + (shown.size() + 1) + port);
            }
            return String.join(",", shown);
        } catch (I247Exception e) {
            return "(no addresses)";
        }
    }
}
