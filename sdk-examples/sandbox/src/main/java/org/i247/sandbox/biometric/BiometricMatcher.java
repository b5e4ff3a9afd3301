package org.i247.sandbox.biometric;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.i247.sandbox.problem.RefusedException;

/** What a biometric database makes of what it is sent. Safe for use by several threads. */
public interface BiometricMatcher {
    /**
     * Reads a question: of its envelope everything is said at once, of what stands inside nothing yet.
     *
     * @param body the body of the request
     * @return the question
     * @throws RefusedException with 422
     */
    BiometricQuestion read(ObjectNode body) throws RefusedException;
}
