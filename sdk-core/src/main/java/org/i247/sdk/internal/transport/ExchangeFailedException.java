package org.i247.sdk.internal.transport;

import org.i247.sdk.error.I247Exception;

/**
 * An exchange that gave no answer. It stays inside the SDK: what a caller sees is {@link #failure()}.
 */
public final class ExchangeFailedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final I247Exception failure;
    private final boolean mayHaveArrived;

    ExchangeFailedException(I247Exception failure, boolean mayHaveArrived) {
        super(failure.getMessage(), failure);
        this.failure = failure;
        this.mayHaveArrived = mayHaveArrived;
    }

    /**
     * What happened.
     *
     * @return the exception for the caller
     */
    public I247Exception failure() {
        return failure;
    }

    /**
     * Whether the gateway may have got the request, and may have acted on it.
     *
     * @return false if it certainly did not: no byte of the request was sent, or the gateway refused the connection
     */
    public boolean mayHaveArrived() {
        return mayHaveArrived;
    }
}
