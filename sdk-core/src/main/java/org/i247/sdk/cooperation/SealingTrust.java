package org.i247.sdk.cooperation;

import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import org.i247.sdk.internal.sealing.CertificateRules;

/**
 * Whose certificates are believed for sealed messages (contract, section 6): pinned ones, and those that given authorities
 * issued. The gateway that hands certificates over is not believed by itself: else it could read what is sealed. Immutable.
 */
public final class SealingTrust {
    private final CertificateRules rules;

    private SealingTrust(CertificateRules rules) {
        this.rules = rules;
    }

    /**
     * Believes certificates that an authority issued, directly.
     *
     * @param authorities one or more authorities
     * @return the trust
     */
    public static SealingTrust of(Collection<X509Certificate> authorities) {
        return new SealingTrust(new CertificateRules(List.of(), authorities));
    }

    /**
     * Believes these certificates and no others.
     *
     * @param certificates certificates of other bureaus, got in another way than from the gateway
     * @return the trust
     */
    public static SealingTrust pinned(Collection<X509Certificate> certificates) {
        return new SealingTrust(new CertificateRules(certificates, List.of()));
    }

    CertificateRules rules() {
        return rules;
    }

    /** Shows nothing of whom it believes. */
    @Override
    public String toString() {
        return "SealingTrust[]";
    }
}
