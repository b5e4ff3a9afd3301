package org.i247.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Contract section 3: pages, cursors and the ids of hits. */
class PagingTest {
    private static final AtomicReference<Instant> NOW =
            new AtomicReference<>(Clock.systemUTC().instant());
    private static final InstantSource TIME = NOW::get;

    @RegisterExtension
    static final SandboxExtension GATEWAY =
            new SandboxExtension(Sandbox.builder().clock(TIME));

    private static final String QUERY = "{\"documentNumber\": \"ZE000509\", \"fuzzy\": true}";

    private RawClient client;

    @BeforeEach
    void client() {
        client = new RawClient(GATEWAY.sandbox(), GATEWAY.sandbox().identity(), TIME);
    }

    private RawAnswer page(RawClient from, String query, String cursor) {
        String quoted = cursor == null ? "null" : "\"" + cursor + "\"";
        return from.post(
                        "/v1/travel-documents/searches",
                        "{\"query\": " + query + ", \"page\": {\"size\": 5, \"cursor\": " + quoted + "}}")
                .send();
    }

    private String firstCursor() {
        return page(client, QUERY, null).json().path("nextCursor").asText();
    }

    @Test
    void the_pages_together_show_each_hit_once() {
        List<String> shown = new ArrayList<>();
        String cursor = null;
        do {
            JsonNode page = page(client, QUERY, cursor).json();
            assertThat(page.path("total").asInt()).isEqualTo(11);
            page.path("hits").forEach(hit -> shown.add(hit.path("recordId").asText()));
            cursor = page.path("nextCursor").isNull()
                    ? null
                    : page.path("nextCursor").asText();
        } while (cursor != null);

        assertThat(shown).hasSize(11).doesNotHaveDuplicates();
        assertThat(shown.get(0)).isEqualTo("sltd-specimen-blank-19");
    }

    @Test
    void the_order_of_members_does_not_make_another_query() {
        String same = "{\"fuzzy\": true, \"issuingCountry\": null, \"documentNumber\": \"ZE000509\"}";

        assertThat(page(client, same, firstCursor()).status()).isEqualTo(200);
    }

    @Test
    void a_cursor_is_good_for_15_minutes() {
        String cursor = firstCursor();
        NOW.updateAndGet(now -> now.plus(Duration.ofMinutes(15)));
        assertThat(page(client, QUERY, cursor).status()).isEqualTo(200);

        NOW.updateAndGet(now -> now.plusSeconds(1));
        RawAnswer late = page(client, QUERY, cursor);
        assertThat(late.statusAndCode()).isEqualTo("422 INVALID_QUERY");
        assertThat(late.violations()).containsExactly("page.cursor RANGE");
    }

    @Test
    void a_cursor_is_of_one_query() {
        RawAnswer other = page(client, "{\"documentNumber\": \"ZE000508\", \"fuzzy\": true}", firstCursor());

        assertThat(other.violations()).containsExactly("page.cursor RANGE");
    }

    @Test
    void a_cursor_is_of_one_bureau() {
        SandboxIdentity neighbour = GATEWAY.sandbox().newIdentity().bureau("XA").issue();

        RawAnswer other = page(new RawClient(GATEWAY.sandbox(), neighbour, TIME), QUERY, firstCursor());

        assertThat(other.violations()).containsExactly("page.cursor RANGE");
    }

    @Test
    void the_attempts_of_one_call_get_the_same_hit_ids_and_another_call_others() {
        List<String> ids = new ArrayList<>();
        for (String reference : new String[] {"call-1", "call-1", "call-2"}) {
            ids.add(client.post("/v1/travel-documents/searches", "{\"query\": {\"documentNumber\": \"L898902C3\"}}")
                    .reference(reference)
                    .send()
                    .json()
                    .at("/hits/0/hitId")
                    .asText());
        }

        assertThat(ids.get(0)).isEqualTo(ids.get(1)).isNotEqualTo(ids.get(2));
    }

    @Test
    void a_nonce_may_come_again_after_600_seconds_only_with_a_fresh_date() {
        RawRequest request = client.get("/v1/status").sign();
        assertThat(request.send().status()).isEqualTo(200);

        NOW.updateAndGet(now -> now.plusSeconds(299));
        assertThat(request.send().statusAndCode()).isEqualTo("401 SIGNATURE_REPLAYED");
        NOW.updateAndGet(now -> now.plusSeconds(400));
        assertThat(request.send().statusAndCode()).isEqualTo("401 SIGNATURE_STALE");
    }
}
