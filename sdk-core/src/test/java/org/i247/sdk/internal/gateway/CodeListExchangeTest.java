package org.i247.sdk.internal.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import org.i247.sdk.I247Client;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.query.CodeList;
import org.i247.sdk.query.CodeListName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Code lists over mutual TLS: entity-tags, 304, and who is believed. */
class CodeListExchangeTest {
    private static Reply list() {
        return Reply.json("""
                    {"name": "caveats", "version": "7", "codes": [
                      {"code": "ARMED", "labels": {"en": "Armed", "ar": "مسلح"}},
                      {"code": "DRONE", "labels": {"en": "Flies a drone"}, "since": "2026"}]}""").with("ETag", "\"v7\"");
    }

    private static Reply unchanged() {
        return Reply.empty(304).with("ETag", "\"v7\"");
    }

    private final TestGateway gateway = new TestGateway();
    private final I247Client client = I247Client.builder()
            .endpoints(gateway.endpoint())
            .identity(gateway.identity())
            .trust(gateway.trust())
            .maxAttempts(1)
            .attemptTimeout(Duration.ofSeconds(20))
            .build();

    CodeListExchangeTest() throws IOException {}

    @AfterEach
    void close() throws IOException {
        client.close();
        gateway.close();
    }

    @Test
    void a_list_is_fetched_once_and_then_asked_for_by_its_tag() {
        gateway.says(list(), unchanged());

        CodeList fetched = refresh();
        CodeList again = refresh();

        assertThat(fetched.version()).contains("7");
        assertThat(fetched.codes()).containsExactly("ARMED", "DRONE");
        assertThat(fetched.label("ARMED", Locale.forLanguageTag("ar"))).contains("مسلح");
        assertThat(again).isSameAs(fetched);
        assertThat(gateway.seen()).hasSize(2);
        assertThat(gateway.seen().get(0).target()).endsWith("/v1/code-lists/caveats");
        assertThat(gateway.seen().get(0).head()).doesNotContainIgnoringCase("if-none-match");
        assertThat(gateway.seen().get(1).head())
                .contains("If-None-Match: \"v7\"")
                .contains("\"if-none-match\"");
    }

    @Test
    void a_304_that_nobody_signed_is_refused_and_what_is_held_stays() {
        gateway.says(list(), unchanged().unsigned());
        CodeList fetched = refresh();

        assertThat(refused()).isEqualTo(ErrorCode.UNVERIFIED_ANSWER);
        assertThat(client.codeLists().list(CodeListName.CAVEATS)).isSameAs(fetched);
    }

    @Test
    void a_304_without_a_question_for_it_or_about_another_edition_is_refused() {
        gateway.says(unchanged());
        assertThat(refused()).isEqualTo(ErrorCode.UNEXPECTED_ANSWER);

        gateway.says(list(), Reply.empty(304).with("ETag", "\"v8\""));
        refresh();
        assertThat(refused()).isEqualTo(ErrorCode.MALFORMED_ANSWER);
    }

    @Test
    void a_list_that_breaks_the_contract_is_refused() {
        String codes = "\"codes\": [{\"code\": \"A\", \"labels\": {}}";
        gateway.says(
                Reply.json("{\"name\": \"sexes\", \"version\": \"7\", " + codes + "]}")
                        .with("ETag", "\"v\""),
                Reply.json("{\"name\": \"caveats\", " + codes + "]}").with("ETag", "\"v\""),
                Reply.json("{\"name\": \"caveats\", \"version\": \"7\", " + codes
                                + ", {\"code\": \"A\", \"labels\": {}}]}")
                        .with("ETag", "\"v\""),
                Reply.json("{\"name\": \"caveats\", \"version\": \"7\", " + codes + "]}"));

        for (int i = 0; i < 4; i++) {
            assertThat(refused()).isEqualTo(ErrorCode.MALFORMED_ANSWER);
        }
        assertThat(client.codeLists().list(CodeListName.CAVEATS).version()).isEmpty();
    }

    private CodeList refresh() {
        return client.codeLists().refresh(CodeListName.CAVEATS, Line.CONTEXT);
    }

    private ErrorCode refused() {
        return catchThrowableOfType(I247Exception.class, this::refresh).code();
    }
}
