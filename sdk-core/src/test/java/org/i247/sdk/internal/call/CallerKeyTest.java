package org.i247.sdk.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.evidence.Evidence;
import org.i247.sdk.internal.evidence.Told;
import org.i247.sdk.internal.resilience.CallRunner;
import org.i247.sdk.query.CallOptions;
import org.i247.sdk.query.IdempotencyKey;
import org.i247.sdk.query.Purpose;
import org.i247.sdk.query.QueryContext;
import org.i247.sdk.spi.Attempt;
import org.i247.sdk.standard.BureauCode;
import org.junit.jupiter.api.Test;

/** One key for all attempts of what must be carried out once; none for what only reads. */
class CallerKeyTest {
    private static final Question<String> QUESTION = new Question<>("AFIS", "submit", Told::plain);
    private static final QueryContext CONTEXT = QueryContext.builder()
            .bureau(BureauCode.of("UT"))
            .unit("airport-1")
            .user("u-1")
            .purpose(Purpose.IDENTIFICATION)
            .build();

    private final List<Attempt> attempts = new ArrayList<>();
    private final Caller caller = new Caller(
            new CallRunner(1, 8, System::nanoTime, time -> {}, new SecureRandom()),
            new Caller.CallDefaults(Locale.ENGLISH, Duration.ofSeconds(60), Duration.ofSeconds(20), 3),
            new References(new SecureRandom()),
            Evidence.none());

    @Test
    void allAttemptsOfAWriteHaveTheSameKey() {
        caller.write(QUESTION, CONTEXT, CallOptions.defaults(), this::thirdTime);

        assertThat(attempts).hasSize(3);
        assertThat(attempts)
                .extracting(Attempt::idempotencyKey)
                .containsOnly(attempts.get(0).idempotencyKey());
        UUID key = attempts.get(0).idempotencyKey().orElseThrow().value();
        assertThat(key.version()).isEqualTo(4);
        assertThat(key.variant()).isEqualTo(2);
    }

    @Test
    void everyWriteHasAKeyOfItsOwn() {
        caller.write(QUESTION, CONTEXT, CallOptions.defaults(), this::atOnce);
        caller.write(QUESTION, CONTEXT, CallOptions.defaults(), this::atOnce);

        assertThat(attempts).extracting(Attempt::idempotencyKey).doesNotHaveDuplicates();
    }

    @Test
    void aCallersOwnKeyIsTaken() {
        IdempotencyKey key = IdempotencyKey.of("0a9f2b60-5b1e-4c07-9f57-7d3a5d0c1e11");

        caller.write(QUESTION, CONTEXT, CallOptions.defaults().withIdempotencyKey(key), this::atOnce);

        assertThat(attempts).extracting(Attempt::idempotencyKey).containsExactly(Optional.of(key));
    }

    @Test
    void whatOnlyReadsHasNone() {
        caller.read(
                QUESTION,
                CONTEXT,
                CallOptions.defaults().withIdempotencyKey(new IdempotencyKey(UUID.randomUUID())),
                this::atOnce);

        assertThat(attempts).extracting(Attempt::idempotencyKey).containsExactly(Optional.empty());
    }

    private String atOnce(Attempt attempt) {
        attempts.add(attempt);
        return "STARTED";
    }

    private String thirdTime(Attempt attempt) {
        attempts.add(attempt);
        if (attempts.size() < 3) {
            throw I247Exception.of(Failure.of(ErrorCode.CONNECTION_LOST, "gateway"));
        }
        return "STARTED";
    }
}
