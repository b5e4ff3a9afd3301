package org.i247.sdk.error;

import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a failure: its code and the facts that help a person to act on it. Never personal data: the arguments
 * are names of fields, keys, files, aliases, hosts and rules, and numbers. Immutable; safe for use by several threads.
 *
 * <p>A country's own {@code Gateway} throws {@code I247Exception.of(Failure.of(...))}; the SDK adds reference and
 * attempts.
 */
public final class Failure implements Serializable {
    private static final long serialVersionUID = 1L;

    /** See the accessor. */
    private final ErrorCode code;

    /** See the accessor. */
    @SuppressWarnings("serial") // List.of and List.copyOf are serialisable
    private final List<String> arguments;

    /** See the accessor. */
    @SuppressWarnings("serial")
    private final List<Violation> violations;

    /** See the accessor. */
    private final boolean retryable;
    /** See the accessor. */
    private final int attempts;
    /** See the accessor. */
    private final @Nullable Integer status;
    /** See the accessor. */
    private final @Nullable String requestId;
    /** See the accessor. */
    private final @Nullable String reference;
    /** See the accessor. */
    private final @Nullable String recordId;
    /** See the accessor. */
    private final @Nullable Duration retryAfter;
    /** See the accessor. */
    private final @Nullable Duration clockSkew;

    private Failure(Draft draft) {
        code = draft.code;
        arguments = draft.arguments;
        violations = draft.violations;
        retryable = draft.retryable;
        attempts = draft.attempts;
        status = draft.status;
        requestId = draft.requestId;
        reference = draft.reference;
        recordId = draft.recordId;
        retryAfter = draft.retryAfter;
        clockSkew = draft.clockSkew;
    }

    /**
     * A failure with this code, retryable as the code usually is.
     *
     * @param code the code
     * @param arguments what the message's places {@code {0}}, {@code {1}} are filled with; no personal data
     * @return the failure
     */
    public static Failure of(ErrorCode code, String... arguments) {
        return new Failure(new Draft(code, List.of(arguments)));
    }

    /**
     * What went wrong.
     *
     * @return the code
     */
    public ErrorCode code() {
        return code;
    }

    /**
     * What the message's places are filled with.
     *
     * @return the arguments, without personal data
     */
    public List<String> arguments() {
        return arguments;
    }

    /**
     * The fields that are wrong, if the failure is about fields.
     *
     * @return the violations, perhaps none
     */
    public List<Violation> violations() {
        return violations;
    }

    /**
     * Whether the same call may succeed later without a change.
     *
     * @return true if asking again makes sense
     */
    public boolean retryable() {
        return retryable;
    }

    /**
     * How many attempts were made on the wire; 0 if the call never left.
     *
     * @return the number of attempts
     */
    public int attempts() {
        return attempts;
    }

    /**
     * The HTTP status, if there was an answer.
     *
     * @return the status
     */
    public Optional<Integer> status() {
        return Optional.ofNullable(status);
    }

    /**
     * The gateway's id for the exchange, to give to the help desk.
     *
     * @return the id, if a verified answer had one
     */
    public Optional<String> requestId() {
        return Optional.ofNullable(requestId);
    }

    /**
     * The reference of the call.
     *
     * @return the reference, if the call had begun
     */
    public Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    /**
     * The record that stands in the way of a write ({@code ALREADY_RECORDED}).
     *
     * @return the id, if the gateway named one
     */
    public Optional<String> recordId() {
        return Optional.ofNullable(recordId);
    }

    /**
     * How long the gateway asks to wait.
     *
     * @return the wait, if it said one
     */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /**
     * By how much the gateway's clock is ahead of this one; negative if it is behind.
     *
     * @return the skew, if the failure tells it
     */
    public Optional<Duration> clockSkew() {
        return Optional.ofNullable(clockSkew);
    }

    /**
     * The same failure with violations.
     *
     * @param found the fields that are wrong
     * @return a new failure
     */
    public Failure withViolations(List<Violation> found) {
        Draft draft = new Draft(this);
        draft.violations = List.copyOf(found);
        return new Failure(draft);
    }

    /**
     * The same failure, retryable or not.
     *
     * @param mayRetry whether asking again makes sense
     * @return a new failure
     */
    public Failure withRetryable(boolean mayRetry) {
        Draft draft = new Draft(this);
        draft.retryable = mayRetry;
        return new Failure(draft);
    }

    /**
     * The same failure with the answer that it came in.
     *
     * @param answerStatus the HTTP status
     * @param answerRequestId the gateway's id for the exchange, if known
     * @return a new failure
     */
    public Failure withAnswer(int answerStatus, @Nullable String answerRequestId) {
        Draft draft = new Draft(this);
        draft.status = answerStatus;
        draft.requestId = answerRequestId;
        return new Failure(draft);
    }

    /**
     * The same failure with the record that stands in the way of a write.
     *
     * @param id the record's id
     * @return a new failure
     */
    public Failure withRecordId(String id) {
        Draft draft = new Draft(this);
        draft.recordId = Objects.requireNonNull(id, "id");
        return new Failure(draft);
    }

    /**
     * The same failure with a wait that the gateway asks for.
     *
     * @param wait how long, not negative
     * @return a new failure
     */
    public Failure withRetryAfter(Duration wait) {
        Draft draft = new Draft(this);
        draft.retryAfter = Objects.requireNonNull(wait, "wait");
        return new Failure(draft);
    }

    /**
     * The same failure with the difference of the clocks.
     *
     * @param skew the gateway's time minus this machine's
     * @return a new failure
     */
    public Failure withClockSkew(Duration skew) {
        Draft draft = new Draft(this);
        draft.clockSkew = Objects.requireNonNull(skew, "skew");
        return new Failure(draft);
    }

    /**
     * The same failure as the end of a call.
     *
     * @param callReference the call's reference
     * @param attemptsMade how many attempts were made
     * @return a new failure
     */
    public Failure withCall(String callReference, int attemptsMade) {
        Draft draft = new Draft(this);
        draft.reference = Objects.requireNonNull(callReference, "callReference");
        draft.attempts = attemptsMade;
        return new Failure(draft);
    }

    @Override
    public String toString() {
        return "Failure[" + code + "]";
    }

    private static final class Draft {
        private final ErrorCode code;
        private final List<String> arguments;
        private List<Violation> violations = List.of();
        private boolean retryable;
        private int attempts;
        private @Nullable Integer status;
        private @Nullable String requestId;
        private @Nullable String reference;
        private @Nullable String recordId;
        private @Nullable Duration retryAfter;
        private @Nullable Duration clockSkew;

        Draft(ErrorCode code, List<String> arguments) {
            this.code = code;
            this.arguments = arguments;
            this.retryable = NextStep.of(code) == NextStep.WAIT;
        }

        Draft(Failure from) {
            code = from.code;
            arguments = from.arguments;
            violations = from.violations;
            retryable = from.retryable;
            attempts = from.attempts;
            status = from.status;
            requestId = from.requestId;
            reference = from.reference;
            recordId = from.recordId;
            retryAfter = from.retryAfter;
            clockSkew = from.clockSkew;
        }
    }
}
