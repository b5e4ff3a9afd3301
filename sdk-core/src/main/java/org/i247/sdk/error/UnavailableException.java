package org.i247.sdk.error;

import org.jspecify.annotations.Nullable;

/**
 * The line, the gateway or a database does not answer now, or the client is at its limits: nothing is known about what
 * was asked. Wait and ask again.
 */
public final class UnavailableException extends I247Exception {
    private static final long serialVersionUID = 1L;

    UnavailableException(Failure failure, @Nullable Throwable cause) {
        super(failure, cause);
    }
}
