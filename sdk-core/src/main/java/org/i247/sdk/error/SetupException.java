package org.i247.sdk.error;

import org.jspecify.annotations.Nullable;

/**
 * The client, its keys, its rights or its clock are not set up as the gateway needs it: an administrator changes the
 * set-up. Asking again without a change is no use.
 */
public final class SetupException extends I247Exception {
    private static final long serialVersionUID = 1L;

    SetupException(Failure failure, @Nullable Throwable cause) {
        super(failure, cause);
    }
}
