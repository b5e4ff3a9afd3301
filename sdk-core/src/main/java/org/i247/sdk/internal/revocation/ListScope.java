package org.i247.sdk.internal.revocation;

import java.io.IOException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.security.cert.X509Extension;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.jspecify.annotations.Nullable;

/**
 * Which certificates of its issuer a list speaks of (RFC 5280, section 6.3.3). An authority may cut its list into parts;
 * that a certificate does not stand in the wrong part means nothing.
 */
final class ListScope {
    private static final String ISSUING_POINT = Extension.issuingDistributionPoint.getId();

    private static final Set<String> KNOWN = Set.of(ISSUING_POINT, Extension.deltaCRLIndicator.getId());

    private ListScope() {}

    /** Whether what stands in a list is about its issuer's certificates, and we know all that the list says of itself. */
    static boolean mayRevoke(X509CRL list) {
        Set<String> critical = list.getCriticalExtensionOIDs();
        if (critical != null && !KNOWN.containsAll(critical)) {
            return false;
        }
        try {
            ASN1Primitive point = extension(list, ISSUING_POINT);
            return point == null || !IssuingDistributionPoint.getInstance(point).onlyContainsAttributeCerts();
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * Whether a list that does not name a certificate says by that that it is good. Not so for changes to another list,
     * for a list of other issuers' certificates or of some reasons, and for one that says something we do not know.
     */
    static boolean covers(X509CRL list, X509Certificate certificate) {
        Set<String> critical = list.getCriticalExtensionOIDs();
        if ((critical != null && !Set.of(ISSUING_POINT).containsAll(critical))
                || list.getExtensionValue(Extension.deltaCRLIndicator.getId()) != null) {
            return false;
        }
        try {
            ASN1Primitive point = extension(list, ISSUING_POINT);
            return point == null || covers(IssuingDistributionPoint.getInstance(point), certificate);
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean covers(IssuingDistributionPoint point, X509Certificate certificate) throws IOException {
        boolean authority = certificate.getBasicConstraints() >= 0;
        if (point.isIndirectCRL()
                || point.onlyContainsAttributeCerts()
                || point.getOnlySomeReasons() != null
                || (point.onlyContainsCACerts() && !authority)
                || (point.onlyContainsUserCerts() && authority)) {
            return false;
        }
        return point.getDistributionPoint() == null || isPart(names(point.getDistributionPoint()), certificate);
    }

    private static boolean isPart(Set<GeneralName> list, X509Certificate certificate) throws IOException {
        ASN1Primitive points = extension(certificate, Extension.cRLDistributionPoints.getId());
        if (points == null) {
            return false;
        }
        return Arrays.stream(CRLDistPoint.getInstance(points).getDistributionPoints())
                .map(DistributionPoint::getDistributionPoint)
                .anyMatch(name -> name != null && names(name).stream().anyMatch(list::contains));
    }

    private static Set<GeneralName> names(DistributionPointName name) {
        return name.getType() == DistributionPointName.FULL_NAME
                ? new HashSet<>(
                        Arrays.asList(GeneralNames.getInstance(name.getName()).getNames()))
                : Set.of();
    }

    private static @Nullable ASN1Primitive extension(X509Extension of, String oid) throws IOException {
        byte[] value = of.getExtensionValue(oid);
        return value == null ? null : JcaX509ExtensionUtils.parseExtensionValue(value);
    }
}
