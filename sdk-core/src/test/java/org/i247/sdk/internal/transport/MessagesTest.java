package org.i247.sdk.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    private static final URI URI_WITH_DATA = URI.create("https://gateway.test/private?private=private");
    private static final byte[] BODY = "private".getBytes(StandardCharsets.UTF_8);

    @Test
    void textFormsShowNoPathQueryHeaderOrBody() {
        List<HeaderLine> headers = List.of(new HeaderLine("A", "private"));

        assertThat(new HttpRequestMessage("POST", URI_WITH_DATA, headers, BODY))
                .hasToString("HttpRequestMessage[POST gateway.test:443]");
        assertThat(new HttpAnswer(200, headers, BODY)).hasToString("HttpAnswer[200, 1 headers, 7 bytes]");
        assertThat(headers).hasToString("[A]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nb: c", "a\nb", "a\0", "\u010D\u010A", "a\u007F", "\u0661"})
    void aHeaderValueCannotEndItsLine(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new HeaderLine("A", value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a:", "a\r\n", "\u00E9"})
    void aHeaderNameIsAToken(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new HeaderLine(name, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host", "content-length", "Transfer-Encoding", "CONNECTION", "Expect", "TE"})
    void whatConcernsTheConnectionIsLeftToTheEngine(String name) {
        List<HeaderLine> headers = List.of(new HeaderLine(name, "x"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HttpRequestMessage("GET", URI_WITH_DATA, headers, BODY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://gateway.test/",
                "/v1/status",
                "https://user@gateway.test/",
                "https://gateway.test/#a",
                "https://gateway.test/\u00E9",
                "https:///x"
            })
    void aRequestGoesToAPlainHttpsUri(String uri) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HttpRequestMessage("GET", URI.create(uri), List.of(), BODY));
    }

    @Test
    void theAuthorityIsAsTheSignatureHasIt() {
        assertThat(Endpoint.of(URI.create("https://GateWay.Test:443/")).authority())
                .isEqualTo("gateway.test");
        assertThat(Endpoint.of(URI.create("https://gateway.test:8443/")).authority())
                .isEqualTo("gateway.test:8443");
        assertThat(Endpoint.of(URI.create("https://[2001:DB8::1]/")).authority())
                .isEqualTo("[2001:db8::1]");
        assertThat(Endpoint.of(URI.create("https://[::1]:8443/"))).hasToString("[::1]:8443");
    }
}
