package org.i247.sdk.internal.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.i247.sdk.spi.CallDetails;
import org.i247.sdk.spi.CallObserver;
import org.i247.sdk.spi.ObservedAttempt;
import org.i247.sdk.spi.ObservedCall;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All observers of a client as one, which never throws. They are told of a begin in their order and of an end in the opposite
 * one, so that what they open on the thread is closed inside out. Safe for use by several threads.
 */
public final class Observers implements CallObserver {
    private static final Logger LOG = LoggerFactory.getLogger(Observers.class);

    /** W3C Trace Context, section 3.2, in the version 00. */
    private static final Pattern TRACE_PARENT = Pattern.compile("[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

    private final List<CallObserver> observers;
    private final Set<String> reported = ConcurrentHashMap.newKeySet();

    /**
     * These observers.
     *
     * @param observers who watches, in this order
     */
    public Observers(List<CallObserver> observers) {
        this.observers = List.copyOf(observers);
    }

    @Override
    public ObservedCall begin(CallDetails call) {
        if (observers.isEmpty()) {
            return ObservedCall.UNWATCHED;
        }
        return new Calls(each(observers, observer -> observer.begin(call), ObservedCall.UNWATCHED));
    }

    @Override
    public <T> Supplier<T> carrying(Supplier<T> call) {
        Supplier<T> carried = call;
        for (CallObserver observer : observers) {
            Supplier<T> inner = carried;
            carried = guarded(() -> observer.carrying(inner), inner);
        }
        return carried;
    }

    private <F, T> List<T> each(List<F> all, Function<F, T> step, T instead) {
        List<T> results = new ArrayList<>(all.size());
        for (F one : all) {
            results.add(guarded(() -> step.apply(one), instead));
        }
        return results;
    }

    private <T> void end(List<T> all, Consumer<T> step) {
        for (int i = all.size() - 1; i >= 0; i--) {
            T one = all.get(i);
            guarded(
                    () -> {
                        step.accept(one);
                        return Optional.empty();
                    },
                    Optional.empty());
        }
    }

    @SuppressWarnings("CatchingUnchecked") // an assertion or a missing class in an observer must not end a call either
    private <T> T guarded(Supplier<T> step, T instead) {
        try {
            return step.get();
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable e) {
            // By the name of the class only: the message is the application's, and may say anything.
            if (reported.add(e.getClass().getName())) {
                LOG.warn("A call observer threw {}; said once", e.getClass().getName());
            }
            return instead;
        }
    }

    /** What all observers see of one call. */
    private final class Calls implements ObservedCall {
        private final List<ObservedCall> calls;

        Calls(List<ObservedCall> calls) {
            this.calls = calls;
        }

        @Override
        public ObservedAttempt attempt(int number, int endpoint) {
            return new Attempts(each(calls, call -> call.attempt(number, endpoint), ObservedAttempt.UNWATCHED));
        }

        @Override
        public void answered() {
            end(calls, ObservedCall::answered);
        }

        @Override
        public void failed(Throwable failure) {
            end(calls, call -> call.failed(failure));
        }
    }

    /** What all observers see of one attempt. */
    private final class Attempts implements ObservedAttempt {
        private final List<ObservedAttempt> attempts;

        Attempts(List<ObservedAttempt> attempts) {
            this.attempts = attempts;
        }

        /** The first one that knows a trace. What is not of the form could be a header of somebody's own. */
        @Override
        public Optional<String> traceParent() {
            for (ObservedAttempt attempt : attempts) {
                Optional<String> trace = guarded(attempt::traceParent, Optional.<String>empty())
                        .filter(text -> TRACE_PARENT.matcher(text).matches());
                if (trace.isPresent()) {
                    return trace;
                }
            }
            return Optional.empty();
        }

        @Override
        public void answered() {
            end(attempts, ObservedAttempt::answered);
        }

        @Override
        public void failed(Throwable failure) {
            end(attempts, attempt -> attempt.failed(failure));
        }
    }
}
