package org.i247.sandbox.web;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import org.i247.sandbox.pki.Credential;

/**
 * What a server shows and whom it believes in TLS.
 *
 * @param server its certificate and key
 * @param issuer who issued that certificate
 * @param authority who issues the clients' certificates
 * @param mutual whether clients have to show one
 */
public record TlsMaterial(Credential server, X509Certificate issuer, X509Certificate authority, boolean mutual) {
    /**
     * What a server shows that wants to see a certificate of each client.
     *
     * @param server its certificate and key
     * @param issuer who issued that certificate
     * @param authority who issues the clients' certificates
     */
    public TlsMaterial(Credential server, X509Certificate issuer, X509Certificate authority) {
        this(server, issuer, authority, true);
    }

    KeyStore keyStore(String password) {
        X509Certificate[] chain = {server.certificate(), issuer};
        return store(store -> store.setKeyEntry("gateway", server.key(), password.toCharArray(), chain));
    }

    KeyStore trustStore() {
        return store(store -> store.setCertificateEntry("authority", authority));
    }

    private static KeyStore store(Entry entry) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            entry.enter(store);
            return store;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("Java 17 keeps certificates in memory", e);
        }
    }

    private interface Entry {
        void enter(KeyStore store) throws GeneralSecurityException;
    }
}
