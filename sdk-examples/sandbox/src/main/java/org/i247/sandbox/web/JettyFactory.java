package org.i247.sandbox.web;

import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.http.AdminRequestHandler;
import com.github.tomakehurst.wiremock.http.HttpServer;
import com.github.tomakehurst.wiremock.http.HttpServerFactory;
import com.github.tomakehurst.wiremock.http.StubRequestHandler;
import com.github.tomakehurst.wiremock.jetty11.Jetty11HttpServer;
import wiremock.org.eclipse.jetty.http.UriCompliance;
import wiremock.org.eclipse.jetty.server.ConnectionFactory;
import wiremock.org.eclipse.jetty.server.HttpConfiguration;
import wiremock.org.eclipse.jetty.server.Server;
import wiremock.org.eclipse.jetty.server.SslConnectionFactory;

/** Makes WireMock's Jetty with the sandbox's TLS, and with targets and headers handed on as they were sent. */
final class JettyFactory implements HttpServerFactory {
    private final TlsMaterial tls;

    JettyFactory(TlsMaterial tls) {
        this.tls = tls;
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
                    MutualTls.apply(tls, ssl.getSslContextFactory());
                } else if (factory instanceof HttpConfiguration.ConnectionFactory http) {
                    configure(http.getHttpConfiguration());
                }
            }
        }

        private void configure(HttpConfiguration configuration) {
            if (configuration.getCustomizer(WireFacts.class) == null) {
                configuration.addCustomizer(new WireFacts());
            }
            // What a target may look like is the contract's affair: a strange one is 404, not a page of Jetty's.
            configuration.setUriCompliance(UriCompliance.UNSAFE);
        }
    }
}
