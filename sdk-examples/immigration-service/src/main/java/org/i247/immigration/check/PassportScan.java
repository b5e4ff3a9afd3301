package org.i247.immigration.check;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.error.Violation;
import org.i247.sdk.standard.InvalidValueException;
import org.i247.sdk.standard.Mrz;
import org.jspecify.annotations.Nullable;

/**
 * What the reader at the counter gives.
 *
 * @param lines the lines of the machine readable zone: two of a passport or visa, three of an identity card
 */
record PassportScan(
        @ArraySchema(
                minItems = 2,
                maxItems = 3,
                arraySchema =
                        @Schema(
                                description = "The lines of the machine readable zone.",
                                example = "[\"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\","
                                        + " \"L898902C36UTO7408122F1204159ZE184226B<<<<<10\"]"))
        @Nullable
        List<@Nullable String> lines) {

    /**
     * The zone as it was read: a wrong check digit does not stop the question.
     *
     * @throws InvalidRequestException if these are not the lines of a zone that anything can be asked with; it names the rule
     */
    Mrz zone() {
        if (lines == null || lines.isEmpty()) {
            throw wrong("REQUIRED");
        }
        if (lines.size() < 2 || lines.size() > 3 || lines.contains(null)) {
            throw wrong("LENGTH");
        }
        try {
            Mrz zone = Mrz.parse(String.join("\n", lines));
            if (zone.documentNumberForQuery().isPresent()
                    || zone.surname().filter(name -> !name.isBlank()).isPresent()) {
                return zone;
            }
        } catch (InvalidValueException e) {
            throw wrong(e.rule().code());
        }
        // Neither a number nor a name.
        throw wrong("EMPTY");
    }

    private static I247Exception wrong(String rule) {
        return I247Exception.of(
                Failure.of(ErrorCode.INVALID_QUERY).withViolations(List.of(Violation.of("lines", rule))));
    }

    /** Shows nothing: Spring logs the arguments of a controller when it is asked for details. */
    @Override
    public String toString() {
        return "PassportScan[***]";
    }
}
