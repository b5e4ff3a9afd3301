package org.i247.sdk.error;

import org.jspecify.annotations.Nullable;

/**
 * The request cannot be carried out as it is: change it. {@link #failure()} names the fields that are wrong, if any.
 */
public final class InvalidRequestException extends I247Exception {
    private static final long serialVersionUID = 1L;

    InvalidRequestException(Failure failure, @Nullable Throwable cause) {
        super(failure, cause);
    }
}
