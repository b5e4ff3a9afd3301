package org.i247.spring.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.error.SetupException;
import org.i247.sdk.error.Violation;
import org.i247.sdk.query.Purpose;
import org.i247.sdk.query.QueryContext;
import org.i247.sdk.standard.BureauCode;

/**
 * What is the same in the contexts of all calls, so that a resolver adds only what it knows. Immutable.
 *
 * @param bureau the bureau, if {@code i247.bureau} is set
 * @param unit the unit, if {@code i247.unit} is set
 * @param purpose the purpose of calls that have no other, if {@code i247.purpose} is set
 */
public record ContextDefaults(Optional<BureauCode> bureau, Optional<String> unit, Optional<Purpose> purpose) {
    /**
     * Makes a context of these defaults and of what is known here.
     *
     * @param user the opaque id of who asks, if somebody is known to
     * @param otherPurpose why, if it is not for the default purpose
     * @return the context
     * @throws SetupException {@code CONFIGURATION_MISSING} if bureau or unit is not set; it names the key
     * @throws InvalidRequestException {@code INVALID_CONTEXT} if user or purpose is not known, or has the wrong form; it
     *     names which
     */
    public QueryContext complete(Optional<String> user, Optional<Purpose> otherPurpose) {
        BureauCode asking = bureau.orElseThrow(() -> missing("i247.bureau"));
        String askingUnit = unit.orElseThrow(() -> missing("i247.unit"));
        Optional<Purpose> why = otherPurpose.or(this::purpose);
        List<Violation> unknown = new ArrayList<>();
        if (user.isEmpty()) {
            unknown.add(new Violation("context.user", "REQUIRED", "is needed: nobody is known to ask"));
        }
        if (why.isEmpty()) {
            unknown.add(new Violation(
                    "context.purpose", "REQUIRED", "is needed: neither the request nor i247.purpose has one"));
        }
        if (!unknown.isEmpty()) {
            throw I247Exception.of(Failure.of(ErrorCode.INVALID_CONTEXT).withViolations(unknown));
        }
        return QueryContext.builder()
                .bureau(asking)
                .unit(askingUnit)
                .user(user.orElseThrow())
                .purpose(why.orElseThrow())
                .build();
    }

    private static I247Exception missing(String key) {
        String variable = key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
        return I247Exception.of(Failure.of(ErrorCode.CONFIGURATION_MISSING, key, variable));
    }
}
