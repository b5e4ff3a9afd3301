package org.i247.spring.boot.autoconfigure.listener;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Reports a method that cannot listen, with the shape that it needs. */
final class ListenerShapeFailureAnalyzer extends AbstractFailureAnalyzer<ListenerShapeException> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ListenerShapeException cause) {
        return new FailureAnalysis(
                cause.getMessage() + ".",
                "Give it one parameter, of type " + cause.needed() + ", and no other.",
                cause);
    }
}
