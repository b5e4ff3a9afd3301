package org.i247.sdk.notice;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.i247.sdk.internal.transport.ScriptedServer;
import org.i247.sdk.internal.transport.TestAuthority;

/** A service over TLS that asks nobody who they are, and says what a test wants. */
final class PublicService implements AutoCloseable {
    private final TestAuthority authority = new TestAuthority("authority of the public");
    private final ScriptedServer server;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    /** A request: path and parameters. */
    record Asked(String head, String path, Map<String, String> parameters) {
        static Asked of(String head) {
            String target = head.split(" ", 3)[1];
            int mark = target.indexOf('?');
            return mark < 0
                    ? new Asked(head, target, Map.of())
                    : new Asked(head, target.substring(0, mark), parameters(target.substring(mark + 1)));
        }

        static Map<String, String> parameters(String query) {
            Map<String, String> parameters = new TreeMap<>();
            for (String part : query.split("&")) {
                if (!part.isEmpty()) {
                    String[] pair = part.split("=", 2);
                    parameters.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
                }
            }
            return parameters;
        }

        int number(String parameter) {
            return Integer.parseInt(parameters.get(parameter));
        }
    }

    /** An answer. */
    record Said(int status, String type, byte[] body, String headers) {
        static Said json(String body) {
            return new Said(200, "application/json", body.getBytes(StandardCharsets.UTF_8), "");
        }

        static Said status(int status) {
            return new Said(status, "text/html", "<html>no</html>".getBytes(StandardCharsets.UTF_8), "");
        }

        Said with(String header) {
            return new Said(status, type, body, headers + header + "\r\n");
        }
    }

    PublicService(Function<Asked, Said> answers) throws IOException {
        TestAuthority.Credential tls = authority.issue("service", "127.0.0.1");
        server = new ScriptedServer(
                authority
                        .serverContext(tls)
                        .getServerSocketFactory()
                        .createServerSocket(0, 100, InetAddress.getLoopbackAddress()),
                session -> {
                    for (String head = session.request(); head != null; head = session.request()) {
                        Asked one = Asked.of(head);
                        asked.add(one);
                        Said said = answers.apply(one);
                        session.send(("HTTP/1.1 " + said.status() + " x\r\nContent-Type: " + said.type() + "\r\n"
                                        + said.headers() + "Content-Length: " + said.body().length + "\r\n\r\n")
                                .getBytes(StandardCharsets.ISO_8859_1));
                        session.send(said.body());
                    }
                });
    }

    NoticesClientBuilder client() {
        return NoticesClient.builder()
                .endpoint(URI.create("https://127.0.0.1:" + server.port()))
                .authorities(List.of(authority.certificate()));
    }

    X509Certificate authority() {
        return authority.certificate();
    }

    List<Asked> asked() {
        return asked;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
