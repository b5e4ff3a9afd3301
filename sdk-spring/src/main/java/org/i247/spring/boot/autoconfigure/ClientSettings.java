package org.i247.spring.boot.autoconfigure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.jspecify.annotations.Nullable;

/**
 * What is set of one client, by name. It has no text form of its own values: passwords are among them.
 *
 * @param values the names that are set
 */
record ClientSettings(Map<String, String> values) {
    static final String ENDPOINTS = "i247.endpoints";
    static final String BUREAU = "i247.bureau";
    static final String IDENTITY_BUNDLE = "i247.identity.ssl-bundle";
    static final String TRUST_BUNDLE = "i247.trust.ssl-bundle";
    static final String GATEWAY_SIGNING_BUNDLE = "i247.trust.gateway-signing-ssl-bundle";
    static final String OFFICER_ID_KEY = "i247.security.officer-id-key";

    /** Names that Spring alone knows. The core refuses them. */
    static final Set<String> OF_SPRING = Set.of(IDENTITY_BUNDLE, TRUST_BUNDLE, GATEWAY_SIGNING_BUNDLE, OFFICER_ID_KEY);

    /** Names of other rooms of the starter, which are not of a client. */
    static final Set<String> OF_INBOXES = Set.of(
            "i247.alerts.cursor-file",
            "i247.alerts.most-in-hand",
            "i247.alerts.wait-at-most",
            "i247.alerts.drain",
            "i247.alerts.publish-events",
            "i247.messages.cursor-file",
            "i247.messages.most-in-hand",
            "i247.messages.wait-at-most",
            "i247.messages.drain",
            "i247.messages.publish-events");

    /** A client has these from one place: half of one identity and half of another would be none. */
    private static final List<String> WHOLE = List.of("i247.identity.", "i247.trust.");

    /** One client writes to a log of evidence at a time. */
    private static final String EVIDENCE = "i247.evidence.";

    static ClientSettings of(Map<String, @Nullable String> byName) {
        Map<String, String> set = new LinkedHashMap<>();
        byName.forEach((name, value) -> {
            if (value != null) {
                set.put(name, value);
            }
        });
        return new ClientSettings(set);
    }

    ClientSettings inheriting(ClientSettings base) {
        Map<String, String> merged = new LinkedHashMap<>(base.values);
        merged.keySet().removeIf(name -> name.startsWith(EVIDENCE));
        for (String group : WHOLE) {
            if (values.keySet().stream().anyMatch(name -> name.startsWith(group))) {
                merged.keySet().removeIf(name -> name.startsWith(group));
            }
        }
        merged.putAll(values);
        return new ClientSettings(merged);
    }

    ClientSettings with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.put(name, value);
        return new ClientSettings(changed);
    }

    Map<String, String> ofCore() {
        Map<String, String> known = new LinkedHashMap<>(values);
        known.keySet().removeAll(OF_SPRING);
        return known;
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    String required(String name) {
        return get(name).orElseThrow(() -> missing(name));
    }

    /** The error for a name that is needed and not set. */
    static I247Exception missing(String name) {
        return I247Exception.of(Failure.of(
                ErrorCode.CONFIGURATION_MISSING,
                name,
                name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_')));
    }

    /** What is said twice is an error: nobody can know which of both is meant. */
    void requireAbsentBeside(String present, List<String> names) {
        for (String name : names) {
            if (values.containsKey(name)) {
                throw I247Exception.of(Failure.of(ErrorCode.CONFIGURATION_INVALID, name, "ABSENT_BESIDE", present));
            }
        }
    }

    @Override
    public String toString() {
        return "ClientSettings" + values.keySet();
    }
}
