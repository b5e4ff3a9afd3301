package org.i247.sdk.copy;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.keys.CertificateFile;
import org.i247.sdk.internal.sealing.CertificateRules;

/**
 * Whose signature on a copy is believed: certificates that are pinned, and those that given authorities issued directly. A
 * certificate has to be valid at the time of signing, and may be over since: how long a copy counts is said by the copy.
 * Immutable.
 *
 * <p>An authority is believed in all that it issues. Give one that issues for copies only; else every holder of one of its
 * certificates could make a copy in which a stolen passport is missing.
 */
public final class CopyTrust {
    private final CertificateRules rules;

    private CopyTrust(Collection<X509Certificate> pinned, Collection<X509Certificate> authorities) {
        if (pinned.isEmpty() && authorities.isEmpty()) {
            throw new IllegalArgumentException("trust needs a certificate");
        }
        rules = new CertificateRules(pinned, authorities);
    }

    /**
     * Believes copies that one of these certificates signed, and no others.
     *
     * @param certificates the gateway's certificates for copies, one or more
     * @return the trust
     * @throws IllegalArgumentException if there is none
     */
    public static CopyTrust pinned(Collection<X509Certificate> certificates) {
        return new CopyTrust(certificates, List.of());
    }

    /**
     * Believes copies signed with certificates that an authority issued, directly.
     *
     * @param authorities one or more authorities, which issue for copies only
     * @return the trust
     * @throws IllegalArgumentException if there is none
     */
    public static CopyTrust of(Collection<X509Certificate> authorities) {
        return new CopyTrust(List.of(), authorities);
    }

    /**
     * Trust from a file: what is marked there as an authority (RFC 5280, section 4.2.1.9) counts as one, everything else is
     * pinned. Blocks while it reads.
     *
     * @param certificates certificates in PEM
     * @return the trust
     * @throws I247Exception {@code FILE_UNREADABLE} or {@code FILE_MALFORMED}
     */
    public static CopyTrust fromPem(Path certificates) {
        List<X509Certificate> pinned = new ArrayList<>();
        List<X509Certificate> authorities = new ArrayList<>();
        for (X509Certificate certificate : CertificateFile.read(certificates)) {
            (certificate.getBasicConstraints() >= 0 ? authorities : pinned).add(certificate);
        }
        return new CopyTrust(pinned, authorities);
    }

    CertificateRules rules() {
        return rules;
    }

    /** Shows nothing of whom it believes. */
    @Override
    public String toString() {
        return "CopyTrust[]";
    }
}
