package org.i247.sandbox.proxy;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.i247.sandbox.pki.Authority;
import org.i247.sandbox.pki.Credential;

/**
 * What a proxy needs to stand inside TLS.
 *
 * @param authority who issues what it shows to clients, and whom it believes
 * @param client what it shows to the gateway, in the name of whoever asks
 * @param clock the sandbox's time
 * @param random where keys come from
 */
public record ProxyKeys(Authority authority, Credential client, InstantSource clock, SecureRandom random) {
    private static final char[] IN_MEMORY = "in memory".toCharArray();

    SSLContext toClient(ProxyCertificate shown) {
        return context(shown.issue(authority, clock.instant(), random));
    }

    SSLContext toGateway() {
        return context(client);
    }

    private SSLContext context(Credential own) {
        try {
            KeyStore keys = empty();
            X509Certificate[] chain = {own.certificate(), authority.certificate()};
            keys.setKeyEntry("own", own.key(), IN_MEMORY, chain);
            KeyStore trusted = empty();
            trusted.setCertificateEntry("authority", authority.certificate());
            // Not "PKIX", which unpacks the key for each handshake anew.
            KeyManagerFactory managers = KeyManagerFactory.getInstance("SunX509");
            managers.init(keys, IN_MEMORY);
            TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
            trust.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), trust.getTrustManagers(), random);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("Java 17 keeps certificates in memory", e);
        }
    }

    private static KeyStore empty() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }
}
