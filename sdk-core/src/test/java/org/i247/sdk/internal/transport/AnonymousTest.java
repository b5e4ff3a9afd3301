package org.i247.sdk.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.InetAddress;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A public service is not told who asks, not even if it would like to know. */
class AnonymousTest {
    private final EngineFixture fixture = new EngineFixture();
    private final TestAuthority authority = new TestAuthority("authority of the public");
    private final TestAuthority.Credential tls = authority.issue("service", EngineFixture.HOST);

    @AfterEach
    void close() throws Exception {
        fixture.close();
    }

    @Test
    void noCertificateIsShownToAServiceThatWouldTakeOne() throws Exception {
        AtomicInteger unknown = new AtomicInteger();
        SSLServerSocket listener = listener();
        listener.setWantClientAuth(true);
        ScriptedServer server = fixture.server(listener, session -> {
            session.request();
            try {
                ((SSLSocket) session.socket()).getSession().getPeerCertificates();
            } catch (SSLPeerUnverifiedException e) {
                unknown.incrementAndGet();
            }
            session.send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        });

        assertThat(engine().exchange(EngineFixture.get(server), Duration.ofSeconds(10))
                        .status())
                .isEqualTo(200);
        assertThat(unknown).hasValue(1);
    }

    @Test
    void aServiceThatInsistsIsReportedWithoutAWordOfACertificateThatThereIsNot() throws Exception {
        SSLServerSocket listener = listener();
        listener.setNeedClientAuth(true);
        ScriptedServer server = fixture.server(listener, session -> session.request());

        assertThatExceptionOfType(ExchangeFailedException.class)
                .isThrownBy(() -> engine().exchange(EngineFixture.get(server), Duration.ofSeconds(10)))
                .satisfies(e -> assertThat(e.failure().failure().arguments())
                        .doesNotContain("CLIENT_CERTIFICATE_PERHAPS_REFUSED"));
    }

    @Test
    void aKeyWithoutItsCertificateOrACertificateWithoutItsKeyIsRefused() {
        List<X509Certificate> trusted = List.of(authority.certificate());

        assertThatIllegalArgumentException().isThrownBy(() -> new TlsMaterial(tls.key(), List.of(), trusted));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TlsMaterial(null, List.of(tls.certificate()), trusted));
        assertThatIllegalArgumentException().isThrownBy(() -> TlsMaterial.anonymous(List.of()));
    }

    private HttpEngine engine() {
        return fixture.engine(
                EngineLimits.DEFAULT, TlsMaterial.anonymous(List.of(authority.certificate())), EngineFixture::loopback);
    }

    private SSLServerSocket listener() throws IOException {
        return (SSLServerSocket) authority
                .serverContext(tls)
                .getServerSocketFactory()
                .createServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }
}
