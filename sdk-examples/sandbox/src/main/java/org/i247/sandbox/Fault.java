package org.i247.sandbox;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One way in which the sandbox fails. Immutable; made by the methods here and put in force by {@link Script}.
 *
 * <p>A refused request is refused all the same: a fault takes the place of an answer that the request has earned, and is
 * not looked at before signature and headers are found good. {@link #dropConnection()} and {@link #foreign} are the
 * exceptions: they stand for what lies in between and strike first.
 */
public final class Fault {
    /** What is done to an answer that was otherwise right. */
    enum Tampering {
        NONE,
        UNSIGNED,
        FOREIGN_KEY,
        REPLAYED,
        WRONG_DIGEST,
        CHANGED_BODY,
        STALE,
        AHEAD,
        TRUNCATED,
        CODED
    }

    /** Nothing is wrong. */
    static final Fault NONE = slow(Duration.ZERO);

    final @Nullable Problem problem;
    final @Nullable Foreign foreign;
    final Tampering tampering;
    final Duration delay;
    final boolean dropped;
    final boolean incomplete;

    private Fault(
            @Nullable Problem problem,
            @Nullable Foreign foreign,
            Tampering tampering,
            Duration delay,
            boolean dropped,
            boolean incomplete) {
        this.problem = problem;
        this.foreign = foreign;
        this.tampering = tampering;
        this.delay = delay;
        this.dropped = dropped;
        this.incomplete = incomplete;
    }

    private static Fault tampering(Tampering tampering) {
        return new Fault(null, null, tampering, Duration.ZERO, false, false);
    }

    /**
     * A signed problem.
     *
     * @param status the status, 400 to 599
     * @param code the problem's code, for instance {@code DATABASE_TIMEOUT}
     * @return the fault
     */
    public static Fault problem(int status, String code) {
        return problem(status, code, null);
    }

    /**
     * A signed problem that says when to come back.
     *
     * @param status the status, 400 to 599
     * @param code the problem's code, for instance {@code QUOTA_EXCEEDED}
     * @param retryAfter the time in {@code Retry-After}, in whole seconds
     * @return the fault
     */
    public static Fault problem(int status, String code, @Nullable Duration retryAfter) {
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("A problem has a status from 400 to 599");
        }
        Problem problem = new Problem(status, Objects.requireNonNull(code, "code"), retryAfter);
        return new Fault(problem, null, Tampering.NONE, Duration.ZERO, false, false);
    }

    /**
     * 503 {@code DATABASE_UNAVAILABLE}.
     *
     * @return the fault
     */
    public static Fault databaseUnavailable() {
        return problem(503, "DATABASE_UNAVAILABLE");
    }

    /**
     * 500 {@code INTERNAL_ERROR}.
     *
     * @return the fault
     */
    public static Fault internalError() {
        return problem(500, "INTERNAL_ERROR");
    }

    /**
     * 429 {@code QUOTA_EXCEEDED}.
     *
     * @param retryAfter the time in {@code Retry-After}, in whole seconds
     * @return the fault
     */
    public static Fault quotaExceeded(Duration retryAfter) {
        return problem(429, "QUOTA_EXCEEDED", Objects.requireNonNull(retryAfter, "retryAfter"));
    }

    /**
     * An answer that is right but for its signature, which is missing.
     *
     * @return the fault
     */
    public static Fault unsigned() {
        return tampering(Tampering.UNSIGNED);
    }

    /**
     * An answer signed with a key that the client does not know.
     *
     * @return the fault
     */
    public static Fault foreignKey() {
        return tampering(Tampering.FOREIGN_KEY);
    }

    /**
     * The answer to an earlier request of the same target, once more, with its signature. The first request to a target
     * has no predecessor: it gets an answer bound to another signature.
     *
     * @return the fault
     */
    public static Fault replayedAnswer() {
        return tampering(Tampering.REPLAYED);
    }

    /**
     * An answer whose signed digest is not that of its content.
     *
     * @return the fault
     */
    public static Fault wrongDigest() {
        return tampering(Tampering.WRONG_DIGEST);
    }

    /**
     * An answer whose content was changed after it was signed.
     *
     * @return the fault
     */
    public static Fault changedContent() {
        return tampering(Tampering.CHANGED_BODY);
    }

    /**
     * An answer signed 301 seconds ago.
     *
     * @return the fault
     */
    public static Fault staleAnswer() {
        return tampering(Tampering.STALE);
    }

    /**
     * An answer signed 301 seconds ahead.
     *
     * @return the fault
     */
    public static Fault answerFromTheFuture() {
        return tampering(Tampering.AHEAD);
    }

    /**
     * An answer that breaks off: fewer bytes than {@code Content-Length} says.
     *
     * @return the fault
     */
    public static Fault truncated() {
        return tampering(Tampering.TRUNCATED);
    }

    /**
     * An answer with {@code Content-Encoding: gzip}.
     *
     * @return the fault
     */
    public static Fault contentCoded() {
        return tampering(Tampering.CODED);
    }

    /**
     * The database could not look at everything that it holds: {@code complete} is false.
     *
     * @return the fault
     */
    public static Fault incomplete() {
        return new Fault(null, null, Tampering.NONE, Duration.ZERO, false, true);
    }

    /**
     * A right answer, late.
     *
     * @param delay how late
     * @return the fault
     */
    public static Fault slow(Duration delay) {
        return new Fault(null, null, Tampering.NONE, Objects.requireNonNull(delay, "delay"), false, false);
    }

    /**
     * The connection is reset in place of an answer.
     *
     * @return the fault
     */
    public static Fault dropConnection() {
        return new Fault(null, null, Tampering.NONE, Duration.ZERO, true, false);
    }

    /**
     * What a machine in between answers: not from the gateway, not signed.
     *
     * @param status the status, 200 to 599
     * @param mediaType the content's media type
     * @param content the content, to be sent in UTF-8
     * @return the fault
     */
    public static Fault foreign(int status, String mediaType, String content) {
        if (status < 200 || status > 599) {
            throw new IllegalArgumentException("A final answer has a status from 200 to 599");
        }
        Foreign foreign = new Foreign(status, mediaType, content);
        return new Fault(null, foreign, Tampering.NONE, Duration.ZERO, false, false);
    }

    /** A problem in place of the answer. */
    record Problem(int status, String code, @Nullable Duration retryAfter) {}

    /** Somebody else's answer. */
    record Foreign(int status, String mediaType, String content) {}
}
