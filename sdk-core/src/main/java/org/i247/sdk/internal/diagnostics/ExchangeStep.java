package org.i247.sdk.internal.diagnostics;

import static org.i247.sdk.internal.diagnostics.Checks.fact;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.i247.sdk.diagnostics.CheckKind;
import org.i247.sdk.diagnostics.CheckState;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.internal.gateway.StatusProbe;
import org.i247.sdk.internal.quota.QuotaHint;
import org.i247.sdk.query.DatabaseState;
import org.i247.sdk.query.Purpose;
import org.i247.sdk.query.QueryContext;
import org.i247.sdk.query.ServiceStatus;
import org.i247.sdk.query.ServiceStatus.DatabaseStatus;
import org.i247.sdk.spi.Attempt;
import org.i247.sdk.standard.BureauCode;

/** One signed question and its proven answer, and what they tell of clock, quota and databases. */
final class ExchangeStep {
    /** Stands in where nobody is named: it is not sent. */
    private static final QueryContext NOBODY = QueryContext.builder()
            .bureau(BureauCode.of("XX"))
            .unit("none")
            .user("none")
            .purpose(Purpose.SECURITY_CHECK)
            .build();

    /** The contract lets clocks differ by 300 s; what drifts is to be noticed long before. */
    private static final Duration WORTH_A_LOOK = Duration.ofSeconds(30);

    private static final int PART_OF_AN_ATTEMPT = 4;
    private static final int PART_OF_A_QUOTA = 10;

    private final Checks checks;
    private final LongSupplier nanos;
    private final Duration attemptTime;

    ExchangeStep(Checks checks, LongSupplier nanos, Duration attemptTime) {
        this.checks = checks;
        this.nanos = nanos;
        this.attemptTime = attemptTime;
    }

    Attempt attempt(Optional<QueryContext> context, String reference, int endpoint) {
        return new Attempt(context.orElse(NOBODY), reference, Locale.ENGLISH, 1, endpoint, attemptTime);
    }

    /**
     * Asks the contract's gateway, twice: the second answer comes over a connection that is open.
     *
     * @param asking asks once
     * @return the state of the service, if it is proven
     */
    Optional<ServiceStatus> ask(String subject, Supplier<StatusProbe> asking) {
        StatusProbe first;
        try {
            first = asking.get();
        } catch (RuntimeException e) {
            failed(subject, Checks.failure(e));
            return Optional.empty();
        }
        checks.fine(
                CheckKind.EXCHANGE,
                subject,
                "EXCHANGE_VERIFIED",
                fact("contract", first.status().contract()),
                fact("request", first.requestId()));
        clock(subject, first.clockSkew());
        latency(subject, asking);
        quota(subject, first.quotas());
        return Optional.of(first.status());
    }

    /** Asks a gateway of one's own, which has no signature, quota and clock that anybody here could know. */
    Optional<ServiceStatus> askOwn(Supplier<ServiceStatus> asking) {
        try {
            ServiceStatus status = asking.get();
            checks.fine(CheckKind.EXCHANGE, "", "EXCHANGE_ANSWERED", fact("contract", status.contract()));
            return Optional.of(status);
        } catch (RuntimeException e) {
            checks.failed(CheckKind.EXCHANGE, "", e);
            return Optional.empty();
        }
    }

    private void failed(String subject, Failure failure) {
        checks.failed(CheckKind.EXCHANGE, subject, failure);
        if (failure.clockSkew().isPresent()) {
            checks.add(
                    CheckKind.CLOCK,
                    subject,
                    CheckState.FAILED,
                    "CLOCK_WRONG",
                    fact("seconds", failure.clockSkew().get().toSeconds()));
        } else {
            checks.notReached(CheckKind.EXCHANGE, subject, CheckKind.CLOCK);
        }
        checks.notReached(CheckKind.EXCHANGE, subject, CheckKind.LATENCY, CheckKind.QUOTA);
    }

    private void clock(String subject, Duration skew) {
        boolean right = skew.abs().compareTo(WORTH_A_LOOK) <= 0;
        checks.add(
                CheckKind.CLOCK,
                subject,
                right ? CheckState.FINE : CheckState.WARNING,
                right ? "CLOCK_RIGHT" : "CLOCK_OFF",
                fact("seconds", skew.toSeconds()));
    }

    private void latency(String subject, Supplier<StatusProbe> asking) {
        long start = nanos.getAsLong();
        try {
            var unused = asking.get();
        } catch (RuntimeException e) {
            Failure failure = Checks.failure(e);
            if (failure.code().equals(ErrorCode.QUOTA_EXCEEDED)) {
                checks.notReached(CheckKind.QUOTA, subject, CheckKind.LATENCY);
            } else {
                checks.failed(CheckKind.LATENCY, subject, failure);
            }
            return;
        }
        Duration took = Duration.ofNanos(nanos.getAsLong() - start);
        boolean good = took.compareTo(attemptTime.dividedBy(PART_OF_AN_ATTEMPT)) <= 0;
        checks.add(
                CheckKind.LATENCY,
                subject,
                good ? CheckState.FINE : CheckState.WARNING,
                good ? "LATENCY_GOOD" : "LATENCY_HIGH",
                fact("millis", took.toMillis()),
                fact("of", attemptTime.toMillis()));
    }

    private void quota(String subject, List<QuotaHint> hints) {
        if (hints.isEmpty()) {
            checks.fine(CheckKind.QUOTA, subject, "QUOTA_NOT_SAID");
        }
        for (QuotaHint hint : hints) {
            boolean low = hint.remaining() == 0
                    || hint.renewal()
                            .filter(all -> hint.remaining() < all.quota() / PART_OF_A_QUOTA)
                            .isPresent();
            checks.add(
                    CheckKind.QUOTA,
                    subject,
                    low ? CheckState.WARNING : CheckState.FINE,
                    low ? "QUOTA_LOW" : "QUOTA_LEFT",
                    fact("remaining", hint.remaining()),
                    fact("resets", hint.resetsIn().toSeconds()));
        }
    }

    void databases(Optional<ServiceStatus> status) {
        if (status.isEmpty()) {
            checks.notReached(CheckKind.EXCHANGE, "", CheckKind.DATABASE);
            return;
        }
        for (DatabaseStatus database : status.get().databases()) {
            boolean up = DatabaseState.UP.equals(database.state());
            CheckState state = up ? CheckState.FINE : database.answers() ? CheckState.WARNING : CheckState.FAILED;
            checks.add(
                    CheckKind.DATABASE,
                    database.name().value(),
                    state,
                    up ? "DATABASE_UP" : database.answers() ? "DATABASE_DEGRADED" : "DATABASE_DOWN",
                    fact("asOf", database.asOf().map(Object::toString).orElse("-")),
                    fact("state", database.state().value()));
        }
    }
}
