package org.i247.benchmarks;

import feign.Client;
import feign.Feign;
import feign.Headers;
import feign.Request;
import feign.RequestLine;
import feign.Response;
import feign.Retryer;
import feign.http2client.Http2Client;
import feign.jackson.JacksonDecoder;
import feign.jackson.JacksonEncoder;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.core.functions.CheckedSupplier;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.retry.Retry;
import java.io.IOException;
import java.net.http.HttpClient;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The same libraries as a good engineer puts them together in an afternoon: Feign with its client for the JDK's HTTP
 * client and its Jackson codec, Resilience4j's decorators around it, and the JDK's signatures in a client of its own.
 */
final class PlainAssembly implements Rival {
    private static final int CALLERS = 256;

    private final Api api;
    private final CheckedSupplier<HandRecords.Answer> decorated;

    PlainAssembly(Line line) throws GeneralSecurityException, IOException {
        HandSignature signature =
                new HandSignature(line.clientStore(), line.gatewayCertificate(), null, Clock.systemUTC());
        Client jdk = new Http2Client(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(Stores.context(line.clientStore()))
                .build());
        api = Feign.builder()
                .client(signing(signature, jdk))
                .encoder(new JacksonEncoder(HandRecords.JSON))
                .decoder(new JacksonDecoder(HandRecords.JSON))
                .retryer(Retryer.NEVER_RETRY)
                .target(Api.class, line.endpoint());
        CheckedSupplier<HandRecords.Answer> call = () -> api.search(HandRecords.QUESTION);
        call = Bulkhead.decorateCheckedSupplier(
                Bulkhead.of(
                        "persons",
                        io.github.resilience4j.bulkhead.BulkheadConfig.custom()
                                .maxConcurrentCalls(CALLERS)
                                .build()),
                call);
        call = CircuitBreaker.decorateCheckedSupplier(CircuitBreaker.ofDefaults("persons"), call);
        call = RateLimiter.decorateCheckedSupplier(
                RateLimiter.of(
                        "persons",
                        RateLimiterConfig.custom()
                                .limitForPeriod(Integer.MAX_VALUE)
                                .build()),
                call);
        decorated = Retry.decorateCheckedSupplier(Retry.ofDefaults("persons"), call);
    }

    /** The gateway as Feign sees it. */
    interface Api {
        @RequestLine("POST /v1/persons/searches")
        @Headers("Content-Type: application/json")
        HandRecords.Answer search(HandRecords.Question question);
    }

    @Override
    public boolean ask() throws Exception {
        try {
            return !decorated.get().hits().isEmpty();
        } catch (Exception | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static Client signing(HandSignature signature, Client next) {
        return (request, options) -> {
            try {
                HandSignature.Signed signed = signature.sign(request.url(), request.body());
                Response response = next.execute(with(request, signed), options);
                byte[] answer;
                try (response) {
                    answer = response.body().asInputStream().readAllBytes();
                }
                signature.verify(signed, response.status(), name -> first(response.headers(), name), answer);
                return response.toBuilder().body(answer).build();
            } catch (GeneralSecurityException e) {
                throw new IOException("the answer cannot be believed", e);
            }
        };
    }

    private static Request with(Request request, HandSignature.Signed signed) {
        Map<String, Collection<String>> headers = new LinkedHashMap<>(request.headers());
        headers.put("I247-Context", List.of(HandSignature.CONTEXT));
        headers.put("Content-Digest", List.of(signed.digest()));
        headers.put("Signature-Input", List.of(signed.input()));
        headers.put("Signature", List.of(signed.signature()));
        return Request.create(
                request.httpMethod(),
                request.url(),
                headers,
                request.body(),
                request.charset(),
                request.requestTemplate());
    }

    private static String first(Map<String, Collection<String>> headers, String name) {
        return headers.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }
}
