package org.i247.sandbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.i247.sandbox.web.HeaderField;
import org.jspecify.annotations.Nullable;

/**
 * One way in which the sandbox fails. Immutable; made by the methods here and put in force by {@link Script}.
 *
 * <p>A refused request is refused all the same: a fault takes the place of an answer that the request has earned, and is
 * not looked at before signature and headers are found good. {@link #dropConnection()} and {@link #foreign} are the
 * exceptions: they stand for what lies in between and strike first. A write is not carried out if a problem takes the place
 * of its answer; any other fault strikes after it was.
 *
 * <p>The methods {@code with…} go further than the ready-made faults and can be joined. They change one thing and leave
 * the rest right, so that nothing but the one check that is meant stands between the fault and the caller:
 *
 * <pre>{@code
 * Fault.none().withContent(bytes -> Arrays.copyOf(bytes, 40))            // cut off, and yet truly signed
 * Fault.problem(429, "QUOTA_EXCEEDED").withHeader("Retry-After", "soon")
 * Fault.none().withSignature(SignatureFlaw.value(bytes -> new byte[64]))
 * }</pre>
 */
public final class Fault {
    /** What is done to an answer that was otherwise right. */
    enum Tampering {
        NONE,
        REPLAYED,
        WRONG_DIGEST,
        CHANGED_BODY,
        TRUNCATED
    }

    private static final Duration TOO_FAR = Duration.ofSeconds(301);

    /** Nothing is wrong. */
    static final Fault NONE = new Fault(new Draft());

    final @Nullable Problem problem;
    final @Nullable Reply answer;
    final @Nullable Reply foreign;
    final Tampering tampering;
    final SignatureFlaw signature;
    final ManifestFlaw manifest;
    final UnaryOperator<byte[]> content;
    final List<HeaderField> headers;
    final List<String> lostHeaders;
    final Runnable meanwhile;
    final Runnable whileWriting;
    final Duration delay;
    final boolean dropped;
    final boolean incomplete;

    private Fault(Draft draft) {
        problem = draft.problem;
        answer = draft.answer;
        foreign = draft.foreign;
        tampering = draft.tampering;
        signature = draft.signature;
        manifest = draft.manifest;
        content = draft.content;
        headers = List.copyOf(draft.headers);
        lostHeaders = List.copyOf(draft.lostHeaders);
        meanwhile = draft.meanwhile;
        whileWriting = draft.whileWriting;
        delay = draft.delay;
        dropped = draft.dropped;
        incomplete = draft.incomplete;
    }

    private static Fault tampering(Tampering tampering) {
        Draft draft = new Draft();
        draft.tampering = tampering;
        return new Fault(draft);
    }

    /**
     * No fault: a right answer, and what the methods {@code with…} start from.
     *
     * @return no fault
     */
    public static Fault none() {
        return NONE;
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
        Draft draft = new Draft();
        draft.problem = new Problem(status, Objects.requireNonNull(code, "code"), retryAfter);
        return new Fault(draft);
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
        return NONE.withSignature(SignatureFlaw.absent());
    }

    /**
     * An answer signed with a key that the client does not know.
     *
     * @return the fault
     */
    public static Fault foreignKey() {
        return NONE.withSignature(SignatureFlaw.foreignKey());
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
        return NONE.withSignature(SignatureFlaw.created(TOO_FAR.negated()));
    }

    /**
     * An answer signed 301 seconds ahead.
     *
     * @return the fault
     */
    public static Fault answerFromTheFuture() {
        return NONE.withSignature(SignatureFlaw.created(TOO_FAR));
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
        return NONE.withHeader("Content-Encoding", "gzip");
    }

    /**
     * The database could not look at everything that it holds: {@code complete} is false.
     *
     * @return the fault
     */
    public static Fault incomplete() {
        Draft draft = new Draft();
        draft.incomplete = true;
        return new Fault(draft);
    }

    /**
     * A right answer, late.
     *
     * @param delay how late
     * @return the fault
     */
    public static Fault slow(Duration delay) {
        Draft draft = new Draft();
        draft.delay = Objects.requireNonNull(delay, "delay");
        return new Fault(draft);
    }

    /**
     * The connection is reset in place of an answer.
     *
     * @return the fault
     */
    public static Fault dropConnection() {
        Draft draft = new Draft();
        draft.dropped = true;
        return new Fault(draft);
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
        Draft draft = new Draft();
        draft.foreign = new Reply(status, mediaType, content.getBytes(StandardCharsets.UTF_8));
        return new Fault(draft);
    }

