package org.i247.sdk.record;

import java.util.List;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.Violation;
import org.i247.sdk.standard.PersonalText;

/** Why a record is kept longer or deleted: the contract (section 5) wants it said. */
final class Reason {
    private Reason() {}

    static void require(PersonalText reason) {
        if (reason.reveal().isBlank()) {
            throw I247Exception.of(Failure.of(ErrorCode.INVALID_RECORD)
                    .withViolations(List.of(new Violation("reason", "REQUIRED", "say why"))));
        }
    }
}
