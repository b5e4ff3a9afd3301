package org.i247.sandbox.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.i247.sandbox.proxy.Direction.ANSWER;
import static org.i247.sandbox.proxy.Direction.REQUEST;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.i247.sandbox.Sandbox;
import org.i247.sandbox.SandboxExtension;
import org.i247.sdk.I247Client;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A proxy inside TLS, before a sandbox, and what the SDK's client says to that. */
@Timeout(60)
class InsideTlsTest {
    @RegisterExtension
    static final SandboxExtension GATEWAY = new SandboxExtension();

    @RegisterExtension
    static final FaultProxyExtension LINE = new FaultProxyExtension(GATEWAY, FaultProxyBuilder::insideTls);

    private static String contract(Sandbox sandbox, FaultProxy proxy) {
        try (I247Client client = I247Client.builder()
                .properties(sandbox.clientProperties(proxy.endpoint()))
                .maxAttempts(1)
                .build()) {
            return client.status(client.context()).contract();
        }
    }

    private static void assertFails(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        I247Exception.class,
                        failure -> assertThat(failure.code()).isEqualTo(code));
    }

    @Test
    void a_client_that_is_told_to_ask_the_proxy_gets_the_gateways_answer(FaultProxy proxy) {
        assertThat(contract(GATEWAY.sandbox(), proxy)).isEqualTo("1.0");
        assertThat(proxy.bytes(REQUEST)).isPositive();
        assertThat(proxy.bytes(ANSWER)).isPositive();
        assertThat(GATEWAY.sandbox().requests()).isEqualTo(1);
    }

    @Test
    void the_words_of_a_header_section_are_changed_and_no_others(FaultProxy proxy) {
        proxy.script()
                .next(LineFault.in(ANSWER).reword("HTTP/1.1 200", "HTTP/1.1 503"))
                .next(LineFault.in(ANSWER).reword("databases", "bases"));

        assertFails(ErrorCode.GATEWAY_UNREACHABLE, () -> contract(GATEWAY.sandbox(), proxy));
        assertThat(contract(GATEWAY.sandbox(), proxy)).isEqualTo("1.0");
    }

    @Test
    void the_words_of_a_request_are_changed(FaultProxy proxy) {
        proxy.script().next(LineFault.in(REQUEST).reword("GET ", "POST "));

        // The gateway says that the signature is wrong, in an answer to a request that this client never made.
        assertFails(ErrorCode.UNVERIFIED_ANSWER, () -> contract(GATEWAY.sandbox(), proxy));
    }

    @Test
    void an_answer_is_given_in_place_of_the_gateway(FaultProxy proxy) {
        proxy.script().next(LineFault.answering(LineFault.bytes("HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n")));

        assertFails(ErrorCode.UNVERIFIED_ANSWER, () -> contract(GATEWAY.sandbox(), proxy));
        assertThat(GATEWAY.sandbox().requests()).isZero();
    }

    @Test
    void an_answer_without_end_ends_with_the_client(FaultProxy proxy) {
        proxy.script()
                .next(LineFault.answeringWithoutEnd(
                        LineFault.bytes("HTTP/1.1 200 OK\r\n"), LineFault.bytes("X: 0123456789\r\n")));

        assertFails(ErrorCode.ANSWER_TOO_LARGE, () -> contract(GATEWAY.sandbox(), proxy));
    }

    @Test
    void a_certificate_that_is_no_good_is_shown() {
        Sandbox sandbox = GATEWAY.sandbox();
        for (ProxyCertificate certificate : ProxyCertificate.values()) {
            try (FaultProxy proxy =
                    sandbox.faultProxy().certificate(certificate).start()) {
                if (certificate == ProxyCertificate.GOOD) {
                    assertThat(contract(sandbox, proxy)).isEqualTo("1.0");
                } else {
                    assertFails(ErrorCode.GATEWAY_NOT_TRUSTED, () -> contract(sandbox, proxy));
                }
            }
        }
    }
}
