package org.i247.sdk.error;

import org.jspecify.annotations.Nullable;

/**
 * The gateway's answer is genuine, but breaks the contract or cannot be used: nothing is known about what was asked. Call
 * the help desk with the request id.
 */
public final class GatewayFaultException extends I247Exception {
    private static final long serialVersionUID = 1L;

    GatewayFaultException(Failure failure, @Nullable Throwable cause) {
        super(failure, cause);
    }
}
