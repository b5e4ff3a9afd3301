package org.i247.sdk.internal.call;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.evidence.Asked;
import org.i247.sdk.internal.evidence.CallTrace;
import org.i247.sdk.internal.evidence.Evidence;
import org.i247.sdk.internal.observation.Observers;
import org.i247.sdk.internal.resilience.CallPlan;
import org.i247.sdk.internal.resilience.CallRunner;
import org.i247.sdk.internal.resilience.Safety;
import org.i247.sdk.query.CallOptions;
import org.i247.sdk.query.IdempotencyKey;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.QueryContext;
import org.i247.sdk.spi.Attempt;
import org.i247.sdk.spi.CallDetails;
import org.i247.sdk.spi.ExchangeWitness;
import org.i247.sdk.spi.ObservedAttempt;
import org.i247.sdk.spi.ObservedCall;

/** Makes a call of a question: gives it its reference, time and language, and runs its attempts. Thread-safe. */
public final class Caller implements AutoCloseable {
    private final CallRunner runner;
    private final CallDefaults defaults;
    private final References references;
    private final Evidence evidence;
    private final Observers observers;

    /**
     * A caller whom nobody watches.
     *
     * @param runner runs the attempts
     * @param defaults what a call has if its options do not say
     * @param references makes the references
     * @param evidence what the calls leave
     */
    public Caller(CallRunner runner, CallDefaults defaults, References references, Evidence evidence) {
        this(runner, defaults, references, evidence, new Observers(List.of()));
    }

    /**
     * A caller.
     *
     * @param runner runs the attempts
     * @param defaults what a call has if its options do not say
     * @param references makes the references
     * @param evidence what the calls leave
     * @param observers who watches them
     */
    public Caller(
            CallRunner runner, CallDefaults defaults, References references, Evidence evidence, Observers observers) {
        this.runner = runner;
        this.defaults = defaults;
        this.references = references;
        this.evidence = evidence;
        this.observers = observers;
    }

    /**
     * What a call has if its options do not say.
     *
     * @param language the language of texts for people
     * @param total the time for the whole call
     * @param attempt the time for one attempt
     * @param maxAttempts how many attempts at most
     */
    public record CallDefaults(Locale language, Duration total, Duration attempt, int maxAttempts) {}

    /**
     * The time for a whole call if its options do not say.
     *
     * @return more than nothing
     */
    public Duration total() {
        return defaults.total();
    }

    /**
     * A reference for what has none.
     *
     * @return never the same twice
     */
    public String nextReference() {
        return references.next();
    }

    /**
     * A key for a write that has none.
     *
     * @return never the same twice
     */
    public IdempotencyKey nextKey() {
        return references.nextKey();
    }

    /**
     * Makes a call that only reads.
     *
     * @param question what is asked to do what
     * @param context who asks and why
     * @param options what differs for this call
     * @param attempt one attempt
     * @param <T> what comes back
     * @return what the attempt that succeeded gave
     * @throws I247Exception if none did, or if there must be evidence of the call and is none
     */
    public <T> T read(Question<T> question, QueryContext context, CallOptions options, Function<Attempt, T> attempt) {
        return read(question, context, options, Duration.ZERO, attempt);
    }

    /**
     * As {@link #read(Question, QueryContext, CallOptions, Function)}, for a call that the gateway holds up on purpose.
     *
     * @param question what is asked to do what
     * @param context who asks and why
     * @param options what differs for this call
     * @param held how long at the most; that goes on top of the call's and each attempt's time
     * @param attempt one attempt
     * @param <T> what comes back
     * @return what the attempt that succeeded gave
     * @throws I247Exception if none did, or if there must be evidence of the call and is none
     */
    public <T> T read(
            Question<T> question,
            QueryContext context,
            CallOptions options,
            Duration held,
            Function<Attempt, T> attempt) {
        Times times = new Times(options.timeout().orElse(defaults.total()), defaults.attempt()).plus(held);
        return call(question, Safety.SAFE, Optional.empty(), context, options, times, attempt);
    }

    /** How long a call may take, and how long each of its attempts. */
    private record Times(Duration total, Duration attempt) {
        Times plus(Duration held) {
            return new Times(total.plus(held), attempt.plus(held));
        }
    }

    /**
     * Makes a call that has a key, so that the gateway carries it out once.
     *
     * @param question what is asked to do what
     * @param context who asks and why
     * @param options what differs for this call, perhaps the key
     * @param attempt one attempt
     * @param <T> what comes back
     * @return what the attempt that succeeded gave
     * @throws I247Exception if none did, or if there must be evidence of the call and is none
     */
    public <T> T write(Question<T> question, QueryContext context, CallOptions options, Function<Attempt, T> attempt) {
        IdempotencyKey key = options.idempotencyKey().orElseGet(references::nextKey);
        Times times = new Times(options.timeout().orElse(defaults.total()), defaults.attempt());
        return call(question, Safety.KEYED_WRITE, Optional.of(key), context, options, times, attempt);
    }

    private <T> T call(
            Question<T> question,
            Safety safety,
            Optional<IdempotencyKey> key,
            QueryContext context,
            CallOptions options,
            Times times,
            Function<Attempt, T> attempt) {
        String reference = options.reference().orElseGet(references::next);
        Locale language = options.language().orElse(defaults.language());
        ObservedCall watched = observers.begin(
                new CallDetails(question.lane(), question.operation(), context.bureau(), context.purpose(), reference));
        try {
            T answer = evidence.of(
                    new Asked(context, reference, question.lane(), question.operation()),
                    times.total(),
                    (trace, left) -> {
                        CallPlan plan = new CallPlan(
                                question.lane(), safety, left, times.attempt(), defaults.maxAttempts(), reference);
                        return runner.run(plan, scope -> {
                            ExchangeWitness witness = trace.attempt(scope.number(), scope.endpoint());
                            ObservedAttempt seen = watched.attempt(scope.number(), scope.endpoint());
                            return once(
                                    new Attempt(
                                            context,
                                            reference,
                                            language,
                                            scope.number(),
                                            scope.endpoint(),
                                            scope.timeLeft(),
                                            witness,
                                            key,
                                            seen.traceParent()),
                                    trace,
                                    seen,
                                    attempt);
                        });
                    },
                    question.telling());
            watched.answered();
            return answer;
        } catch (RuntimeException | Error e) {
            watched.failed(e);
            throw e;
        }
    }

    /** Ends the calls that wait for a retry with {@code CLIENT_CLOSED}, and so every later one. */
    @Override
    public void close() {
        runner.close();
    }

    private static <T> T once(Attempt one, CallTrace trace, ObservedAttempt seen, Function<Attempt, T> attempt) {
        try {
            T answer = once(one, trace, attempt);
            seen.answered();
            return answer;
        } catch (RuntimeException | Error e) {
            seen.failed(e);
            throw e;
        }
    }

    private static <T> T once(Attempt one, CallTrace trace, Function<Attempt, T> attempt) {
        try {
            return attempt.apply(one);
        } catch (MemberException e) {
            // A country's own gateway may leave the reading of its answers to the records.
            trace.failed(ErrorCode.MALFORMED_ANSWER);
            throw I247Exception.of(Failure.of(ErrorCode.MALFORMED_ANSWER, e.path(), e.rule()));
        } catch (I247Exception e) {
            trace.failed(e.code());
            throw e;
        }
    }
}
