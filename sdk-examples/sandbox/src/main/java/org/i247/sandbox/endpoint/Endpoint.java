package org.i247.sandbox.endpoint;

import org.i247.sandbox.problem.RefusedException;

/** Answers the calls of one kind. Safe for use by several threads. */
@FunctionalInterface
public interface Endpoint {
    /**
     * Answers a call.
     *
     * @param call the call
     * @return the content
     * @throws RefusedException if it cannot be answered
     */
    Content answer(Call call) throws RefusedException;
}
