package org.i247.sdk.internal.call;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.function.Function;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.evidence.Told;
import org.i247.sdk.query.CallOptions;
import org.i247.sdk.query.IdempotentWrite;
import org.i247.sdk.query.QueryContext;
import org.i247.sdk.record.WriteOutcome;
import org.i247.sdk.spi.Attempt;

/** Makes writes that have a key, and says what they came to. Thread-safe. */
public final class KeyedWrites {
    private static final Set<ErrorCode> CONFLICTS =
            Set.of(ErrorCode.VERSION_CONFLICT, ErrorCode.ALREADY_RECORDED, ErrorCode.ALREADY_ANSWERED);

    private final Caller caller;
    private final InstantSource clock;

    /**
     * Writes.
     *
     * @param caller runs the attempts
     * @param clock this machine's clock, which the life of keys goes by
     */
    public KeyedWrites(Caller caller, InstantSource clock) {
        this.caller = caller;
        this.clock = clock;
    }

    InstantSource clock() {
        return clock;
    }

    /**
     * What kind of write it is.
     *
     * @param lane the database or service that is written to
     * @param operation what it is asked to do, in a word
     * @param done what the evidence says of it when it was carried out
     */
    record Kind(String lane, String operation, String done) {}

    /** Makes a write. */
    <T> WriteOutcome<T> write(
            Kind kind, IdempotentWrite write, QueryContext context, CallOptions options, Function<Attempt, T> attempt) {
        Instant keptUntil = clock.instant().plus(WriteOutcome.Unknown.KEY_LIFE);
        CallOptions keyed = options.withIdempotencyKey(write.key());
        // A key of the caller's own may be that of a write that was made before, by a process that is gone.
        WriteTrace trace = options.idempotencyKey().isPresent() ? WriteTrace.ofLater() : WriteTrace.ofFirst();
        return make(new Sending<>(kind, write, context, keyed, attempt, keptUntil), trace);
    }

    private <T> WriteOutcome<T> make(Sending<T> sending, WriteTrace trace) {
        Kind kind = sending.kind;
        Question<T> question = new Question<>(kind.lane(), kind.operation(), done -> Told.plain(kind.done()));
        try {
            return new WriteOutcome.Done<>(caller.write(
                    question,
                    sending.context,
                    sending.options,
                    attempt -> trace.attempt(() -> sending.attempt.apply(attempt))));
        } catch (I247Exception e) {
            return trace.isOpen() ? unknown(e, sending) : notDone(e, trace);
        } catch (RuntimeException e) {
            // A country's own gateway failed in a way of its own: that does not tell what it had done by then.
            I247Exception fault = I247Exception.of(Failure.of(ErrorCode.CLIENT_FAULT), e);
            return trace.isOpen() ? unknown(fault, sending) : notDone(fault, trace);
        }
    }

    private static <T> WriteOutcome<T> notDone(I247Exception e, WriteTrace trace) {
        return CONFLICTS.contains(e.code())
                ? new WriteOutcome.Conflict<>(e, e.failure().recordId(), trace.wasOpen())
                : new WriteOutcome.Refused<>(e);
    }

    private <T> WriteOutcome<T> unknown(I247Exception e, Sending<T> sending) {
        return new WriteOutcome.Unknown<>(e, sending.write, sending.keptUntil, () -> resend(sending));
    }

    private <T> WriteOutcome<T> resend(Sending<T> sending) {
        if (clock.instant().isAfter(sending.keptUntil)) {
            return unknown(I247Exception.of(Failure.of(ErrorCode.IDEMPOTENCY_KEY_EXPIRED)), sending);
        }
        return make(sending.again(), WriteTrace.ofLater());
    }

    /** All that it takes to send a write again. */
    private record Sending<T>(
            Kind kind,
            IdempotentWrite write,
            QueryContext context,
            CallOptions options,
            Function<Attempt, T> attempt,
            Instant keptUntil) {
        /** A call of its own, and so with a reference of its own; what is written, and its key, stay. */
        Sending<T> again() {
            return new Sending<>(kind, write, context, options.withoutReference(), attempt, keptUntil);
        }
    }
}
