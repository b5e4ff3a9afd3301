package org.i247.sandbox.faults;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import org.i247.sdk.I247Client;

/** Another server, to which nothing is ever to be sent. */
final class Elsewhere implements AutoCloseable {
    private final ServerSocket server;

    private Elsewhere(ServerSocket server) {
        this.server = server;
    }

    static Elsewhere open() throws IOException {
        return new Elsewhere(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
    }

    String origin() {
        return "https://localhost:" + server.getLocalPort();
    }

    /** The clean document is asked for; after that nobody has connected here. */
    Object untouchedBy(I247Client client, Stage stage) throws Exception {
        try {
            return Question.CLEAN_DOCUMENT.ask(client, stage);
        } finally {
            // A connection that was made lies ready to be accepted, so there is nothing to wait for.
            server.setSoTimeout(1);
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
