package org.i247.immigration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.i247.sdk.I247Client;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.error.Violation;
import org.i247.sdk.query.QueryContext;
import org.i247.sdk.standard.InvalidValueException;
import org.i247.sdk.standard.Mrz;
import org.jspecify.annotations.Nullable;

/**
 * A request that can be asked.
 *
 * @param zone what was read from the passport
 * @param context on whose behalf it is asked
 */
record PassportQuestion(Mrz zone, QueryContext context) {
    /**
     * Reads a request.
     *
     * @throws InvalidRequestException if it cannot be asked; it names every field that is wrong, and the rule
     */
    static PassportQuestion of(PassportCheckRequest request, I247Client client) {
        List<Violation> wrong = new ArrayList<>();
        Mrz zone = zone(request.mrz(), wrong);
        QueryContext context = context(request.officer(), client, wrong);
        if (zone == null || context == null) {
            throw I247Exception.of(Failure.of(ErrorCode.INVALID_QUERY).withViolations(wrong));
        }
        return new PassportQuestion(zone, context);
    }

    /** The name that a person can be asked for by, if the zone holds one. */
    Optional<String> surname() {
        return surname(zone);
    }

    private static Optional<String> surname(Mrz zone) {
        return zone.surname().filter(name -> !name.isBlank());
    }

    private static @Nullable Mrz zone(@Nullable String text, List<Violation> wrong) {
        if (text == null || text.isBlank()) {
            wrong.add(new Violation("mrz", "REQUIRED", "is needed"));
            return null;
        }
        try {
            Mrz zone = Mrz.parse(text);
            if (zone.documentNumberForQuery().isPresent() || surname(zone).isPresent()) {
                return zone;
            }
            wrong.add(new Violation("mrz", "REQUIRED", "holds neither a document number nor a name"));
        } catch (InvalidValueException e) {
            wrong.add(new Violation("mrz", e.rule().code(), "is no machine readable zone"));
        }
        return null;
    }

    private static @Nullable QueryContext context(@Nullable String officer, I247Client client, List<Violation> wrong) {
        if (officer == null || officer.isBlank()) {
            wrong.add(new Violation("officer", "REQUIRED", "is needed"));
            return null;
        }
        try {
            return client.contextFor(officer);
        } catch (InvalidRequestException e) {
            wrong.add(new Violation("officer", "FORMAT", "is an id of 1 to 64 letters, digits and . _ : / -"));
            return null;
        }
    }
}
