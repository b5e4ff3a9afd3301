package org.i247.sdk.internal.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import feign.Client;
import feign.RetryableException;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.i247.sdk.spi.Attempt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The targets of one endpoint: where they ask, how often, and that each is made once. */
class EndpointApisTest {
    private static final int ASKERS = 8;
    private final List<String> asked = new ArrayList<>();
    private final Client nobody = (request, options) -> {
        asked.add(request.httpMethod() + " " + request.url());
        throw new IOException("nobody is there");
    };

    @ParameterizedTest
    @ValueSource(strings = {"https://gateway.example:8443", "https://gateway.example:8443/"})
    void eachAsksUnderThePathOfTheContract(String endpoint) {
        EndpointApis apis = new EndpointApis(URI.create(endpoint), nobody);

        fails(options -> apis.status().status(options));
        fails(options -> apis.codeLists().list(PathSegment.of("colours"), options));
        fails(options -> apis.database("travel-documents").search(new byte[0], options));
        fails(options -> apis.database("vehicles").search(new byte[0], options));
        fails(options -> apis.biometric("fingerprints").poll(PathSegment.of("s-1"), options));

        assertThat(asked)
                .containsExactly(
                        "GET https://gateway.example:8443/v1/status",
                        "GET https://gateway.example:8443/v1/code-lists/colours",
                        "POST https://gateway.example:8443/v1/travel-documents/searches",
                        "POST https://gateway.example:8443/v1/vehicles/searches",
                        "GET https://gateway.example:8443/v1/fingerprints/searches/s-1");
    }

    /** A second request by Feign would carry the same nonce and signature. */
    @Test
    void feignAsksOnce() {
        EndpointApis apis = new EndpointApis(URI.create("https://gateway.example"), nobody);

        assertThat(fails(options -> apis.status().status(options))).isInstanceOf(RetryableException.class);

        assertThat(asked).hasSize(1);
    }

    @Test
    void aTargetIsMadeOnceForAllThatAskItAtTheSameTime() throws Exception {
        EndpointApis apis = new EndpointApis(URI.create("https://gateway.example"), nobody);
        Set<Integer> seen = ConcurrentHashMap.newKeySet();
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService askers = Executors.newFixedThreadPool(ASKERS);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < ASKERS; i++) {
                all.add(askers.submit(() -> {
                    start.await();
                    return seen.add(System.identityHashCode(apis.database("vehicles")));
                }));
            }
            start.countDown();
            for (Future<?> each : all) {
                each.get();
            }
        } finally {
            askers.shutdownNow();
        }
        assertThat(seen).hasSize(1);
        assertThat(apis.database("vehicles")).isSameAs(apis.database("vehicles"));
    }

    @Test
    void noTwoDatabasesAndNoTwoKindsShareATarget() {
        EndpointApis apis = new EndpointApis(URI.create("https://gateway.example"), nobody);

        assertThat(apis.database("vehicles")).isNotSameAs(apis.database("persons"));
        assertThat((Object) apis.database("fingerprints")).isNotSameAs(apis.biometric("fingerprints"));
    }

    private interface Asking {
        Object ask(AttemptOptions options);
    }

    private static Throwable fails(Asking asking) {
        AttemptOptions options =
                new AttemptOptions(new Attempt(Line.CONTEXT, "r-1", Locale.ENGLISH, 1, 0, Duration.ofSeconds(1)));
        Throwable failure = catchThrowable(() -> asking.ask(options));
        assertThat(failure).isNotNull();
        return failure;
    }
}
