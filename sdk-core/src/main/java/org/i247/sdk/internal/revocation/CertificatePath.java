package org.i247.sdk.internal.revocation;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateException;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.i247.sdk.internal.keys.JdkProviders;

/** Who issued whom, from a certificate to the authority that is trusted: what a peer sends need be in no order. */
final class CertificatePath {
    private CertificatePath() {}

    /** The path by the JDK's PKIX, with the trusted authority at its end; a trusted certificate is a path by itself. */
    static List<X509Certificate> of(List<X509Certificate> sent, List<X509Certificate> authorities, Instant now)
            throws CertificateException {
        X509Certificate target = sent.get(0);
        if (authorities.contains(target)) {
            return List.of(target);
        }
        X509CertSelector selector = new X509CertSelector();
        selector.setCertificate(target);
        try {
            PKIXBuilderParameters parameters = new PKIXBuilderParameters(
                    authorities.stream()
                            .map(authority -> new TrustAnchor(authority, null))
                            .collect(Collectors.toUnmodifiableSet()),
                    selector);
            parameters.addCertStore(CertStore.getInstance(
                    "Collection", new CollectionCertStoreParameters(sent), JdkProviders.basics()));
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(now));
            var result = (PKIXCertPathBuilderResult)
                    CertPathBuilder.getInstance("PKIX", JdkProviders.basics()).build(parameters);
            List<X509Certificate> path = new ArrayList<>();
            result.getCertPath().getCertificates().forEach(each -> path.add((X509Certificate) each));
            path.add(result.getTrustAnchor().getTrustedCert());
            return path;
        } catch (GeneralSecurityException e) {
            throw new CertificateException("no path to a trusted authority", e);
        }
    }
}
