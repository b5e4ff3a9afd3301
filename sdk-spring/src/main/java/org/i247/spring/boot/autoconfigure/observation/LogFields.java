package org.i247.spring.boot.autoconfigure.observation;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.i247.sdk.spi.CallDetails;
import org.i247.sdk.spi.CallObserver;
import org.i247.sdk.spi.ObservedAttempt;
import org.i247.sdk.spi.ObservedCall;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * Gives each line that is logged during a call the call's fields (the diagnostic context of SLF4J), for structured logs. They
 * say which call it is, never who asks or what is asked. What was there before is there again afterwards.
 */
final class LogFields implements CallObserver {
    static final String DATABASE = "i247.database";
    static final String OPERATION = "i247.operation";
    static final String REFERENCE = "i247.reference";
    static final String ATTEMPT = "i247.attempt";

    @Override
    public ObservedCall begin(CallDetails call) {
        return new Fields(Map.of(DATABASE, call.service(), OPERATION, call.operation(), REFERENCE, call.reference()));
    }

    @Override
    public <T> Supplier<T> carrying(Supplier<T> call) {
        Map<String, String> known = MDC.getCopyOfContextMap();
        if (known == null || known.isEmpty()) {
            return call;
        }
        return () -> {
            Map<String, String> before = MDC.getCopyOfContextMap();
            MDC.setContextMap(known);
            try {
                return call.get();
            } finally {
                if (before == null) {
                    MDC.clear();
                } else {
                    MDC.setContextMap(before);
                }
            }
        };
    }

    /** The fields of one call, then of one attempt of it. */
    private static final class Fields implements ObservedCall, ObservedAttempt {
        private final Map<String, @Nullable String> before = new HashMap<>();

        Fields(Map<String, String> fields) {
            fields.forEach((name, value) -> {
                before.put(name, MDC.get(name));
                MDC.put(name, value);
            });
        }

        @Override
        public ObservedAttempt attempt(int number, int endpoint) {
            return new Fields(Map.of(ATTEMPT, Integer.toString(number)));
        }

        @Override
        public void answered() {
            end();
        }

        @Override
        public void failed(Throwable failure) {
            end();
        }

        private void end() {
            before.forEach((name, value) -> {
                if (value == null) {
                    MDC.remove(name);
                } else {
                    MDC.put(name, value);
                }
            });
        }
    }
}
