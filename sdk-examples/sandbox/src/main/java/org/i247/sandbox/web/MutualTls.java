package org.i247.sandbox.web;

import wiremock.org.eclipse.jetty.util.ssl.SslContextFactory;

/** Sets Jetty's TLS to what the contract demands (section 1): 1.3, or 1.2 with AEAD, and a client certificate where one is wanted. */
final class MutualTls {
    // Never leaves memory: a PKCS#12 store only has to have one.
    private static final String PASSWORD = "in memory";

    private MutualTls() {}

    static void apply(TlsMaterial material, SslContextFactory.Server factory) {
        factory.setKeyStore(material.keyStore(PASSWORD));
        factory.setKeyStorePassword(PASSWORD);
        factory.setKeyManagerPassword(PASSWORD);
        factory.setTrustStore(material.trustStore());
        factory.setNeedClientAuth(material.mutual());
        factory.setIncludeProtocols("TLSv1.3", "TLSv1.2");
        factory.setExcludeProtocols();
        factory.setIncludeCipherSuites(
                "TLS_AES_.*", "TLS_CHACHA20_.*", "TLS_ECDHE_.*_GCM_.*", "TLS_ECDHE_.*_CHACHA20_.*");
        // The bare name localhost has no server name of the form that Jetty wants to see.
        factory.setSniRequired(false);
    }
}
