package org.i247.sdk.internal.evidence;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.i247.sdk.audit.OnEvidenceFailure;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.query.Members;
import org.i247.sdk.spi.ClientState.EvidenceState;
import org.i247.sdk.spi.EvidenceEvent;
import org.i247.sdk.spi.EvidenceStore;

/** Evidence in a log. Safe for use by several threads. */
public final class LoggedEvidence implements Evidence {
    /** An answer is worth a moment, even if the time of its call is over. */
    private static final long LEAST_WAIT = Duration.ofSeconds(1).toNanos();

    private static final Duration LEAST_TIME = Duration.ofMillis(1);

    private final EvidenceLog log;
    private final OnEvidenceFailure onFailure;
    private final InstantSource clock;
    private final LongSupplier nanos;

    private LoggedEvidence(EvidenceLog log, OnEvidenceFailure onFailure, InstantSource clock, LongSupplier nanos) {
        this.log = log;
        this.onFailure = onFailure;
        this.clock = clock;
        this.nanos = nanos;
    }

    /**
     * Opens a log.
     *
     * @param store where its lines are kept; it is closed with the evidence
     * @param onFailure what happens when it cannot be written
     * @param sealer what check points are signed with; empty if there is no key, and then there are no check points
     * @param rule when check points are due
     * @param clock this machine's clock
     * @param nanos a monotonic source of nanoseconds
     * @param events is told of what happens to the log
     * @return the evidence
     * @throws I247Exception {@code EVIDENCE_LOCKED} or {@code EVIDENCE_DAMAGED}; {@code EVIDENCE_NOT_WRITTEN} if it cannot
     *     be written now and must be
     */
    public static LoggedEvidence open(
            EvidenceStore store,
            OnEvidenceFailure onFailure,
            Supplier<Optional<Sealer>> sealer,
            CheckPointRule rule,
            InstantSource clock,
            LongSupplier nanos,
            Consumer<EvidenceEvent> events) {
        LogWriter writer = new LogWriter(store, sealer, rule, clock, nanos, events);
        EvidenceLog log = new EvidenceLog(writer, events);
        try {
            writer.begin();
        } catch (IOException e) {
            String reason = LogWriter.reason(e);
            if (onFailure == OnEvidenceFailure.REFUSE) {
                writer.abandon();
                throw notWritten(reason);
            }
            log.failed(reason);
        } catch (RuntimeException | Error e) {
            writer.abandon();
            throw e;
        }
        log.start();
        return new LoggedEvidence(log, onFailure, clock, nanos);
    }

    @Override
    public <T> T of(
            Asked asked, Duration total, BiFunction<CallTrace, Duration, T> call, Function<? super T, Told> telling) {
        log.enter();
        try {
            return recorded(asked, total, call, telling);
        } finally {
            log.leave();
        }
    }

    private <T> T recorded(
            Asked asked, Duration total, BiFunction<CallTrace, Duration, T> call, Function<? super T, Told> telling) {
        long end = nanos.getAsLong() + total.toNanos();
        CallRecords records = new CallRecords(asked, clock);
        CallTrace trace = CallTrace.heard(clock);
        OptionalLong question = write(records.asked(), total.toNanos());
        T answer;
        try {
            answer = call.apply(trace, left(end));
        } catch (RuntimeException | Error e) {
            writeEndOf(records.failed(question, e, trace), end, e);
            throw e;
        }
        write(records.answered(question, telling.apply(answer), trace), leastWait(end));
        return answer;
    }

    /** That a call failed is told as it is; that there is no evidence of it comes second. */
    private void writeEndOf(Members failed, long end, Throwable failure) {
        try {
            write(failed, leastWait(end));
        } catch (I247Exception e) {
            failure.addSuppressed(e);
        }
    }

    private OptionalLong write(Members record, long nanosLeft) {
        try {
            return OptionalLong.of(log.append(record).await(nanosLeft, nanos));
        } catch (NotWrittenException e) {
            log.failed(e.reason());
            if (onFailure == OnEvidenceFailure.REFUSE) {
                throw notWritten(e.reason());
            }
            return OptionalLong.empty();
        }
    }

    private static I247Exception notWritten(String reason) {
        return I247Exception.of(Failure.of(ErrorCode.EVIDENCE_NOT_WRITTEN, reason));
    }

    private Duration left(long end) {
        Duration left = Duration.ofNanos(end - nanos.getAsLong());
        return left.compareTo(LEAST_TIME) < 0 ? LEAST_TIME : left;
    }

    private long leastWait(long end) {
        return Math.max(LEAST_WAIT, end - nanos.getAsLong());
    }

    @Override
    public EvidenceState state() {
        return log.isFailing() ? EvidenceState.FAILING : EvidenceState.WRITTEN;
    }

    @Override
    public void close() {
        log.close();
    }
}
