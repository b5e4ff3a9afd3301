package org.i247.sdk.record;

import java.util.List;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.Violation;

/** What ends an import before anything is sent: the place and the rule, never a value. */
final class ImportFaults {
    private ImportFaults() {}

    static I247Exception at(int line, String rule, String message) {
        return of("line " + line, rule, message);
    }

    static I247Exception of(String place, String rule, String message) {
        return I247Exception.of(
                Failure.of(ErrorCode.INVALID_RECORD).withViolations(List.of(new Violation(place, rule, message))));
    }
}
