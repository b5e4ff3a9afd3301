package org.i247.sdk.internal.configuration;

import java.util.Optional;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.error.SetupException;
import org.i247.sdk.internal.text.Expectation;
import org.i247.sdk.query.Purpose;
import org.i247.sdk.query.QueryContext;
import org.i247.sdk.standard.BureauCode;

/** What the configuration says of who asks and why. */
public final class ContextSettings {
    private final Settings settings;

    /**
     * The context of these settings.
     *
     * @param settings the settings
     */
    public ContextSettings(Settings settings) {
        this.settings = settings;
    }

    /**
     * The configured context.
     *
     * @param user the user, if it is not the configured one
     * @return the context
     * @throws SetupException if something is missing or has the wrong form; it names the key
     * @throws InvalidRequestException if the user given has the wrong form
     */
    public QueryContext context(Optional<String> user) {
        QueryContext.Builder context = QueryContext.builder()
                .bureau(needed(Key.BUREAU, settings.value(Key.BUREAU, BureauCode::of, Expectation.A_BUREAU)))
                .purpose(needed(Key.PURPOSE, settings.value(Key.PURPOSE, Purpose::new, Expectation.A_PURPOSE)))
                .unit(settings.required(Key.UNIT));
        if (user.isPresent()) {
            return context.user(user.get()).build();
        }
        try {
            return context.user(settings.required(Key.USER)).build();
        } catch (InvalidRequestException e) {
            throw I247Exception.of(Failure.of(
                    ErrorCode.CONFIGURATION_INVALID,
                    Key.UNIT.property() + " / " + Key.USER.property(),
                    Expectation.AN_OPAQUE_ID.name()));
        }
    }

    private static <T> T needed(Key key, Optional<T> value) {
        return value.orElseThrow(() -> Settings.missing(key));
    }
}
