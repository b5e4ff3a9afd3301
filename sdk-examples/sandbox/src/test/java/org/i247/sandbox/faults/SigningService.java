package org.i247.sandbox.faults;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.i247.sandbox.SandboxIdentity;
import org.i247.sdk.security.SigningKey;

/** A service that signs with the client's key, once: when it is tried. After that something happens. */
final class SigningService implements SigningKey {
    private final PrivateKey key;
    private final X509Certificate certificate;
    private final Happening happening;
    private final AtomicInteger asked = new AtomicInteger();

    /** What happens in place of a signature. */
    interface Happening {
        byte[] instead() throws IOException, GeneralSecurityException;
    }

    SigningService(SandboxIdentity identity, Happening happening) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        char[] password = identity.keyStorePassword().toCharArray();
        try (InputStream in = Files.newInputStream(identity.keyStore())) {
            store.load(in, password);
        }
        key = (PrivateKey) store.getKey("signing", password);
        certificate = (X509Certificate) store.getCertificate("signing");
        this.happening = happening;
    }

    @Override
    public X509Certificate certificate() {
        return certificate;
    }

    @Override
    public byte[] sign(byte[] base, String algorithm, Duration timeLeft) throws IOException, GeneralSecurityException {
        if (asked.getAndIncrement() > 0) {
            return happening.instead();
        }
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(key);
        signature.update(base);
        return SigningKey.fixedWidth(signature.sign(), algorithm);
    }
}