    /**
     * Any answer at all in place of the right one, with its digest and properly signed.
     *
     * @param status the status, 200 to 599
     * @param mediaType the content's media type
     * @param content the content; empty for none
     * @return the fault
     */
    public static Fault answer(int status, String mediaType, byte[] content) {
        Draft draft = new Draft();
        draft.answer = new Reply(status, mediaType, content.clone());
        return new Fault(draft);
    }

    /**
     * The same fault with other content. It is changed before its digest is made and the answer is signed.
     *
     * @param change gives the content that is sent for the one that was to be sent; called once for each answer
     * @return a new fault
     */
    public Fault withContent(UnaryOperator<byte[]> change) {
        Draft draft = new Draft(this);
        draft.content = Objects.requireNonNull(change, "change");
        return new Fault(draft);
    }

    /**
     * The same fault with a header, in place of the lines that were to be sent under its name. It is set before the answer
     * is signed.
     *
     * @param name the header's name
     * @param value the header's value
     * @return a new fault
     */
    public Fault withHeader(String name, String value) {
        Draft draft = new Draft(this);
        draft.headers.add(new HeaderField(name, value));
        return new Fault(draft);
    }

    /**
     * The same fault without a header, which is taken away after the answer was signed.
     *
     * @param name the header's name
     * @return a new fault
     */
    public Fault withoutHeader(String name) {
        Draft draft = new Draft(this);
        draft.lostHeaders.add(Objects.requireNonNull(name, "name"));
        return new Fault(draft);
    }

    /**
     * The same fault with another signature than the contract's.
     *
     * @param flaw what is wrong with it
     * @return a new fault
     */
    public Fault withSignature(SignatureFlaw flaw) {
        Draft draft = new Draft(this);
        draft.signature = Objects.requireNonNull(flaw, "flaw");
        return new Fault(draft);
    }

    /**
     * The same fault with another manifest of a local copy than the contract's. It does nothing to other answers.
     *
     * @param flaw what is wrong with it
     * @return a new fault
     */
    public Fault withManifest(ManifestFlaw flaw) {
        Draft draft = new Draft(this);
        draft.manifest = Objects.requireNonNull(flaw, "flaw");
        return new Fault(draft);
    }

    /**
     * The same fault, and something that happens while the request is at the gateway: it has arrived and is not answered
     * yet. The answer waits for it.
     *
     * @param event what happens; it may block, at the cost of one of the sandbox's 64 threads
     * @return a new fault
     */
    public Fault meanwhile(Runnable event) {
        Draft draft = new Draft(this);
        draft.meanwhile = Objects.requireNonNull(event, "event");
        return new Fault(draft);
    }

    /**
     * The same fault, and something that happens while a write is carried out: all is found good, and nothing is changed
     * yet. The same write that comes meanwhile is told that the first is under way.
     *
     * @param event what happens; it may block, and other writes to the database with it
     * @return a new fault
     */
    public Fault whileWriting(Runnable event) {
        Draft draft = new Draft(this);
        draft.whileWriting = Objects.requireNonNull(event, "event");
        return new Fault(draft);
    }

    /** A problem in place of the answer. */
    record Problem(int status, String code, @Nullable Duration retryAfter) {}

    /** Another answer. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Reply(int status, String mediaType, byte[] content) {
        Reply {
            if (status < 200 || status > 599) {
                throw new IllegalArgumentException("A final answer has a status from 200 to 599");
            }
        }
    }

    private static final class Draft {
        private @Nullable Problem problem;
        private @Nullable Reply answer;
        private @Nullable Reply foreign;
        private Tampering tampering = Tampering.NONE;
        private SignatureFlaw signature = SignatureFlaw.NONE;
        private ManifestFlaw manifest = ManifestFlaw.NONE;
        private UnaryOperator<byte[]> content = UnaryOperator.identity();
        private final List<HeaderField> headers = new ArrayList<>();
        private final List<String> lostHeaders = new ArrayList<>();
        private Runnable meanwhile = () -> {};
        private Runnable whileWriting = () -> {};
        private Duration delay = Duration.ZERO;
        private boolean dropped;
        private boolean incomplete;

        Draft() {}

        Draft(Fault from) {
            problem = from.problem;
            answer = from.answer;
            foreign = from.foreign;
            tampering = from.tampering;
            signature = from.signature;
            manifest = from.manifest;
            content = from.content;
            headers.addAll(from.headers);
            lostHeaders.addAll(from.lostHeaders);
            meanwhile = from.meanwhile;
            whileWriting = from.whileWriting;
            delay = from.delay;
            dropped = from.dropped;
            incomplete = from.incomplete;
        }
    }
}
