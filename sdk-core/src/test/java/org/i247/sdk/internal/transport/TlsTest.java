package org.i247.sdk.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.i247.sdk.internal.transport.EngineFixture.HOST;
import static org.i247.sdk.internal.transport.EngineFixture.LONG;
import static org.i247.sdk.internal.transport.EngineFixture.OK;
import static org.i247.sdk.internal.transport.EngineFixture.failure;
import static org.i247.sdk.internal.transport.EngineFixture.get;
import static org.i247.sdk.internal.transport.TestAuthority.days;

import java.net.InetAddress;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.SSLServerSocket;
import org.i247.sdk.error.ErrorCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class TlsTest {
    private final EngineFixture fixture = new EngineFixture();

    @AfterEach
    void close() throws Exception {
        fixture.close();
    }

    @Test
    void aGatewayOfAnotherAuthorityIsNotTrusted() throws Exception {
        TestAuthority other = new TestAuthority("another authority");

        assertDistrust(other.issue("gateway", HOST), Distrust.UNKNOWN_AUTHORITY);
    }

    @Test
    void aSelfSignedGatewayIsNotTrusted() throws Exception {
        assertDistrust(TestAuthority.selfSigned("gateway", days(-1), days(1), HOST), Distrust.UNKNOWN_AUTHORITY);
    }

    @Test
    void anExpiredGatewayIsNotTrusted() throws Exception {
        assertDistrust(fixture.authority.issue("gateway", days(-10), days(-1), HOST), Distrust.EXPIRED);
    }

    @Test
    void aGatewayOfTomorrowIsNotTrusted() throws Exception {
        assertDistrust(fixture.authority.issue("gateway", days(1), days(10), HOST), Distrust.NOT_YET_VALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"other.test", "sub.gateway.test", "*.gateway.test", "127.0.0.1"})
    void aGatewayWithAnotherNameIsNotTrusted(String name) throws Exception {
        assertDistrust(fixture.authority.issue(HOST, name), Distrust.WRONG_HOST);
    }

    @Test
    void theCommonNameIsNoHostName() throws Exception {
        assertDistrust(fixture.authority.issue(HOST), Distrust.WRONG_HOST);
    }

    @Test
    void anAddressIsComparedWithTheAddressesOfTheCertificate() throws Exception {
        ScriptedServer server = fixture.server(session -> session.answerAll(OK));
        URI byAddress = URI.create("https://127.0.0.1:" + server.port() + "/");

        HttpAnswer answer =
                fixture.engine().exchange(new HttpRequestMessage("GET", byAddress, List.of(), new byte[0]), LONG);

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void aTrustedLeafIsTrustedOnlyWhileItIsValid() throws Exception {
        TestAuthority.Credential valid = TestAuthority.selfSigned("gateway", days(-1), days(1), HOST);
        TestAuthority.Credential expired = TestAuthority.selfSigned("gateway", days(-10), days(-1), HOST);
        ScriptedServer good = fixture.server(valid, session -> session.answerAll(OK));
        ScriptedServer bad = fixture.server(expired, session -> session.answerAll(OK));
        HttpEngine engine = engine(fixture.client, List.of(valid.certificate(), expired.certificate()));

        assertThat(engine.exchange(get(good), LONG).status()).isEqualTo(200);
        assertThat(failure(engine, get(bad), LONG).failure().failure().arguments())
                .containsExactly(HOST + ":" + bad.port(), "EXPIRED");
    }

    @Test
    void anAnswerInPlainHttpIsAFailedHandshake() throws Exception {
        ScriptedServer server = fixture.server(
                ScriptedServer.plainListener(),
                session -> session.send("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"));

        ExchangeFailedException failure = failure(fixture.engine(), get(server), LONG);

        assertHandshakeFailed(failure, server, "NOT_TLS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.3", "TLSv1.2"})
    void aClientCertificateThatIsRefusedIsNamed(String version) throws Exception {
        SSLServerSocket listener = listener();
        listener.setEnabledProtocols(new String[] {version});
        ScriptedServer server = fixture.server(listener, session -> session.answerAll(OK));
        TestAuthority other = new TestAuthority("another authority");
        HttpEngine engine = engine(other.issue("stranger"), List.of(fixture.authority.certificate()));

        ExchangeFailedException failure = failure(engine, get(server), LONG);

        assertHandshakeFailed(failure, server, "CLIENT_CERTIFICATE_REFUSED");
        assertThat(server.requests).hasValue(0);
    }

    @Test
    void speaksTls12WithAnAeadSuite() throws Exception {
        SSLServerSocket listener = listener();
        listener.setEnabledProtocols(new String[] {"TLSv1.2"});
        ScriptedServer server = fixture.server(listener, session -> session.answerAll(OK));

        assertThat(fixture.engine().exchange(get(server), LONG).status()).isEqualTo(200);
    }

    @Test
    void doesNotSpeakTls12WithoutAead() throws Exception {
        SSLServerSocket listener = listener();
        listener.setEnabledProtocols(new String[] {"TLSv1.2"});
        listener.setEnabledCipherSuites(new String[] {"TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384"});
        ScriptedServer server = fixture.server(listener, session -> session.answerAll(OK));

        assertHandshakeFailed(failure(fixture.engine(), get(server), LONG), server, "HANDSHAKE_FAILURE");
    }

    @Test
    void anOwnCertificateThatIsNotValidIsReportedBeforeConnecting() throws Exception {
        ScriptedServer server = fixture.server(session -> session.answerAll(OK));
        TestAuthority.Credential expired = fixture.authority.issue("client", days(-10), days(-1));
        TestAuthority.Credential early = fixture.authority.issue("client", days(1), days(10));
        List<X509Certificate> trusted = List.of(fixture.authority.certificate());

        assertThat(failure(engine(expired, trusted), get(server), LONG)
                        .failure()
                        .code())
                .isEqualTo(ErrorCode.CERTIFICATE_EXPIRED);
        assertThat(failure(engine(early, trusted), get(server), LONG).failure().code())
                .isEqualTo(ErrorCode.CERTIFICATE_NOT_YET_VALID);
        assertThat(server.connections).hasValue(0);
    }

    @Test
    void aConnectionThatEndsWithinTheHandshakeIsLost() throws Exception {
        ScriptedServer server = fixture.server(
                ScriptedServer.plainListener(),
                session -> session.socket().getInputStream().read());

        ExchangeFailedException failure = failure(fixture.engine(), get(server), LONG);

        assertThat(failure.failure().code()).isEqualTo(ErrorCode.CONNECTION_LOST);
        assertThat(failure.mayHaveArrived()).isFalse();
    }

    @Test
    void aConnectionThatEndsWithoutAnAlertMayBeARefusal() throws Exception {
        ScriptedServer server = fixture.server(session -> session.request());

        ExchangeFailedException failure = failure(fixture.engine(), get(server), LONG);

        assertThat(failure.failure().code()).isEqualTo(ErrorCode.CONNECTION_LOST);
        assertThat(failure.failure().failure().arguments())
                .containsExactly(HOST + ":" + server.port(), "CLIENT_CERTIFICATE_PERHAPS_REFUSED");
        assertThat(failure.mayHaveArrived()).isTrue();
    }

    private void assertDistrust(TestAuthority.Credential gateway, Distrust reason) throws Exception {
        ScriptedServer server = fixture.server(gateway, session -> session.answerAll(OK));

        ExchangeFailedException failure = failure(fixture.engine(), get(server), LONG);

        assertThat(failure.failure().code()).isEqualTo(ErrorCode.GATEWAY_NOT_TRUSTED);
        assertThat(failure.failure().failure().arguments()).containsExactly(HOST + ":" + server.port(), reason.name());
        assertThat(failure.mayHaveArrived()).isFalse();
        assertThat(server.requests).hasValue(0);
    }

    private static void assertHandshakeFailed(ExchangeFailedException failure, ScriptedServer server, String reason) {
        assertThat(failure.failure().code()).isEqualTo(ErrorCode.TLS_HANDSHAKE_FAILED);
        assertThat(failure.failure().failure().arguments()).containsExactly(HOST + ":" + server.port(), reason);
        assertThat(failure.mayHaveArrived()).isFalse();
    }

    private HttpEngine engine(TestAuthority.Credential client, List<X509Certificate> trusted) {
        return fixture.engine(
                EngineLimits.DEFAULT, new TlsMaterial(client.key(), List.of(client.certificate()), trusted), host ->
                        new InetAddress[] {InetAddress.getLoopbackAddress()});
    }

    private SSLServerSocket listener() throws Exception {
        SSLServerSocket listener = (SSLServerSocket) fixture.authority
                .serverContext(fixture.gateway)
                .getServerSocketFactory()
                .createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        listener.setNeedClientAuth(true);
        return listener;
    }
}
