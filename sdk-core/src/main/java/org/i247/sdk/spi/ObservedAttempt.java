package org.i247.sdk.spi;

import java.util.Optional;

/** Watches one attempt. Exactly one of {@link #answered} and {@link #failed} is called, last. Used by one thread. */
public interface ObservedAttempt {
    /** Watches nothing. */
    ObservedAttempt UNWATCHED = new ObservedAttempt() {
        @Override
        public void answered() {}

        @Override
        public void failed(Throwable failure) {}

        @Override
        public String toString() {
            return "UNWATCHED";
        }
    };

    /**
     * The trace that the attempt belongs to, for the header {@code traceparent} (W3C Trace Context; contract, section 1). It is
     * not signed. Nothing else of a trace is sent: baggage may hold anything.
     *
     * @return for instance {@code 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01}; empty if no trace is running. What
     *     has another form is not sent
     */
    default Optional<String> traceParent() {
        return Optional.empty();
    }

    /** The attempt has a verified answer. */
    void answered();

    /**
     * The attempt has none.
     *
     * @param failure why
     */
    void failed(Throwable failure);
}
