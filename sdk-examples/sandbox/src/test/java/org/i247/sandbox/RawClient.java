package org.i247.sandbox;

import java.io.IOException;
import java.net.http.HttpClient;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.i247.sandbox.pki.Credential;
import org.i247.sdk.internal.signature.AnswerVerifier;
import org.i247.sdk.internal.signature.MessageSigner;
import org.i247.sdk.internal.signature.RequestSigner;
import org.i247.sdk.internal.signature.VerificationKey;
import org.i247.sdk.security.CryptographyProvider;

/** A client on the JDK's own HTTP, so that requests can be wrong in any way. */
final class RawClient {
    final Sandbox sandbox;
    final SandboxIdentity identity;
    final HttpClient http;
    final AnswerVerifier verifier;
    private final InstantSource clock;

    RawClient(Sandbox sandbox, SandboxIdentity identity, InstantSource clock) {
        this.sandbox = sandbox;
        this.identity = identity;
        this.clock = clock;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(context(identity.tls(), authority(sandbox)))
                .build();
        VerificationKey pinned = VerificationKey.of(
                Certificates.read(sandbox.directory().resolve("gateway-signing.pem")), CryptographyProvider.jdk());
        this.verifier = new AnswerVerifier(List.of(pinned), clock);
    }

    static RawClient of(Sandbox sandbox) {
        return new RawClient(sandbox, sandbox.identity(), InstantSource.system());
    }

    static RawClient of(Sandbox sandbox, SandboxIdentity identity) {
        return new RawClient(sandbox, identity, InstantSource.system());
    }

    RawRequest post(String path, String body) {
        return new RawRequest(this, "POST", path)
                .header("Content-Type", "application/json")
                .body(body);
    }

    RawRequest get(String path) {
        return new RawRequest(this, "GET", path);
    }

    RawRequest method(String method, String path) {
        return new RawRequest(this, method, path);
    }

    /** Asks a question, page and all, and takes the answer. */
    RawAnswer search(String database, String query) {
        return post("/v1/" + database + "/searches", "{\"query\": " + query + "}")
                .send();
    }

    RequestSigner signer(InstantSource time) {
        Credential signing = identity.signing();
        MessageSigner key = MessageSigner.of(
                signing.keyId(), signing.key(), signing.certificate().getPublicKey(), null, CryptographyProvider.jdk());
        return new RequestSigner(key, new SecureRandom(), time);
    }

    InstantSource clock() {
        return clock;
    }

    static X509Certificate authority(Sandbox sandbox) {
        return Certificates.read(sandbox.directory().resolve("ca.pem"));
    }

    static SSLContext context(Credential own, X509Certificate authority) {
        try {
            char[] password = "test".toCharArray();
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(null, null);
            if (own != null) {
                keys.setKeyEntry("tls", own.key(), password, new X509Certificate[] {own.certificate(), authority});
            }
            KeyManagerFactory managers = KeyManagerFactory.getInstance("SunX509");
            managers.init(keys, password);
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry("authority", authority);
            TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
            trust.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new AssertionError(e);
        }
    }
}
