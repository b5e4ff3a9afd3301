package org.i247.sandbox.faults;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Instant;
import org.i247.sandbox.Sandbox;
import org.i247.sandbox.pki.Validity;

/** A server of another maker that says over HTTP what the sandbox's authority says of certificates (OCSP, RFC 6960). */
final class Responder implements AutoCloseable {
    private final HttpServer server;

    Responder(Sandbox sandbox, X509Certificate... revoked) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] answer = sandbox.ocspResponse(
                    exchange.getRequestBody().readAllBytes(), Validity.around(Instant.now()), revoked);
            exchange.getResponseHeaders().set("Content-Type", "application/ocsp-response");
            exchange.sendResponseHeaders(200, answer.length);
            try (OutputStream body = exchange.getResponseBody()) {
                body.write(answer);
            }
        });
        server.start();
    }

    URI address() {
        return URI.create("http://" + server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort() + "/");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
