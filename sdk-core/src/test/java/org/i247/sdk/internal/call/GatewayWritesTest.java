package org.i247.sdk.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.evidence.Asked;
import org.i247.sdk.internal.evidence.CallTrace;
import org.i247.sdk.internal.evidence.Evidence;
import org.i247.sdk.internal.evidence.Told;
import org.i247.sdk.internal.resilience.CallRunner;
import org.i247.sdk.query.Members;
import org.i247.sdk.query.Purpose;
import org.i247.sdk.query.QueryContext;
import org.i247.sdk.query.Versioned;
import org.i247.sdk.record.RecordOperations;
import org.i247.sdk.record.RecordWrite;
import org.i247.sdk.record.VehicleDraft;
import org.i247.sdk.record.WriteOutcome;
import org.i247.sdk.record.WriteOutcome.Conflict;
import org.i247.sdk.record.WriteOutcome.Done;
import org.i247.sdk.record.WriteOutcome.Refused;
import org.i247.sdk.record.WriteOutcome.Unknown;
import org.i247.sdk.spi.Attempt;
import org.i247.sdk.spi.ClientState.EvidenceState;
import org.i247.sdk.standard.BureauCode;
import org.i247.sdk.vehicle.VehicleCategory;
import org.i247.sdk.vehicle.VehicleRecord;
import org.i247.sdk.vehicle.Vehicles;
import org.junit.jupiter.api.Test;

/** What is known of a write that took several attempts: its last failure alone does not tell. */
class GatewayWritesTest {
    private static final QueryContext CONTEXT = QueryContext.builder()
            .bureau(BureauCode.of("UT"))
            .unit("registry")
            .user("u-1")
            .purpose(Purpose.RECORD_MANAGEMENT)
            .build();
    private static final VehicleDraft DRAFT = VehicleDraft.builder()
            .vin("1M8GDM9AXKP042788")
            .category(VehicleCategory.CAR)
            .build();

    private final OwnGateway gateway = new OwnGateway();
    private Instant now = Instant.parse("2026-11-24T10:00:00Z");
    private Evidence evidence = Evidence.none();

    @Test
    void aLostAttemptBeforeOneThatFoundNoConnectionLeavesItUnknown() {
        gateway.then(fails(ErrorCode.CONNECTION_LOST)).then(fails(ErrorCode.CONNECTION_REFUSED));

        assertThat(unknown(create()).error().code()).isEqualTo(ErrorCode.CONNECTION_REFUSED);
        assertThat(gateway.attempts).hasSize(3);
    }

    @Test
    void whatNeverLeftIsSurelyNotDone() {
        gateway.then(fails(ErrorCode.CONNECTION_REFUSED));

        Refused<?> refused = (Refused<?>) create();

        assertThat(refused.code()).isEqualTo(ErrorCode.CONNECTION_REFUSED);
        assertThat(refused.error().isRetryable()).isTrue();
    }

    @Test
    void aRefusalOfTheRequestSaysNothingOfAnEarlierAttempt() {
        gateway.then(fails(ErrorCode.CONNECTION_LOST)).then(problem(401, ErrorCode.KEY_UNKNOWN));

        assertThat(unknown(create()).error().code()).isEqualTo(ErrorCode.KEY_UNKNOWN);
        assertThat(gateway.attempts).hasSize(2);
    }

    @Test
    void aRefusalOfTheWriteIsTheFirstOutcomeAgain() {
        gateway.then(fails(ErrorCode.CONNECTION_LOST)).then(problem(422, ErrorCode.INVALID_RECORD));

        assertThat(create()).isInstanceOf(Refused.class);
        assertThat(gateway.attempts).hasSize(2);
    }

    @Test
    void aConflictAfterAnAttemptThatWasNotAnsweredMayBeWithItself() {
        gateway.then(fails(ErrorCode.ATTEMPT_TIMEOUT)).then(problem(412, ErrorCode.VERSION_CONFLICT));

        assertThat(((Conflict<?>) create()).perhapsOwn()).isTrue();
    }

    @Test
    void everyAttemptIsTheSameWrite() {
        gateway.then(fails(ErrorCode.CONNECTION_LOST));
        Unknown<Versioned<VehicleRecord>> unknown = unknown(create());
        unknown.resend();

        assertThat(gateway.writes).hasSizeGreaterThan(3);
        assertThat(gateway.writes).containsOnly((RecordWrite) unknown.write());
        assertThat(gateway.attempts).extracting(Attempt::idempotencyKey).containsOnly(Optional.of(unknown.key()));
    }

