package org.i247.sdk.cooperation;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.error.Violation;
import org.i247.sdk.query.CallOptions;
import org.i247.sdk.query.Hit;
import org.i247.sdk.query.IdempotencyKey;
import org.i247.sdk.query.QueryContext;
import org.i247.sdk.record.WriteOutcome;
import org.i247.sdk.standard.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * Hits to confirm (contract, section 6): a hit is a lead, and only its owner can make more of it. One bureau asks, the owner
 * answers, and both read how it stands. Safe for use by several threads.
 *
 * <p>Asking and answering are writes: they throw nothing for what happens to them, but give a {@link WriteOutcome}, and are
 * carried out once for their key. All other methods throw {@link I247Exception} if there is no verified answer.
 */
public final class Hits {
    /** The longest wait for an owner. */
    public static final Duration LONGEST_WAIT = Duration.ofDays(30);

    private static final Set<Urgency> URGENCIES = Set.of(Urgency.ROUTINE, Urgency.URGENT, Urgency.SUBJECT_PRESENT);

    private final HitCalls calls;

    /**
     * The operations over what carries the calls.
     *
     * @param calls the client, or a test's own
     */
    public Hits(HitCalls calls) {
        this.calls = Objects.requireNonNull(calls, "calls");
    }

    /**
     * A key that no write has had.
     *
     * @return the key
     */
    public IdempotencyKey newKey() {
        return calls.newKey();
    }

    /**
     * Asks a hit's owner to confirm it. Blocks until the outcome is known or the call's time is over.
     *
     * @param hit the hit, of an answer of the last 90 days
     * @param urgency how much it hurries
     * @param text a word to the owner, who reads it; null for none
     * @param context who asks and why
     * @return what it came to; done, with the request: keep its id
     * @throws InvalidRequestException if the urgency is none of the three, or the text is blank
     */
    public WriteOutcome<Confirmation> askOwner(
            Hit<?> hit, Urgency urgency, @Nullable String text, QueryContext context) {
        return askOwner(hit.hitId(), urgency, text, context, CallOptions.defaults());
    }

    /**
     * As {@link #askOwner(Hit, Urgency, String, QueryContext)}, with options. A request for the hit that is still open is
     * found again.
     *
     * @param hitId the hit's id, good for 90 days for the bureau that asked
     * @param urgency how much it hurries
     * @param text a word to the owner, who reads it; null for none
     * @param context who asks and why
     * @param options what differs for this call, perhaps the key
     * @return what it came to
     * @throws InvalidRequestException if the urgency is none of the three, or the text is blank
     */
    public WriteOutcome<Confirmation> askOwner(
            String hitId, Urgency urgency, @Nullable String text, QueryContext context, CallOptions options) {
        if (!URGENCIES.contains(urgency)) {
            throw wrong("urgency", "RANGE", "is ROUTINE, URGENT or SUBJECT_PRESENT");
        }
        return calls.ask(new CooperationWrite.AskOwner(keyOf(options), hitId, urgency, words(text)), context, options);
    }

    /**
     * Asks once how a request stands, as the bureau that asked or as the owner. Blocks until there is a verified answer or
     * the call's time is over.
     *
     * @param confirmationId the request's id
     * @param context who asks and why
     * @return how it stands
     * @throws I247Exception if there is no verified answer; {@code NOT_FOUND} if the gateway keeps no such request
     */
    public Confirmation poll(String confirmationId, QueryContext context) {
        return poll(confirmationId, context, CallOptions.defaults());
    }

    /**
     * As {@link #poll(String, QueryContext)}, with options.
     *
     * @param confirmationId the request's id
     * @param context who asks and why
     * @param options what differs for this call
     * @return how it stands
     * @throws I247Exception if there is no verified answer
     */
    public Confirmation poll(String confirmationId, QueryContext context, CallOptions options) {
        return calls.poll(confirmationId, context, options);
    }

    /**
     * Waits for the owner's answer to a request that was made now or earlier, perhaps by another process. Blocks for at most
     * the time given. It asks every two seconds at first, then more seldom: every five seconds at the least if the subject is
     * present, every thirty if it is urgent, every minute otherwise. A question that fails for a reason that passes is
     * followed by the next.
     *
     * @param confirmationId the request's id
     * @param atMost how long to wait, more than nothing and at most 30 days
     * @param context who asks and why
     * @return how it stands: answered, expired, or still asked when the time was over
     * @throws I247Exception if the last question had no verified answer; {@code INTERRUPTED} if the thread was interrupted,
     *     whose flag is then set again. The request stays open, and its id good
     * @throws IllegalArgumentException if the time is out of its range
     */
    public Confirmation await(String confirmationId, Duration atMost, QueryContext context) {
        return await(confirmationId, atMost, context, asked -> {});
    }

