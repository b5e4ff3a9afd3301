package org.i247.sdk.internal.gateway;

import feign.Client;
import feign.Request;
import feign.Response;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.signature.AnswerBase;
import org.i247.sdk.internal.signature.AnswerVerdict;
import org.i247.sdk.internal.signature.HeaderLines;
import org.i247.sdk.internal.signature.SignedRequest;
import org.i247.sdk.internal.signature.SignedText;
import org.i247.sdk.internal.transport.ExchangeFailedException;
import org.i247.sdk.internal.transport.HeaderLine;
import org.i247.sdk.internal.transport.HttpAnswer;
import org.i247.sdk.internal.transport.HttpEngine;
import org.i247.sdk.internal.transport.HttpRequestMessage;
import org.i247.sdk.spi.ExchangeWitness;

/**
 * The client beneath Feign, where URL and body are final: it signs the request, sends it, and verifies the answer before
 * anybody sees it. What it returns is verified; everything else it throws. Safe for use by several threads.
 */
final class SignedExchange implements Client {
    private final CurrentLine lines;
    private final InstantSource clock;
    private final LongSupplier nanos;

    SignedExchange(CurrentLine lines, InstantSource clock, LongSupplier nanos) {
        this.lines = lines;
        this.clock = clock;
        this.nanos = nanos;
    }

    @Override
    public Response execute(Request request, Request.Options options) {
        SecureLine line = lines.enter();
        try {
            return execute(line, request, (AttemptOptions) options);
        } finally {
            line.leave();
        }
    }

    private Response execute(SecureLine line, Request request, AttemptOptions attempt) {
        long start = nanos.getAsLong();
        byte[] body = request.body() == null ? new byte[0] : request.body();
        RequestFields fields = RequestFields.of(attempt, contentType(request), body);
        Duration time = attempt.attempt().timeLeft();
        SignedRequest signed = line.signer()
                .sign(request.httpMethod().name(), request.url(), signable(fields.lines()), body.length > 0, time);
        ExchangeWitness witness = attempt.attempt().witness();
        if (witness.isListening()) {
            SignedText text = signed.text();
            witness.requestSigned(text.base(), text.signature());
        }
        // A key that is far away has used some of the attempt's time.
        Duration left = time.minusNanos(nanos.getAsLong() - start);
        Judgement judgement = new Judgement(line.verifier(), signed);
        HttpAnswer answer = send(line.engine(), request, fields.signed(signed), body, left, judgement);
        AnswerVerdict verdict = judgement.verdict();
        if (verdict instanceof AnswerVerdict.Verified verified) {
            attempt.learned(verified.clockSkew());
            // Before anybody takes note of it: what the gateway covers by its signature is kept as evidence.
            RepeatedQuestion.refuse(answer, attempt.asked(body));
            if (witness.isListening()) {
                SignedText text = AnswerBase.text(signed, answer.status(), signable(answer.headers()));
                witness.answerVerified(text.base(), text.signature(), answer.body());
            }
            return response(request, answer);
        }
        throw unverified(answer, (AnswerVerdict.Rejected) verdict);
    }

    private static HttpAnswer send(
            HttpEngine engine,
            Request request,
            RequestFields fields,
            byte[] body,
            Duration timeLeft,
            Judgement judgement) {
        try {
            return engine.exchange(
                    new HttpRequestMessage(
                            request.httpMethod().name(), URI.create(request.url()), fields.lines(), body),
                    timeLeft,
                    judgement);
        } catch (ExchangeFailedException e) {
            throw e.failure();
        }
    }

    static HeaderLines signable(List<HeaderLine> lines) {
        List<org.i247.sdk.internal.signature.HeaderLine> signable = new ArrayList<>(lines.size());
        for (HeaderLine line : lines) {
            signable.add(new org.i247.sdk.internal.signature.HeaderLine(line.name(), line.value()));
        }
        return HeaderLines.of(signable);
    }

    private static Optional<String> contentType(Request request) {
        Collection<String> values = request.headers().get("Content-Type");
        return values == null ? Optional.empty() : values.stream().findFirst();
    }

    private I247Exception unverified(HttpAnswer answer, AnswerVerdict.Rejected rejected) {
        String status = Integer.toString(answer.status());
        boolean inBetween = Judgement.isInBetween(answer);
        Failure failure = Failure.of(
                        inBetween ? ErrorCode.GATEWAY_UNREACHABLE : ErrorCode.UNVERIFIED_ANSWER,
                        status,
                        rejected.reason().name())
                .withAnswer(answer.status(), null);
        failure = rejected.clockSkew().map(failure::withClockSkew).orElse(failure);
        Optional<Duration> wait = inBetween
                ? answer.first("Retry-After").flatMap(value -> RetryAfter.parse(value, clock.instant()))
                : Optional.empty();
        return I247Exception.of(wait.map(failure::withRetryAfter).orElse(failure));
    }

    private static Response response(Request request, HttpAnswer answer) {
        Map<String, Collection<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        answer.headers()
                .forEach(line -> headers.computeIfAbsent(line.name(), name -> new ArrayList<>())
                        .add(line.value()));
        return Response.builder()
                .request(request)
                .status(answer.status())
                .headers(headers)
                .body(new HeldContent(answer.body()))
                .build();
    }
}
