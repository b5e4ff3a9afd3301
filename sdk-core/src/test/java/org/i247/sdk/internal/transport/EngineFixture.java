package org.i247.sdk.internal.transport;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLServerSocket;
import org.i247.sdk.internal.event.Events;
import org.i247.sdk.internal.revocation.RevocationCheck;
import org.i247.sdk.security.Revocation;

/** A gateway's and a client's keys, and engines and servers that end with the test. */
final class EngineFixture {
    static final String HOST = "gateway.test";
    static final Duration LONG = Duration.ofSeconds(30);
    static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";

    final TestAuthority authority = new TestAuthority("authority of the tests");
    final TestAuthority.Credential client = authority.issue("client of the tests");
    final TestAuthority.Credential gateway = authority.issue("gateway of the tests", HOST, "127.0.0.1");
    private final List<AutoCloseable> open = new ArrayList<>();

    HttpEngine engine() {
        return engine(EngineLimits.DEFAULT);
    }

    HttpEngine engine(EngineLimits limits) {
        return engine(limits, material(), EngineFixture::loopback);
    }

    static InetAddress[] loopback(String host) {
        return new InetAddress[] {InetAddress.getLoopbackAddress()};
    }

    HttpEngine engine(EngineLimits limits, TlsMaterial material, HostLookup.Resolver resolver) {
        InstantSource clock = InstantSource.system();
        RevocationCheck off =
                new RevocationCheck(Revocation.off(), List.of(), Events.unheard(), clock, new SecureRandom());
        return engine(new HttpEngine(material, limits, clock, off, resolver));
    }

    /** One that a test has made, to be closed with the others. */
    HttpEngine engine(HttpEngine engine) {
        open.add(engine);
        return engine;
    }

    TlsMaterial material() {
        return new TlsMaterial(client.key(), List.of(client.certificate()), List.of(authority.certificate()));
    }

    ScriptedServer server(ScriptedServer.Script script) throws IOException {
        return server(gateway, script);
    }

    ScriptedServer server(TestAuthority.Credential credential, ScriptedServer.Script script) throws IOException {
        SSLServerSocket listener = (SSLServerSocket) authority
                .serverContext(credential)
                .getServerSocketFactory()
                .createServerSocket(0, 300, InetAddress.getLoopbackAddress());
        listener.setNeedClientAuth(true);
        return server(listener, script);
    }

    ScriptedServer server(ServerSocket listener, ScriptedServer.Script script) {
        ScriptedServer server = new ScriptedServer(listener, script);
        open.add(server);
        return server;
    }

    static HttpRequestMessage get(ScriptedServer server) {
        return get(server.port());
    }

    static HttpRequestMessage get(int port) {
        return new HttpRequestMessage(
                "GET", URI.create("https://" + HOST + ":" + port + "/v1/status"), List.of(), new byte[0]);
    }

    static HttpRequestMessage post(ScriptedServer server, String body) {
        return new HttpRequestMessage(
                "POST",
                URI.create("https://" + HOST + ":" + server.port() + "/v1/persons/searches"),
                List.of(new HeaderLine("Content-Type", "application/json")),
                body.getBytes(StandardCharsets.UTF_8));
    }

    static ExchangeFailedException failure(HttpEngine engine, HttpRequestMessage request, Duration time) {
        return catchThrowableOfType(ExchangeFailedException.class, () -> engine.exchange(request, time));
    }

    void close() throws Exception {
        for (AutoCloseable each : open) {
            each.close();
        }
    }
}
