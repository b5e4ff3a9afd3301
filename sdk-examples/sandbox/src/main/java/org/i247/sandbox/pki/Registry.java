package org.i247.sandbox.pki;

import java.security.cert.X509Certificate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.i247.sandbox.SandboxRole;

/** Which certificate stands for which bureau, and in which role (contract section 2). Safe for use by several threads. */
public final class Registry {
    private final Map<String, Entry> tls = new ConcurrentHashMap<>();
    private final Map<String, Entry> signing = new ConcurrentHashMap<>();

    /**
     * Enters a client's TLS certificate.
     *
     * @param certificate the certificate
     * @param bureau its bureau
     * @param role its role
     */
    public void registerTls(X509Certificate certificate, String bureau, SandboxRole role) {
        tls.put(KeyIds.of(certificate), new Entry(certificate, bureau, role));
    }

    /**
     * Enters a client's signing certificate.
     *
     * @param certificate the certificate
     * @param bureau its bureau
     * @param role its role
     */
    public void registerSigning(X509Certificate certificate, String bureau, SandboxRole role) {
        signing.put(KeyIds.of(certificate), new Entry(certificate, bureau, role));
    }

    /**
     * The entry of a TLS certificate.
     *
     * @param keyId the certificate's SHA-256 in base64url
     * @return the entry, if there is one
     */
    public Optional<Entry> tls(String keyId) {
        return Optional.ofNullable(tls.get(keyId));
    }

    /**
     * The entry of a signing certificate.
     *
     * @param keyId the certificate's {@code keyid}
     * @return the entry, if there is one
     */
    public Optional<Entry> signing(String keyId) {
        return Optional.ofNullable(signing.get(keyId));
    }

    /**
     * One entry.
     *
     * @param certificate the certificate
     * @param bureau its bureau
     * @param role its role
     */
    public record Entry(X509Certificate certificate, String bureau, SandboxRole role) {}
}