    /**
     * As {@link #await(String, Duration, QueryContext)}, with somebody who is told before each pause, on the thread that waits.
     *
     * @param confirmationId the request's id
     * @param atMost how long to wait, more than nothing and at most 30 days
     * @param context who asks and why
     * @param progress is told how it stands
     * @return how it stands at the end
     * @throws I247Exception as {@link #await(String, Duration, QueryContext)}
     * @throws IllegalArgumentException if the time is out of its range
     */
    public Confirmation await(
            String confirmationId, Duration atMost, QueryContext context, Consumer<? super Confirmation> progress) {
        requireWait(atMost);
        return calls.await(confirmationId, atMost, Objects.requireNonNull(progress, "progress"), context);
    }

    /**
     * As {@link #await(String, Duration, QueryContext)}, without blocking, and without a thread that waits.
     *
     * @param confirmationId the request's id
     * @param atMost how long to wait, more than nothing and at most 30 days
     * @param context who asks and why
     * @return how it stands at the end, later; cancelling the future ends the wait, not the request
     * @throws IllegalArgumentException if the time is out of its range
     */
    public CompletableFuture<Confirmation> awaitAsync(String confirmationId, Duration atMost, QueryContext context) {
        requireWait(atMost);
        return calls.awaitAsync(confirmationId, atMost, asked -> {}, context);
    }

    /**
     * Confirms, as the owner, that another bureau met a record of ours. A second answer, or a late one, is a {@link
     * WriteOutcome.Conflict} with {@code ALREADY_ANSWERED}. Blocks until the outcome is known or the call's time is over.
     *
     * @param confirmationId the request's id, from an alert
     * @param text a word to the bureau that asks; null for none
     * @param context who answers and why
     * @return what it came to
     * @throws InvalidRequestException if the text is blank
     */
    public WriteOutcome<Answered> confirm(String confirmationId, @Nullable String text, QueryContext context) {
        return answer(confirmationId, true, text, context, CallOptions.defaults());
    }

    /**
     * Says, as the owner, that what another bureau met is somebody or something else. As {@link #confirm} otherwise.
     *
     * @param confirmationId the request's id, from an alert
     * @param text a word to the bureau that asks; null for none
     * @param context who answers and why
     * @return what it came to
     * @throws InvalidRequestException if the text is blank
     */
    public WriteOutcome<Answered> refute(String confirmationId, @Nullable String text, QueryContext context) {
        return answer(confirmationId, false, text, context, CallOptions.defaults());
    }

    /**
     * Either answer, with options.
     *
     * @param confirmationId the request's id, from an alert
     * @param confirmed whether we stand by the record
     * @param text a word to the bureau that asks; null for none
     * @param context who answers and why
     * @param options what differs for this call, perhaps the key
     * @return what it came to
     * @throws InvalidRequestException if the text is blank
     */
    public WriteOutcome<Answered> answer(
            String confirmationId,
            boolean confirmed,
            @Nullable String text,
            QueryContext context,
            CallOptions options) {
        return calls.answer(
                new CooperationWrite.AnswerBureau(keyOf(options), confirmationId, confirmed, words(text)),
                context,
                options);
    }

    /**
     * Does any of these on the client's own threads. A write whose future is cancelled may have been carried out: give it a
     * key of your own if that matters.
     *
     * @param call what to do, such as {@code hits -> hits.poll(id, context)}
     * @param <T> what it gives back
     * @return its result, later; cancelling ends the exchange
     */
    public <T> CompletableFuture<T> async(Function<? super Hits, T> call) {
        return calls.async(() -> call.apply(this));
    }

    private IdempotencyKey keyOf(CallOptions options) {
        return options.idempotencyKey().orElseGet(calls::newKey);
    }

    /** The contract refuses an empty text (section 1): it is not taken for none. */
    private static Optional<PersonalText> words(@Nullable String text) {
        if (text != null && text.isBlank()) {
            throw wrong("text", "EMPTY", "is empty");
        }
        return Optional.ofNullable(text).map(PersonalText::of);
    }

    private static void requireWait(Duration atMost) {
        if (atMost.isNegative() || atMost.isZero() || atMost.compareTo(LONGEST_WAIT) > 0) {
            throw new IllegalArgumentException("a wait is more than nothing and at most 30 days");
        }
    }

    private static I247Exception wrong(String field, String rule, String message) {
        return I247Exception.of(
                Failure.of(ErrorCode.INVALID_MESSAGE).withViolations(List.of(new Violation(field, rule, message))));
    }
}
