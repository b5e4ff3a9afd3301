package org.i247.sandbox.web;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.common.FatalStartupException;
import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;

/**
 * The listening end: WireMock on this machine's own address, over mutual TLS only. It keeps no journal and writes no
 * log. Safe for use by several threads.
 */
public final class GatewayServer implements AutoCloseable {
    // HTTP/2 takes threads for its selectors and reserves; with fewer Jetty refuses to start on a machine of many
    // cores.
    private static final int THREADS = 64;

    private final WireMockServer server;
    private final JettyFactory jetty;

    private GatewayServer(WireMockServer server, JettyFactory jetty) {
        this.server = server;
        this.jetty = jetty;
    }

    /**
     * Starts to listen.
     *
     * @param port the port, or 0 for a free one
     * @param tls what is shown and believed in TLS
     * @param handler who answers
     * @return the server
     * @throws IllegalStateException if the port is taken
     */
    public static GatewayServer start(int port, TlsMaterial tls, RequestHandler handler) {
        JettyFactory jetty = new JettyFactory(tls);
        WireMockServer server = new WireMockServer(WireMockConfiguration.options()
                .bindAddress("localhost")
                .httpDisabled(true)
                .httpsPort(port)
                .containerThreads(THREADS)
                // Otherwise it would serve files and stubs that it finds where the program happens to run.
                .usingFilesUnderClasspath("org/i247/sandbox/none")
                .httpServerFactory(jetty)
                .extensions(new Exchanges(handler))
                .extensionScanningEnabled(false)
                .notifier(new Silence())
                .stubRequestLoggingDisabled(true)
                .disableRequestJournal()
                .gzipDisabled(true)
                .jettyHeaderRequestSize(32 * 1024)
                .useChunkedTransferEncoding(Options.ChunkedEncodingPolicy.NEVER)
                .jettyStopTimeout(0L));
        try {
            server.start();
        } catch (FatalStartupException e) {
            throw new IllegalStateException("Port " + port + " cannot be listened at: it may be taken", e);
        }
        return new GatewayServer(server, jetty);
    }

    /**
     * Where it listens.
     *
     * @return the port
     */
    public int port() {
        return server.httpsPort();
    }

    /**
     * Shows and believes something else in TLS from the next connection on. Those that are open go on.
     *
     * @param tls what is shown and believed
     */
    public void show(TlsMaterial tls) {
        jetty.show(tls);
    }

    /** Stops listening. */
    @Override
    public void close() {
        server.stop();
    }
}
