package org.i247.sdk.query;

import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What may differ from call to call: language, time, reference, key. What is not set is the client's. Immutable; safe for use
 * by several threads.
 */
public final class CallOptions {
    private static final CallOptions DEFAULTS = new CallOptions(null, null, null, null);

    private final @Nullable Locale language;
    private final @Nullable Duration timeout;
    private final @Nullable String reference;
    private final @Nullable IdempotencyKey idempotencyKey;

    private CallOptions(
            @Nullable Locale language,
            @Nullable Duration timeout,
            @Nullable String reference,
            @Nullable IdempotencyKey idempotencyKey) {
        this.language = language;
        this.timeout = timeout;
        this.reference = reference;
        this.idempotencyKey = idempotencyKey;
    }

    /**
     * Everything as the client is set up.
     *
     * @return the options
     */
    public static CallOptions defaults() {
        return DEFAULTS;
    }

    /**
     * The same options with a language for the gateway's texts.
     *
     * @param of the reader's language
     * @return new options
     */
    public CallOptions withLanguage(Locale of) {
        return new CallOptions(Objects.requireNonNull(of, "of"), timeout, reference, idempotencyKey);
    }

    /**
     * The same options with a time for the whole call, all attempts and waits included.
     *
     * @param total more than nothing
     * @return new options
     * @throws IllegalArgumentException if it is zero or negative
     */
    public CallOptions withTimeout(Duration total) {
        if (total.isNegative() || total.isZero()) {
            throw new IllegalArgumentException("a time-out is more than nothing");
        }
        return new CallOptions(language, total, reference, idempotencyKey);
    }

    /**
     * The same options with a reference of the caller's own. It names one call, and is not used again within 30 days; if
     * none is set, the client makes one.
     *
     * @param id opaque, 1 to 64 of letters, digits and {@code . _ : / -}; never a name or a document number
     * @return new options
     * @throws IllegalArgumentException if it has another form
     */
    public CallOptions withReference(String id) {
        if (!OpaqueId.is(id)) {
            throw new IllegalArgumentException("a reference is " + OpaqueId.FORM);
        }
        return new CallOptions(language, timeout, id, idempotencyKey);
    }

    /**
     * The same options without a reference, for a further call.
     *
     * @return new options
     */
    public CallOptions withoutReference() {
        return reference == null ? this : new CallOptions(language, timeout, null, idempotencyKey);
    }

    /**
     * The same options with a key of the caller's own, for a call that changes something at the gateway or starts a search
     * there; calls that only read have none. A caller who sends the same again after a failure gives the same key, and the
     * gateway carries it out once. If none is set, the client makes one for the attempts of the call.
     *
     * @param key the key, for one content and target only
     * @return new options
     */
    public CallOptions withIdempotencyKey(IdempotencyKey key) {
        return new CallOptions(language, timeout, reference, Objects.requireNonNull(key, "key"));
    }

    /**
     * The language of the gateway's texts.
     *
     * @return the language; empty for the client's
     */
    public Optional<Locale> language() {
        return Optional.ofNullable(language);
    }

    /**
     * The time for the whole call.
     *
     * @return the time; empty for the client's
     */
    public Optional<Duration> timeout() {
        return Optional.ofNullable(timeout);
    }

    /**
     * The caller's own reference.
     *
     * @return the reference; empty if the client makes one
     */
    public Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    /**
     * The caller's own key.
     *
     * @return the key; empty if the client makes one where one is needed
     */
    public Optional<IdempotencyKey> idempotencyKey() {
        return Optional.ofNullable(idempotencyKey);
    }

    @Override
    public String toString() {
        return "CallOptions[language=" + language + ", timeout=" + timeout + ", reference=" + reference
                + ", idempotencyKey=" + idempotencyKey + "]";
    }
}
