package org.i247.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.i247.sdk.internal.signature.AnswerVerdict;
import org.i247.sdk.internal.signature.RejectionReason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scripts: which request they strike, and what the client then sees. */
class FaultTest {
    @RegisterExtension
    static final SandboxExtension GATEWAY = new SandboxExtension();

    private RawClient client;
    private Sandbox sandbox;

    @BeforeEach
    void client() {
        sandbox = GATEWAY.sandbox();
        client = RawClient.of(sandbox);
    }

    private RawAnswer ask() {
        return client.search("vehicles", "{\"vin\": \"1M8GDM9AXKP042788\"}");
    }

    private Script vehicles() {
        return sandbox.on(SandboxDatabase.VEHICLES);
    }

    private static RejectionReason reason(RawAnswer answer) {
        return ((AnswerVerdict.Rejected) answer.verdict()).reason();
    }

    @Test
    void a_problem_strikes_the_next_requests_and_no_more() {
        vehicles().next(2, Fault.databaseUnavailable());

        assertThat(ask().statusAndCode()).isEqualTo("503 DATABASE_UNAVAILABLE");
        assertThat(ask().isVerified()).isTrue();
        assertThat(ask().status()).isEqualTo(200);
        assertThat(sandbox.requestsTo(SandboxDatabase.VEHICLES)).isEqualTo(3);
    }

    @Test
    void a_script_keeps_its_order_and_lets_requests_through() {
        vehicles().pass(1).next(Fault.internalError()).next(Fault.quotaExceeded(Duration.ofSeconds(7)));

        assertThat(ask().status()).isEqualTo(200);
        assertThat(ask().statusAndCode()).isEqualTo("500 INTERNAL_ERROR");
        RawAnswer quota = ask();
        assertThat(quota.statusAndCode()).isEqualTo("429 QUOTA_EXCEEDED");
        assertThat(quota.header("Retry-After")).isEqualTo("7");
        assertThat(quota.json().path("retryAfterSeconds").asInt()).isEqualTo(7);
        assertThat(quota.isVerified()).isTrue();
    }

    @Test
    void a_database_fails_without_the_others_until_reset() {
        vehicles().untilReset(Fault.problem(504, "DATABASE_TIMEOUT"));

        assertThat(ask().status()).isEqualTo(504);
        assertThat(ask().status()).isEqualTo(504);
        assertThat(client.search("persons", "{\"name\": \"PRIMEROV\"}").status())
                .isEqualTo(200);
        sandbox.reset();
        assertThat(ask().status()).isEqualTo(200);
    }

    @Test
    void what_is_said_of_all_strikes_the_status_too() {
        sandbox.anywhere().next(Fault.problem(503, "MAINTENANCE"));

        assertThat(client.get("/v1/status").send().statusAndCode()).isEqualTo("503 MAINTENANCE");
    }

    @Test
    void a_database_that_is_down_answers_no_question() {
        vehicles().state(DatabaseState.DOWN);

        assertThat(ask().statusAndCode()).isEqualTo("503 DATABASE_UNAVAILABLE");
    }

    @Test
    void a_request_that_is_wrong_is_refused_for_that() {
        vehicles().next(Fault.internalError());

        assertThat(client.search("vehicles", "{}").statusAndCode()).isEqualTo("422 INVALID_QUERY");
    }

    @ParameterizedTest
    @CsvSource({
        "unsigned, UNSIGNED", "foreignKey, KEY", "replayedAnswer, SIGNATURE", "wrongDigest, DIGEST",
        "changedContent, DIGEST", "staleAnswer, AGE", "answerFromTheFuture, AGE", "contentCoded, CONTENT_CODING"
    })
    void an_answer_is_spoilt_in_one_way_only(String fault, String rejection) throws ReflectiveOperationException {
        vehicles().next((Fault) Fault.class.getMethod(fault).invoke(null));

        RawAnswer answer = ask();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(reason(answer).name()).startsWith(rejection);
    }

