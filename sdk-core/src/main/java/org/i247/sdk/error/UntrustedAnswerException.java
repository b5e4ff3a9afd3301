package org.i247.sdk.error;

import org.jspecify.annotations.Nullable;

/**
 * An answer came that is not proven to be the gateway's answer to this question. It was not used, and nothing is known
 * about what was asked. Treat it as an attack until the cause is found.
 */
public final class UntrustedAnswerException extends I247Exception {
    private static final long serialVersionUID = 1L;

    UntrustedAnswerException(Failure failure, @Nullable Throwable cause) {
        super(failure, cause);
    }
}
