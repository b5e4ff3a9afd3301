package org.i247.sdk.security;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.keys.CertificateFile;
import org.i247.sdk.internal.keys.KeyRules;

/**
 * Whom the client believes: the authorities that issue the gateway's TLS certificate, and the gateway's pinned signing
 * certificates (contract, section 2). The JDK's own authorities have no part in it.
 *
 * <p>Several signing certificates may be pinned, for changes; each counts within its own validity, so one that is past
 * or not yet begun may stand beside one that is valid. Whether any of the gateway's certificates was revoked is asked only
 * {@linkplain #withRevocation if it is said so}. Immutable; safe for use by several threads.
 */
public final class Trust {
    private final List<X509Certificate> authorities;
    private final List<X509Certificate> gatewaySigningCertificates;
    private final Revocation revocation;

    private Trust(
            List<X509Certificate> authorities,
            List<X509Certificate> gatewaySigningCertificates,
            Revocation revocation) {
        this.authorities = List.copyOf(authorities);
        this.gatewaySigningCertificates = List.copyOf(gatewaySigningCertificates);
        this.revocation = revocation;
    }

    /**
     * Trust from PEM files. Blocks while it reads.
     *
     * @param authorities the certificates of the authorities for TLS, one or more
     * @param gatewaySigningCertificates the gateway's signing certificates, one or more
     * @param clock the time against which certificates are checked
     * @return the trust
     * @throws I247Exception {@code FILE_UNREADABLE}, {@code FILE_MALFORMED} or {@code KEY_UNSUPPORTED};
     *     {@code CERTIFICATE_EXPIRED} or {@code CERTIFICATE_NOT_YET_VALID} if no certificate of a file is valid
     */
    public static Trust fromPem(Path authorities, Path gatewaySigningCertificates, InstantSource clock) {
        List<X509Certificate> signing = CertificateFile.read(gatewaySigningCertificates);
        return checked(
                authorities.toString(),
                CertificateFile.read(authorities),
                gatewaySigningCertificates.toString(),
                signing,
                clock.instant());
    }

    /**
     * Trust from certificates.
     *
     * @param authorities the certificates of the authorities for TLS, one or more
     * @param gatewaySigningCertificates the gateway's signing certificates, one or more
     * @param clock the time against which certificates are checked
     * @return the trust
     * @throws IllegalArgumentException if a list is empty
     * @throws I247Exception as {@link #fromPem}, but for the files
     */
    public static Trust of(
            List<X509Certificate> authorities, List<X509Certificate> gatewaySigningCertificates, InstantSource clock) {
        if (authorities.isEmpty() || gatewaySigningCertificates.isEmpty()) {
            throw new IllegalArgumentException("trust needs an authority and a signing certificate of the gateway");
        }
        return checked(
                "authorities", authorities, "gatewaySigningCertificates", gatewaySigningCertificates, clock.instant());
    }

    private static Trust checked(
            String authoritiesName,
            List<X509Certificate> authorities,
            String signingName,
            List<X509Certificate> signing,
            Instant now) {
        requireOneValid(authoritiesName, authorities, now);
        requireOneValid(signingName, signing, now);
        signing.forEach(certificate -> KeyRules.requireSigning(signingName, certificate.getPublicKey()));
        return new Trust(authorities, signing, Revocation.off());
    }

    private static void requireOneValid(String name, List<X509Certificate> certificates, Instant now) {
        I247Exception last = null;
        for (X509Certificate certificate : certificates) {
            try {
                KeyRules.requireValid(name, certificate, now);
                return;
            } catch (I247Exception e) {
                last = e;
            }
        }
        if (last != null) {
            throw last;
        }
    }

    /**
     * The authorities for TLS. Some may be out of their validity: who builds a trust manager of them checks the validity
     * of the gateway's certificate itself, because one that is a trust anchor is not checked by the JDK.
     *
     * @return the certificates
     */
    public List<X509Certificate> authorities() {
        return authorities;
    }

    /**
     * The gateway's pinned signing certificates. Each counts within its validity only.
     *
     * @return the certificates
     */
    public List<X509Certificate> gatewaySigningCertificates() {
        return gatewaySigningCertificates;
    }

    /**
     * The same trust, which also asks whether a certificate of the gateway was revoked.
     *
     * @param sources who is asked, and what happens when they do not tell
     * @return a new trust
     */
    public Trust withRevocation(Revocation sources) {
        return new Trust(authorities, gatewaySigningCertificates, Objects.requireNonNull(sources, "sources"));
    }

    /**
     * Who is asked about revocation.
     *
     * @return {@link Revocation#off()} unless something else was said
     */
    public Revocation revocation() {
        return revocation;
    }

    @Override
    public String toString() {
        return "Trust[authorities=" + authorities.size() + ", gatewaySigningCertificates="
                + gatewaySigningCertificates.size() + ", " + revocation + "]";
    }
}
