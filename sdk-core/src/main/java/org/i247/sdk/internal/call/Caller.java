package org.i247.sdk.internal.call;

import java.time.Duration;
import java.util.Locale;
import java.util.function.Function;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.resilience.AttemptScope;
import org.i247.sdk.internal.resilience.CallPlan;
import org.i247.sdk.internal.resilience.CallRunner;
import org.i247.sdk.internal.resilience.Safety;
import org.i247.sdk.query.CallOptions;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.QueryContext;
import org.i247.sdk.spi.Attempt;

/** Makes a call of a question: gives it its reference, time and language, and runs its attempts. Thread-safe. */
public final class Caller implements AutoCloseable {
    private final CallRunner runner;
    private final CallDefaults defaults;
    private final References references;

    /**
     * A caller.
     *
     * @param runner runs the attempts
     * @param defaults what a call has if its options do not say
     * @param references makes the references
     */
    public Caller(CallRunner runner, CallDefaults defaults, References references) {
        this.runner = runner;
        this.defaults = defaults;
        this.references = references;
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
     * Makes a call that only reads.
     *
     * @param lane the database or service
     * @param context who asks and why
     * @param options what differs for this call
     * @param attempt one attempt
     * @param <T> what comes back
     * @return what the attempt that succeeded gave
     * @throws I247Exception if none did
     */
    public <T> T read(String lane, QueryContext context, CallOptions options, Function<Attempt, T> attempt) {
        String reference = options.reference().orElseGet(references::next);
        Locale language = options.language().orElse(defaults.language());
        CallPlan plan = new CallPlan(
                lane,
                Safety.SAFE,
                options.timeout().orElse(defaults.total()),
                defaults.attempt(),
                defaults.maxAttempts(),
                reference);
        return runner.run(plan, scope -> once(context, reference, language, scope, attempt));
    }

    /** Ends the calls that wait for a retry with {@code CLIENT_CLOSED}, and so every later one. */
    @Override
    public void close() {
        runner.close();
    }

    private static <T> T once(
            QueryContext context, String reference, Locale language, AttemptScope scope, Function<Attempt, T> attempt) {
        try {
            return attempt.apply(
                    new Attempt(context, reference, language, scope.number(), scope.endpoint(), scope.timeLeft()));
        } catch (MemberException e) {
            // A country's own gateway may leave the reading of its answers to the records.
            throw I247Exception.of(Failure.of(ErrorCode.MALFORMED_ANSWER, e.path(), e.rule()));
        }
    }
}
