package org.i247.sdk.cooperation;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.query.CallOptions;
import org.i247.sdk.query.IdempotencyKey;
import org.i247.sdk.query.QueryContext;
import org.i247.sdk.record.WriteOutcome;

/**
 * What carries the calls about hits. The client implements it; a test of an application may put its own in its place. Safe
 * for use by several threads; every method blocks but {@link #newKey}, {@link #async} and {@link #awaitAsync}.
 */
public interface HitCalls {
    /**
     * Asks the owner.
     *
     * @param write the request
     * @param context who asks and why
     * @param options what differs for this call
     * @return what it came to
     */
    WriteOutcome<Confirmation> ask(CooperationWrite.AskOwner write, QueryContext context, CallOptions options);

    /**
     * Answers another bureau.
     *
     * @param write the answer
     * @param context who answers and why
     * @param options what differs for this call
     * @return what it came to
     */
    WriteOutcome<Answered> answer(CooperationWrite.AnswerBureau write, QueryContext context, CallOptions options);

    /**
     * Asks once how a request stands.
     *
     * @param confirmationId the request's id
     * @param context who asks and why
     * @param options what differs for this call
     * @return how it stands
     * @throws I247Exception if there is no verified answer
     */
    Confirmation poll(String confirmationId, QueryContext context, CallOptions options);

    /**
     * Asks again and again until the owner has answered or the time is over.
     *
     * @param confirmationId the request's id
     * @param atMost how long to wait
     * @param progress is told before each pause
     * @param context who asks and why
     * @return how it stands at the end
     * @throws I247Exception if the last question had no verified answer
     */
    Confirmation await(
            String confirmationId, Duration atMost, Consumer<? super Confirmation> progress, QueryContext context);

    /**
     * As {@link #await}, without a thread that waits.
     *
     * @param confirmationId the request's id
     * @param atMost how long to wait
     * @param progress is told before each pause
     * @param context who asks and why
     * @return how it stands at the end, later; cancelling the future ends the wait, not the request
     */
    CompletableFuture<Confirmation> awaitAsync(
            String confirmationId, Duration atMost, Consumer<? super Confirmation> progress, QueryContext context);

    /**
     * A key for a write that has none.
     *
     * @return never the same twice
     */
    IdempotencyKey newKey();

    /**
     * Runs a call on the client's own threads.
     *
     * @param call the call
     * @param <T> what it gives back
     * @return a future; cancelling it ends the exchange
     */
    <T> CompletableFuture<T> async(Supplier<T> call);
}
