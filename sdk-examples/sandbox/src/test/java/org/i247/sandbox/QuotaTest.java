package org.i247.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.i247.sdk.I247Client;
import org.i247.sdk.document.TravelDocumentQuery;
import org.i247.sdk.query.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sandbox's quota, as the contract's gateway has one. */
class QuotaTest {
    private static final TravelDocumentQuery STOLEN = TravelDocumentQuery.number(Specimens.STOLEN_PASSPORT);

    @Test
    void a_client_that_heeds_what_is_announced_is_never_refused() {
        try (Sandbox sandbox =
                        Sandbox.builder().quota(10, Duration.ofSeconds(1)).start();
                I247Client client = I247Client.builder()
                        .properties(sandbox.clientProperties())
                        .build()) {
            for (int i = 0; i < 25; i++) {
                assertThat(client.travelDocuments().search(STOLEN, client.context()))
                        .isInstanceOf(Answer.Hits.class);
            }
            assertThat(sandbox.requests()).as("a refusal is asked again").isEqualTo(25);
        }
    }

    @Test
    void what_is_beyond_it_is_refused_until_the_window_is_over() {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.now());
        try (Sandbox sandbox = Sandbox.builder()
                .clock(now::get)
                .quota(2, Duration.ofSeconds(60))
                .start()) {
            RawClient client = RawClient.of(sandbox);

            assertThat(client.get("/v1/status").send().header("RateLimit")).isEqualTo("\"default\";r=1;t=60");
            now.updateAndGet(time -> time.plusMillis(12_500));
            RawAnswer last = client.get("/v1/status").send();
            assertThat(last.header("RateLimit")).isEqualTo("\"default\";r=0;t=48");
            assertThat(last.header("RateLimit-Policy")).isEqualTo("\"default\";q=2;w=60");

            RawAnswer refused = client.get("/v1/status").send();
            assertThat(refused.statusAndCode()).isEqualTo("429 QUOTA_EXCEEDED");
            assertThat(refused.header("Retry-After")).isEqualTo("48");
            assertThat(refused.isVerified()).isTrue();

            now.updateAndGet(time -> time.plusMillis(47_500));
            assertThat(client.get("/v1/status").send().status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, PT1S", "1, PT0S", "1, PT1.5S", "1, PT-1S"})
    void a_quota_is_of_whole_requests_and_seconds(int requests, Duration window) {
        assertThatIllegalArgumentException().isThrownBy(() -> Sandbox.builder().quota(requests, window));
    }
}
