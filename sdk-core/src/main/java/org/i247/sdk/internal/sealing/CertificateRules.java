package org.i247.sdk.internal.sealing;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateFactory;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether a bureau's certificate may be used: its key, its use, its validity, and who answers for it. Revocation is not
 * looked at here: a bureau takes a certificate back by no longer publishing it. Immutable.
 */
public final class CertificateRules {
    private static final int RSA_BITS = 3072;
    private static final Set<Integer> CURVES = Set.of(256, 384);
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;
    private static final int KEY_ENCIPHERMENT = 2;
    private static final int KEY_AGREEMENT = 4;

    private final Set<X509Certificate> pinned;
    private final Set<TrustAnchor> authorities;

    /**
     * Rules.
     *
     * @param pinned certificates that are trusted themselves
     * @param authorities authorities that answer for certificates
     */
    public CertificateRules(Collection<X509Certificate> pinned, Collection<X509Certificate> authorities) {
        this.pinned = Set.copyOf(pinned);
        this.authorities = authorities.stream()
                .map(authority -> new TrustAnchor(authority, null))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The certificates that are trusted themselves.
     *
     * @return the certificates, perhaps none
     */
    public Set<X509Certificate> pinned() {
        return pinned;
    }

    /**
     * What speaks against sealing for a certificate.
     *
     * @param certificate the certificate
     * @param now the time
     * @return the reason, for a text; empty if nothing does
     */
    public Optional<String> againstSealing(X509Certificate certificate, Instant now) {
        boolean rsa = certificate.getPublicKey() instanceof RSAPublicKey;
        return against(
                certificate,
                now,
                usedFor(certificate, rsa ? KEY_ENCIPHERMENT : KEY_AGREEMENT),
                !isEdwards(certificate));
    }

    /**
     * What speaks against believing a signature of a certificate's key.
     *
     * @param certificate the certificate
     * @param now the time
     * @return the reason, for a text; empty if nothing does
     */
    public Optional<String> againstSignature(X509Certificate certificate, Instant now) {
        boolean use = usedFor(certificate, DIGITAL_SIGNATURE) || usedFor(certificate, NON_REPUDIATION);
        return against(certificate, now, use, true);
    }

    private Optional<String> against(X509Certificate certificate, Instant now, boolean use, boolean kind) {
        try {
            certificate.checkValidity(Date.from(now));
        } catch (CertificateExpiredException e) {
            return Optional.of("CERTIFICATE_EXPIRED");
        } catch (CertificateNotYetValidException e) {
            return Optional.of("CERTIFICATE_NOT_YET_VALID");
        }
        if (!kind || !isStrong(certificate)) {
            return Optional.of("CERTIFICATE_KEY");
        }
        if (!use) {
            return Optional.of("CERTIFICATE_USE");
        }
        return pinned.contains(certificate) || isAnsweredFor(certificate, now)
                ? Optional.empty()
                : Optional.of("CERTIFICATE_UNKNOWN_AUTHORITY");
    }

    private static boolean usedFor(X509Certificate certificate, int bit) {
        boolean[] usage = certificate.getKeyUsage();
        return usage != null && usage[bit];
    }

    private static boolean isStrong(X509Certificate certificate) {
        if (certificate.getPublicKey() instanceof RSAPublicKey rsa) {
            return rsa.getModulus().bitLength() >= RSA_BITS;
        }
        if (certificate.getPublicKey() instanceof ECPublicKey curve) {
            return CURVES.contains(curve.getParams().getOrder().bitLength());
        }
        return isEdwards(certificate);
    }

    private static boolean isEdwards(X509Certificate certificate) {
        String algorithm = certificate.getPublicKey().getAlgorithm();
        return algorithm.equals("EdDSA") || algorithm.equals("Ed25519");
    }

    private boolean isAnsweredFor(X509Certificate certificate, Instant now) {
        if (authorities.isEmpty()) {
            return false;
        }
        try {
            PKIXParameters parameters = new PKIXParameters(authorities);
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(now));
            CertPathValidator.getInstance("PKIX")
                    .validate(
                            CertificateFactory.getInstance("X.509").generateCertPath(List.of(certificate)), parameters);
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
