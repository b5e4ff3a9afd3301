package org.i247.immigration.problem;

import java.util.Locale;
import org.i247.sdk.error.I247Exception;

/**
 * Why the gateway has no answer, as a part of what is told.
 *
 * @param code the stable code
 * @param message what happened and what to do
 * @param retryable whether asking again makes sense
 */
public record Fault(String code, String message, boolean retryable) {
    /** A failure in the officer's language. */
    public static Fault of(I247Exception failure, Locale language) {
        return new Fault(failure.code().value(), failure.message(language), failure.isRetryable());
    }
}
