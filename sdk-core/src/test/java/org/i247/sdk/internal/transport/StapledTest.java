package org.i247.sdk.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.i247.sdk.internal.transport.EngineFixture.LONG;
import static org.i247.sdk.internal.transport.EngineFixture.failure;
import static org.i247.sdk.internal.transport.EngineFixture.get;
import static org.i247.sdk.security.RevocationMode.HARD_FAIL;
import static org.i247.sdk.security.RevocationMode.SOFT_FAIL;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.i247.sdk.internal.event.Events;
import org.i247.sdk.internal.revocation.Finding;
import org.i247.sdk.internal.revocation.RevocationCheck;
import org.i247.sdk.internal.revocation.TestResponse;
import org.i247.sdk.security.Revocation;
import org.i247.sdk.security.RevocationMode;
import org.i247.sdk.spi.ClientEvent;
import org.i247.sdk.spi.KeyEvent.RevocationUnknown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** OpenSSL at the other end staples, over either version of TLS. */
@Timeout(60)
class StapledTest {
    private final EngineFixture fixture = new EngineFixture();
    private final List<ClientEvent> events = new CopyOnWriteArrayList<>();

    @TempDir
    private Path directory;

    @BeforeAll
    static void needsOpenSsl() {
        assumeTrue(OpenSslServer.isInstalled(), "needs openssl, 3.0 or later, on the path");
    }

    @AfterEach
    void close() throws Exception {
        fixture.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-tls1_3", "-tls1_2"})
    void a_good_staple_lets_the_gateway_be_asked(String version) throws Exception {
        try (OpenSslServer server = server(version, response().der())) {
            assertThat(status(engine(HARD_FAIL), server)).isEqualTo(200);
            assertThat(status(engine(SOFT_FAIL), server)).isEqualTo(200);
            assertThat(events).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-tls1_3", "-tls1_2"})
    void a_revoked_one_does_not_in_either_mode(String version) throws Exception {
        try (OpenSslServer server = server(version, response().revoked().der())) {
            assertRefused(engine(HARD_FAIL), server, Finding.REVOKED);
            assertRefused(engine(SOFT_FAIL), server, Finding.REVOKED);
            assertThat(status(engine(RevocationMode.OFF), server)).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-tls1_3", "-tls1_2"})
    void a_stale_one_is_as_the_mode_has_it(String version) throws Exception {
        try (OpenSslServer server = server(version, response().stale().der())) {
            assertUnknown(server, Finding.REVOCATION_RESPONSE_STALE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-tls1_3", "-tls1_2"})
    void none_is_as_the_mode_has_it(String version) throws Exception {
        try (OpenSslServer server = server(version, null)) {
            assertUnknown(server, Finding.REVOCATION_RESPONSE_MISSING);
        }
    }

    private void assertUnknown(OpenSslServer server, Finding finding) throws Exception {
        assertRefused(engine(HARD_FAIL), server, finding);
        assertThat(status(engine(RevocationMode.OFF), server)).isEqualTo(200);
        assertThat(events).isEmpty();
        assertThat(status(engine(SOFT_FAIL), server)).isEqualTo(200);
        assertThat(events)
                .singleElement()
                .isInstanceOfSatisfying(
                        RevocationUnknown.class,
                        told -> assertThat(told.reason()).isEqualTo(finding.name()));
    }

    private TestResponse response() {
        return TestResponse.about(fixture.gateway.certificate(), fixture.authority);
    }

    private OpenSslServer server(String version, byte[] stapled) throws Exception {
        return OpenSslServer.start(directory, fixture.gateway, fixture.authority.certificate(), stapled, version);
    }

    private static int status(HttpEngine engine, OpenSslServer server) throws Exception {
        return engine.exchange(get(server.port()), LONG).status();
    }

    private static void assertRefused(HttpEngine engine, OpenSslServer server, Finding finding) {
        assertThat(failure(engine, get(server.port()), LONG).failure().failure().arguments())
                .endsWith(finding.name());
    }

    private HttpEngine engine(RevocationMode mode) {
        InstantSource clock = InstantSource.system();
        RevocationCheck check = new RevocationCheck(
                Revocation.off().withOcsp(mode),
                List.of(fixture.authority.certificate()),
                new Events(List.of(events::add)),
                clock,
                new SecureRandom());
        return fixture.engine(
                new HttpEngine(fixture.material(), EngineLimits.DEFAULT, clock, check, EngineFixture::loopback));
    }
}
