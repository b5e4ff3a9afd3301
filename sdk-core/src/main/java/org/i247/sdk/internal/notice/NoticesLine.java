package org.i247.sdk.internal.notice;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.gateway.RetryAfter;
import org.i247.sdk.internal.json.StrictJson;
import org.i247.sdk.internal.resilience.CallPlan;
import org.i247.sdk.internal.resilience.CallRunner;
import org.i247.sdk.internal.resilience.Safety;
import org.i247.sdk.internal.transport.ExchangeFailedException;
import org.i247.sdk.internal.transport.HeaderLine;
import org.i247.sdk.internal.transport.HttpAnswer;
import org.i247.sdk.internal.transport.HttpEngine;
import org.i247.sdk.internal.transport.HttpRequestMessage;
import org.i247.sdk.query.Image;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;

/**
 * Asks the public notices API: GET only, to the configured host only, with retries within one time. Where a body points is
 * never followed. Safe for use by several threads.
 */
public final class NoticesLine implements AutoCloseable {
    private static final String LANE = "NOTICES";
    private static final List<Integer> PASSING = List.of(408, 425, 429, 500, 502, 503, 504);

    /** Nothing of the country, the SDK or the user; front ends refuse requests that have no such field at all. */
    private static final HeaderLine AGENT = new HeaderLine("User-Agent", "Java");

    private final URI endpoint;
    private final HttpEngine engine;
    private final CallRunner runner;
    private final Times times;
    private final InstantSource clock;
    private final AtomicLong calls = new AtomicLong();

    /**
     * How long and how often a question is tried.
     *
     * @param total the time for a call with all attempts and waits
     * @param attempt the time for one attempt
     * @param maxAttempts how many attempts at most
     */
    public record Times(Duration total, Duration attempt, int maxAttempts) {}

    /**
     * A line.
     *
     * @param endpoint the address of the service, without path
     * @param engine carries the requests; closed with the line
     * @param runner runs the attempts; closed with the line
     * @param times how long and how often
     * @param clock what a {@code Retry-After} with a date is measured by
     */
    public NoticesLine(URI endpoint, HttpEngine engine, CallRunner runner, Times times, InstantSource clock) {
        this.endpoint = endpoint;
        this.engine = engine;
        this.runner = runner;
        this.times = times;
        this.clock = clock;
    }

    /**
     * Asks for an object. Blocks, at most for the time of a call.
     *
     * @param path the path, of characters that need no escape
     * @param query what is asked for
     * @param reader makes the value; it throws {@link MemberException} where the object has another shape
     * @param <T> the value's type
     * @return the value
     * @throws I247Exception {@code NOT_FOUND}, {@code NOTICES_REFUSED}, {@code NOTICES_MALFORMED}, {@code ANSWER_TOO_LARGE},
     *     or what the line gives
     */
    public <T> T read(String path, QueryText query, Function<Members, T> reader) {
        return call(path, query, "application/json", answer -> reader.apply(StrictJson.readOthers(answer.body())));
    }

    /**
     * Asks for a picture. Blocks, at most for the time of a call.
     *
     * @param path the path, of characters that need no escape
     * @return the picture
     * @throws I247Exception as {@link #read}; {@code NOTICES_MALFORMED} if it is neither JPEG nor PNG
     */
    public Image image(String path) {
        return call(path, new QueryText(), "image/jpeg, image/png", NoticesLine::picture);
    }

    private static Image picture(HttpAnswer answer) {
        String type = answer.first("Content-Type").orElse("").split(";", 2)[0].strip();
        if (!type.equalsIgnoreCase("image/jpeg") && !type.equalsIgnoreCase("image/png")) {
            throw new MemberException("Content-Type", "FORMAT");
        }
        return new Image(type.equalsIgnoreCase("image/png") ? "image/png" : "image/jpeg", answer.body());
    }

    private <T> T call(String path, QueryText query, String accepted, Function<HttpAnswer, T> reader) {
        String text = query.build().reveal();
        URI target = endpoint.resolve(text.isEmpty() ? path : path + "?" + text);
        HttpRequestMessage request = new HttpRequestMessage(
                "GET",
                target,
                List.of(new HeaderLine("Accept", accepted), new HeaderLine("Accept-Encoding", "identity"), AGENT),
                new byte[0]);
        CallPlan plan = new CallPlan(
                LANE,
                Safety.SAFE,
                times.total(),
                times.attempt(),
                times.maxAttempts(),
                "notices-" + calls.incrementAndGet());
        return runner.run(plan, scope -> read(exchange(request, scope.timeLeft()), reader));
    }

    private HttpAnswer exchange(HttpRequestMessage request, Duration time) {
        try {
            return engine.exchange(request, time);
        } catch (ExchangeFailedException e) {
            // What no HTTP parser takes is no attack here: nobody signs these answers.
            throw e.failure().code().equals(ErrorCode.UNVERIFIED_ANSWER) ? malformed("HTTP", "FORMAT") : e.failure();
        }
    }

    private <T> T read(HttpAnswer answer, Function<HttpAnswer, T> reader) {
        if (answer.status() != 200) {
            throw refused(answer);
        }
        try {
            if (answer.first("Content-Encoding")
                    .filter(coding -> !coding.equalsIgnoreCase("identity"))
                    .isPresent()) {
                throw new MemberException("Content-Encoding", "FORMAT");
            }
            return reader.apply(answer);
        } catch (MemberException e) {
            throw malformed(e.path(), e.rule());
        }
    }

    private I247Exception refused(HttpAnswer answer) {
        int status = answer.status();
        if (status == 404) {
            return I247Exception.of(Failure.of(ErrorCode.NOT_FOUND).withAnswer(status, null));
        }
        boolean passing = PASSING.contains(status);
        Failure failure = Failure.of(
                        passing ? ErrorCode.GATEWAY_UNREACHABLE : ErrorCode.NOTICES_REFUSED, Integer.toString(status))
                .withAnswer(status, null);
        Optional<Duration> wait = passing
                ? answer.first("Retry-After").flatMap(value -> RetryAfter.parse(value, clock.instant()))
                : Optional.empty();
        return I247Exception.of(wait.map(failure::withRetryAfter).orElse(failure));
    }

    private static I247Exception malformed(String place, String rule) {
        return I247Exception.of(Failure.of(ErrorCode.NOTICES_MALFORMED, place, rule));
    }

    /** Ends calls that are under way with {@code CLIENT_CLOSED} and lets go of connections and threads. Idempotent. */
    @Override
    public void close() {
        runner.close();
        engine.close();
    }
}
