package org.i247.immigration;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.i247.sandbox.Sandbox;

/** What a sandbox tells its clients, for Spring: there a relative path does not start from the file that it stands in. */
final class SandboxSettings {
    private static final Set<String> PATHS =
            Set.of("i247.identity.key-store", "i247.trust.certificates", "i247.trust.gateway-signing-certificates");

    private SandboxSettings() {}

    static Map<String, Object> of(Sandbox sandbox) throws IOException {
        Properties written = new Properties();
        try (Reader reader = Files.newBufferedReader(sandbox.clientProperties())) {
            written.load(reader);
        }
        Map<String, Object> settings = new LinkedHashMap<>();
        for (String name : written.stringPropertyNames()) {
            String value = written.getProperty(name);
            settings.put(
                    name,
                    PATHS.contains(name) ? sandbox.directory().resolve(value).toString() : value);
        }
        return settings;
    }
}
