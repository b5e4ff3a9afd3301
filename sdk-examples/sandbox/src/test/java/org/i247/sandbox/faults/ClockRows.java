package org.i247.sandbox.faults;

import static org.i247.sandbox.faults.Row.row;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.i247.sandbox.Fault;
import org.i247.sdk.error.ErrorCode;

/** Clocks that differ, or step while a call is under way. Waits and time-outs do not go by this clock. */
final class ClockRows {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration LITTLE = Duration.ofSeconds(240);

    private ClockRows() {}

    static Group group() {
        return new Group(
                "Clocks",
                List.of(
                        off("an-hour-ahead", "The client's clock is an hour ahead", HOUR)
                                .fails(ErrorCode.SIGNATURE_STALE),
                        off("an-hour-behind", "The client's clock is an hour behind", HOUR.negated())
                                .fails(ErrorCode.SIGNATURE_STALE),
                        off("a-little-ahead", "The client's clock is 240 seconds ahead", LITTLE),
                        off("a-little-behind", "The client's clock is 240 seconds behind", LITTLE.negated()),
                        off(
                                        "in-another-century",
                                        "The client's clock stands in the next century",
                                        Duration.ofDays(36_500))
                                .fails(ErrorCode.CERTIFICATE_EXPIRED)
                                .requests(0),
                        off(
                                        "before-the-certificates",
                                        "The client's clock stands in the last century",
                                        Duration.ofDays(-36_500))
                                .fails(ErrorCode.CERTIFICATE_NOT_YET_VALID)
                                .requests(0),
                        steps(
                                        "steps-back",
                                        "The client's clock steps back by an hour while the gateway answers",
                                        HOUR.negated())
                                .fails(ErrorCode.SIGNATURE_STALE)
                                .attempts(2),
                        steps(
                                        "steps-ahead",
                                        "The client's clock steps ahead by an hour while the gateway answers",
                                        HOUR)
                                .fails(ErrorCode.SIGNATURE_STALE)
                                .attempts(2),
                        steps(
                                "steps-back-a-little",
                                "The client's clock steps back by 240 seconds while the gateway answers",
                                LITTLE.negated()),
                        steps(
                                "steps-ahead-a-little",
                                "The client's clock steps ahead by 240 seconds while the gateway answers",
                                LITTLE),
                        row(
                                        "steps-back-in-a-retry",
                                        "The client's clock steps back by 240 seconds while the client waits for a retry")
                                .given(stage -> {
                                    AtomicReference<Duration> shift = clock(stage, Duration.ZERO);
                                    stage.next(
                                            Fault.databaseUnavailable().meanwhile(() -> shift.set(LITTLE.negated())));
                                })
                                .attempts(2)));
    }

    private static Row off(String id, String happens, Duration shift) {
        return row(id, happens).given(stage -> clock(stage, shift));
    }

    private static Row steps(String id, String happens, Duration by) {
        return row(id, happens).given(stage -> {
            AtomicReference<Duration> shift = clock(stage, Duration.ZERO);
            stage.next(Fault.none().meanwhile(() -> shift.set(by)));
        });
    }

    /** Gives the client a clock that differs from the gateway's by what is then set. */
    private static AtomicReference<Duration> clock(Stage stage, Duration shift) {
        AtomicReference<Duration> current = new AtomicReference<>(shift);
        stage.client().clock(() -> Instant.now().plus(current.get()));
        return current;
    }
}
