package org.i247.sdk.internal.diagnostics;

import static org.i247.sdk.internal.diagnostics.Checks.fact;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.i247.sdk.diagnostics.CheckKind;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.configuration.ContextSettings;
import org.i247.sdk.internal.configuration.EndpointSettings;
import org.i247.sdk.internal.configuration.Key;
import org.i247.sdk.internal.configuration.LanguageTag;
import org.i247.sdk.internal.configuration.Settings;
import org.i247.sdk.internal.evidence.EvidenceSettings;
import org.i247.sdk.internal.text.Expectation;
import org.i247.sdk.query.QueryContext;

/** Reads every setting that can be read by itself, so that all that is wrong is told of at once. */
final class ConfigurationStep {
    /** Who asks, where the configuration leaves the user to each call of the application. */
    private static final String DOCTOR = "diagnostics";

    private final Setup setup;
    private final Checks checks;

    ConfigurationStep(Setup setup, Checks checks) {
        this.setup = setup;
        this.checks = checks;
    }

    /** The endpoints, none if they cannot be used. */
    List<URI> look() {
        Settings settings = setup.settings();
        boolean endpointsNeeded = setup.own() == null;
        EvidenceSettings evidence = new EvidenceSettings(settings);
        List<Supplier<?>> values = List.of(
                () -> settings.value(Key.LANGUAGE, LanguageTag::parse, Expectation.A_LANGUAGE),
                () -> settings.time(Key.TIMEOUT_CONNECT),
                () -> settings.time(Key.TIMEOUT_ATTEMPT),
                () -> settings.time(Key.TIMEOUT_TOTAL),
                () -> settings.count(Key.RETRY_MAX_ATTEMPTS),
                () -> settings.count(Key.LIMITS_RESPONSE_BYTES),
                () -> settings.interval(Key.KEYS_RELOAD_INTERVAL),
                evidence::onFailure,
                evidence::checkPoints,
                () -> evidence.store(setup.clock()),
                () -> endpointsNeeded ? EndpointSettings.required(settings) : List.of());
        boolean right = values.stream().filter(value -> !isRight(value)).count() == 0;
        if (right) {
            long set = Arrays.stream(Key.values())
                    .filter(key -> settings.text(key).isPresent())
                    .count();
            checks.fine(CheckKind.CONFIGURATION, "", "CONFIGURATION_READ", fact("settings", set));
        }
        return endpointsNeeded && right ? EndpointSettings.required(settings) : List.of();
    }

    private boolean isRight(Supplier<?> value) {
        try {
            var unused = value.get();
            return true;
        } catch (I247Exception e) {
            String key = e.failure().arguments().stream().findFirst().orElse("");
            checks.failed(CheckKind.CONFIGURATION, key, e);
            return false;
        }
    }

    /** On whose behalf to ask; empty if only the application knows. */
    Optional<QueryContext> context() {
        ContextSettings settings = new ContextSettings(setup.settings());
        try {
            QueryContext context = settings.context(Optional.empty());
            checks.fine(
                    CheckKind.CONTEXT,
                    "",
                    "CONTEXT_SET",
                    fact("bureau", context.bureau().code()),
                    fact("purpose", context.purpose().value()));
            return Optional.of(context);
        } catch (I247Exception e) {
            if (!e.code().equals(ErrorCode.CONFIGURATION_MISSING)) {
                checks.failed(CheckKind.CONTEXT, "", e);
                return Optional.empty();
            }
            checks.warn(
                    CheckKind.CONTEXT,
                    "",
                    "CONTEXT_OF_APPLICATION",
                    fact("missing", e.failure().arguments().get(0)));
            return ofDoctor(settings);
        }
    }

    private static Optional<QueryContext> ofDoctor(ContextSettings settings) {
        try {
            return Optional.of(settings.context(Optional.of(DOCTOR)));
        } catch (I247Exception e) {
            return Optional.empty();
        }
    }
}
