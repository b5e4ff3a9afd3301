package org.i247.spring.boot.autoconfigure;

import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.OnPropertyListCondition;

/** Whether {@code i247.endpoints} is set, as one text or as a list. */
final class OnEndpoints extends OnPropertyListCondition {
    OnEndpoints() {
        super("i247.endpoints", () -> ConditionMessage.forCondition("I-24/7 endpoints"));
    }
}