    @Test
    void aResendThatDoesNotLeaveIsStillUnknown() {
        gateway.then(fails(ErrorCode.CONNECTION_LOST))
                .then(fails(ErrorCode.CONNECTION_LOST))
                .then(fails(ErrorCode.CONNECTION_LOST))
                .then(fails(ErrorCode.CONNECTION_REFUSED));

        WriteOutcome<Versioned<VehicleRecord>> again = unknown(create()).resend();

        assertThat(unknown(again).error().code()).isEqualTo(ErrorCode.CONNECTION_REFUSED);
        assertThat(unknown(again).keptUntil()).isEqualTo("2026-11-25T09:55:00Z");
    }

    @Test
    void nothingIsSentOnceTheGatewayMayHaveForgottenTheKey() {
        gateway.then(fails(ErrorCode.CONNECTION_LOST));
        Unknown<Versioned<VehicleRecord>> unknown = unknown(create());
        int sent = gateway.attempts.size();

        now = unknown.keptUntil();
        unknown.resend();
        assertThat(gateway.attempts).hasSizeGreaterThan(sent);

        sent = gateway.attempts.size();
        now = now.plusMillis(1);
        assertThat(unknown(unknown.resend()).error().code()).isEqualTo(ErrorCode.IDEMPOTENCY_KEY_EXPIRED);
        assertThat(gateway.attempts).hasSize(sent);
    }

    @Test
    void aFaultOfAnOwnGatewayLeavesItUnknown() {
        gateway.then(() -> {
            throw new IllegalStateException("a fault");
        });

        assertThat(unknown(create()).error().code()).isEqualTo(ErrorCode.CLIENT_FAULT);
    }

    @Test
    void aGatewayThatDoesNotWriteSaysSo() {
        gateway.then(fails(ErrorCode.NOT_SUPPORTED));

        assertThat(((Refused<?>) create()).code()).isEqualTo(ErrorCode.NOT_SUPPORTED);
    }

    @Test
    void aWriteWhoseEvidenceCouldNotBeKeptIsUnknownThoughItWasDone() {
        gateway.then(() -> Optional.of(record()));
        evidence = new Evidence() {
            @Override
            public <T> T of(
                    Asked asked,
                    Duration total,
                    BiFunction<CallTrace, Duration, T> call,
                    Function<? super T, Told> telling) {
                Evidence.none().of(asked, total, call, telling);
                throw I247Exception.of(Failure.of(ErrorCode.EVIDENCE_NOT_WRITTEN, "full"));
            }

            @Override
            public EvidenceState state() {
                return EvidenceState.FAILING;
            }

            @Override
            public void close() {}
        };

        assertThat(unknown(create()).error().code()).isEqualTo(ErrorCode.EVIDENCE_NOT_WRITTEN);
    }

    @Test
    void noTextOfAnOutcomeShowsWhatWasWritten() {
        gateway.then(() -> Optional.of(record())).then(fails(ErrorCode.CONNECTION_LOST));

        assertThat(create()).isInstanceOf(Done.class).asString().doesNotContain("1M8GDM9AXKP042788");
        assertThat(unknown(create()))
                .asString()
                .doesNotContain("1M8GDM9AXKP042788")
                .contains("CONNECTION_LOST");
        assertThat(gateway.writes)
                .allSatisfy(write -> assertThat(write.toString()).doesNotContain("1M8GDM9AXKP"));
    }

    private WriteOutcome<Versioned<VehicleRecord>> create() {
        Caller caller = new Caller(
                new CallRunner(1, 8, System::nanoTime, wait -> {}, new SecureRandom()),
                new Caller.CallDefaults(Locale.ENGLISH, Duration.ofSeconds(60), Duration.ofSeconds(20), 3),
                new References(new SecureRandom()),
                evidence);
        AsyncCalls async = new AsyncCalls(Duration.ofSeconds(60), System::nanoTime);
        GatewayCalls<?, VehicleRecord> reading = new GatewayCalls<>(Vehicles.DATABASE, gateway, caller, async);
        InstantSource clock = () -> now;
        return new RecordOperations<VehicleDraft, VehicleRecord>(
                        new GatewayWrites<>(Vehicles.DATABASE, reading, gateway, caller, caller::nextKey, clock))
                .create(DRAFT, CONTEXT);
    }

    private static Versioned<VehicleRecord> record() {
        return new Versioned<>(
                new VehicleRecord(Members.builder()
                        .put("recordId", "smv-1")
                        .put("owner", "UT")
                        .put("vin", "1M8GDM9AXKP042788")
                        .build()),
                "\"v1\"");
    }

    private static Supplier<?> fails(ErrorCode code) {
        return () -> {
            throw I247Exception.of(Failure.of(code));
        };
    }

    private static Supplier<?> problem(int status, ErrorCode code) {
        return () -> {
            throw I247Exception.of(Failure.of(code).withAnswer(status, "req-1"));
        };
    }

    private static Unknown<Versioned<VehicleRecord>> unknown(WriteOutcome<Versioned<VehicleRecord>> outcome) {
        return (Unknown<Versioned<VehicleRecord>>) outcome;
    }
}
