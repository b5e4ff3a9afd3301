package org.i247.sandbox.faults;

import java.util.List;
import org.i247.sdk.error.ErrorCode;

/** How a row ends. */
sealed interface Expected {
    /**
     * With a failure.
     *
     * @param code its exact code
     * @param because arguments that its message has: the reason, the member and the rule, the status
     */
    record Failure(ErrorCode code, List<String> because) implements Expected {
        @Override
        public String toString() {
            return because.isEmpty() ? code.value() : code.value() + " (" + String.join(", ", because) + ")";
        }
    }

    /**
     * With an answer.
     *
     * @param kind the answer in words, as {@link Told#kind()} has it
     */
    record Answer(String kind) implements Expected {
        @Override
        public String toString() {
            return kind;
        }
    }
}
