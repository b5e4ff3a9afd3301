package org.i247.sdk.spi;

import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.i247.sdk.query.IdempotencyKey;
import org.i247.sdk.query.QueryContext;

/**
 * One attempt of a call.
 *
 * @param context who asks and why
 * @param reference names the call; the same for all its attempts
 * @param language the language of texts for people
 * @param number which attempt it is, from 1
 * @param endpoint which of the configured endpoints to use, from 0; a gateway without endpoints ignores it
 * @param timeLeft how long the attempt may take, everything included
 * @param witness takes note of what proves the attempt
 * @param idempotencyKey the key of a write or of a search that is started, the same for all its attempts; empty for a call
 *     that only reads
 * @param traceParent the trace that the attempt belongs to, as W3C Trace Context writes it, if one is running
 */
public record Attempt(
        QueryContext context,
        String reference,
        Locale language,
        int number,
        int endpoint,
        Duration timeLeft,
        ExchangeWitness witness,
        Optional<IdempotencyKey> idempotencyKey,
        Optional<String> traceParent) {
    /**
     * Keeps an attempt; nothing may be null.
     *
     * @param context who asks and why
     * @param reference names the call; the same for all its attempts
     * @param language the language of texts for people
     * @param number which attempt it is, from 1
     * @param endpoint which of the configured endpoints to use, from 0; a gateway without endpoints ignores it
     * @param timeLeft how long the attempt may take, everything included
     * @param witness takes note of what proves the attempt
     * @param idempotencyKey the key of a write or of a search that is started; empty for a call that only reads
     * @param traceParent the trace that the attempt belongs to, if one is running
     */
    public Attempt {
        Objects.requireNonNull(context, "context");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(timeLeft, "timeLeft");
        Objects.requireNonNull(witness, "witness");
        Objects.requireNonNull(idempotencyKey, "idempotencyKey");
        Objects.requireNonNull(traceParent, "traceParent");
    }

    /**
     * An attempt that only reads, and of which no evidence is kept.
     *
     * @param context who asks and why
     * @param reference names the call; the same for all its attempts
     * @param language the language of texts for people
     * @param number which attempt it is, from 1
     * @param endpoint which of the configured endpoints to use, from 0; a gateway without endpoints ignores it
     * @param timeLeft how long the attempt may take, everything included
     */
    public Attempt(
            QueryContext context, String reference, Locale language, int number, int endpoint, Duration timeLeft) {
        this(
                context,
                reference,
                language,
                number,
                endpoint,
                timeLeft,
                ExchangeWitness.NONE,
                Optional.empty(),
                Optional.empty());
    }
}
