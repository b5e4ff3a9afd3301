package org.i247.sandbox.web;

import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.http.AdminRequestHandler;
import com.github.tomakehurst.wiremock.http.HttpServer;
import com.github.tomakehurst.wiremock.http.HttpServerFactory;
import com.github.tomakehurst.wiremock.http.StubRequestHandler;
import com.github.tomakehurst.wiremock.jetty11.Jetty11HttpServer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import wiremock.org.eclipse.jetty.http.UriCompliance;
import wiremock.org.eclipse.jetty.server.ConnectionFactory;
import wiremock.org.eclipse.jetty.server.HttpConfiguration;
import wiremock.org.eclipse.jetty.server.Server;
import wiremock.org.eclipse.jetty.server.SslConnectionFactory;
import wiremock.org.eclipse.jetty.util.ssl.SslContextFactory;

/** Makes WireMock's Jetty with the sandbox's TLS, and with targets and headers handed on as they were sent. */
final class JettyFactory implements HttpServerFactory {
    private final TlsMaterial tls;
    private volatile SslContextFactory.@Nullable Server made;

    JettyFactory(TlsMaterial tls) {
        this.tls = tls;
    }

    /** Shows something else to whoever connects from now on. */
    void show(TlsMaterial other) {
        SslContextFactory.Server factory = Objects.requireNonNull(made, "a server listens");
        try {
            factory.reload(same -> MutualTls.apply(other, factory));
        } catch (Exception e) {
            throw new IllegalStateException("Keys that were made here can be shown", e);
        }
    }

    @Override
    public HttpServer buildHttpServer(Options options, AdminRequestHandler admin, StubRequestHandler stubs) {
        return new TlsServer(options, admin, stubs);
    }

    private final class TlsServer extends Jetty11HttpServer {
        TlsServer(Options options, AdminRequestHandler admin, StubRequestHandler stubs) {
            super(options, admin, stubs);
        }

        @Override
        protected void applyAdditionalServerConfiguration(Server server, Options options) {
            super.applyAdditionalServerConfiguration(server, options);
            for (ConnectionFactory factory : httpsConnector.getConnectionFactories()) {
                if (factory instanceof SslConnectionFactory ssl) {
                    SslContextFactory.Server own = ssl.getSslContextFactory();
                    MutualTls.apply(tls, own);
                    made = own;
                } else if (factory instanceof HttpConfiguration.ConnectionFactory http) {
                    configure(http.getHttpConfiguration());
                }
            }
        }

        private void configure(HttpConfiguration configuration) {
            if (configuration.getCustomizer(WireFacts.class) == null) {
                configuration.addCustomizer(new WireFacts(tls.mutual()));
            }
            // What a target may look like is the contract's affair: a strange one is 404, not a page of Jetty's.
            configuration.setUriCompliance(UriCompliance.UNSAFE);
            // Otherwise a known media type is handed on as Jetty spells it, and the signature no longer fits.
            configuration.setHeaderCacheCaseSensitive(true);
        }
    }
}
