package org.i247.benchmarks;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

/** The key stores of both ends, which never touch a disk: each has a key for TLS, one to sign with, and the authority. */
final class Stores {
    static final String TLS = "tls";
    static final String SIGNING = "signing";
    static final String AUTHORITY = "authority";

    private Stores() {}

    /** Of keys that live as long as a run. */
    static char[] password() {
        return "benchmark".toCharArray();
    }

    static KeyStore empty() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }

    static KeyStore issue(Authority authority, SigningKeys signing) throws GeneralSecurityException, IOException {
        KeyStore store = empty();
        authority.issue(store, TLS, SigningKeys.P256);
        authority.issue(store, SIGNING, signing);
        store.setCertificateEntry(AUTHORITY, authority.certificate());
        return store;
    }

    static PrivateKey key(KeyStore store, String alias) throws GeneralSecurityException {
        return (PrivateKey) store.getKey(alias, password());
    }

    static X509Certificate certificate(KeyStore store, String alias) throws GeneralSecurityException {
        return (X509Certificate) store.getCertificate(alias);
    }

    /** TLS with the store's key for it, which trusts the authority only. */
    static SSLContext context(KeyStore store) throws GeneralSecurityException, IOException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keyManagers(store), trustManagers(store), null);
        return context;
    }

    static KeyManager[] keyManagers(KeyStore store) throws GeneralSecurityException, IOException {
        KeyStore own = empty();
        own.setKeyEntry(TLS, key(store, TLS), password(), store.getCertificateChain(TLS));
        KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
        keys.init(own, password());
        return keys.getKeyManagers();
    }

    static TrustManager[] trustManagers(KeyStore store) throws GeneralSecurityException, IOException {
        KeyStore trusted = empty();
        trusted.setCertificateEntry(AUTHORITY, certificate(store, AUTHORITY));
        TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
        trust.init(trusted);
        return trust.getTrustManagers();
    }
}