    @Test
    void any_content_is_truly_signed() {
        vehicles().next(Fault.answer(200, "text/plain", "moon".getBytes(StandardCharsets.UTF_8)));
        vehicles()
                .next(Fault.none()
                        .withContent(right ->
                                (new String(right, StandardCharsets.UTF_8) + " ").getBytes(StandardCharsets.UTF_8)));
        vehicles().next(Fault.internalError().withHeader("Retry-After", "soon"));

        RawAnswer other = ask();
        RawAnswer longer = ask();
        RawAnswer problem = ask();

        assertThat(other.header("Content-Type")).isEqualTo("text/plain");
        assertThat(other.isVerified()).isTrue();
        assertThat(longer.body()).endsWith((byte) ' ');
        assertThat(longer.isVerified()).isTrue();
        assertThat(problem.header("Retry-After")).isEqualTo("soon");
        assertThat(problem.isVerified()).isTrue();
    }

    @Test
    void a_signature_is_bent_at_one_step_and_right_in_the_others() {
        vehicles()
                .next(Fault.none().withSignature(SignatureFlaw.base(lines -> lines.subList(0, 2))))
                .next(Fault.none().withSignature(SignatureFlaw.parameters(right -> right + ";expires=1")))
                .next(Fault.none().withSignature(SignatureFlaw.value(right -> new byte[3])))
                .next(Fault.none().withSignature(SignatureFlaw.lines(both -> both.subList(0, 1))))
                .next(Fault.none().withSignature(SignatureFlaw.impostor()))
                .next(Fault.none().withSignature(SignatureFlaw.ofAnotherAttempt()))
                .next(Fault.none().withSignature(SignatureFlaw.created(Duration.ofSeconds(-400))));

        assertThat(Stream.generate(() -> reason(ask())).limit(7))
                .containsExactly(
                        RejectionReason.COMPONENTS,
                        RejectionReason.PARAMETERS,
                        RejectionReason.LENGTH,
                        RejectionReason.UNSIGNED,
                        RejectionReason.SIGNATURE,
                        RejectionReason.SIGNATURE,
                        RejectionReason.AGE);
    }

    @Test
    void something_happens_before_the_answer() {
        AtomicBoolean happened = new AtomicBoolean();
        vehicles().next(Fault.none().meanwhile(() -> happened.set(true)));

        assertThat(ask().isVerified()).isTrue();
        assertThat(happened).isTrue();
    }

    @Test
    void an_earlier_answer_is_replayed() {
        RawAnswer first = ask();
        vehicles().next(Fault.replayedAnswer());

        RawAnswer second = ask();

        assertThat(second.header("Signature")).isEqualTo(first.header("Signature"));
        assertThat(second.isVerified()).isFalse();
    }

    @Test
    void an_incomplete_answer_says_so() {
        vehicles().next(Fault.incomplete());

        assertThat(client.search("vehicles", "{\"plate\": \"UT-OK 1\"}")
                        .json()
                        .path("complete")
                        .asBoolean(true))
                .isFalse();
    }

    @Test
    void a_dropped_connection_is_no_answer() {
        vehicles().next(Fault.dropConnection());

        assertThatThrownBy(this::ask).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void a_truncated_answer_is_no_answer() {
        vehicles().next(Fault.truncated());

        assertThatThrownBy(this::ask).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void a_machine_in_between_answers_unsigned() {
        vehicles().next(Fault.foreign(502, "text/html", "<html>Bad gateway</html>"));

        RawAnswer answer = ask();

        assertThat(answer.status()).isEqualTo(502);
        assertThat(answer.header("Content-Type")).isEqualTo("text/html");
        assertThat(answer.headers().map()).doesNotContainKeys("signature", "request-id");
    }

    @Test
    void a_slow_answer_is_late() {
        vehicles().next(Fault.slow(Duration.ofMillis(300)));
        long start = System.nanoTime();

        assertThat(ask().status()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(300));
    }
}
