package org.i247.sandbox.pki;

import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Date;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.Req;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Answers questions after the status of certificates (OCSP, RFC 6960), signed by the authority itself. */
final class OcspResponder {
    private OcspResponder() {}

    static byte[] response(
            byte[] question, Credential authority, Validity validity, Collection<X509Certificate> revoked)
            throws IOException {
        OCSPReq asked = new OCSPReq(question);
        Date from = Date.from(validity.from());
        try {
            BasicOCSPRespBuilder builder = new BasicOCSPRespBuilder(
                    new RespID(new JcaX509CertificateHolder(authority.certificate()).getSubject()));
            for (Req each : asked.getRequestList()) {
                builder.addResponse(
                        each.getCertID(), status(each.getCertID(), from, revoked), from, Date.from(validity.to()));
            }
            Extension nonce = asked.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
            if (nonce != null) {
                builder.setResponseExtensions(new Extensions(nonce));
            }
            return new OCSPRespBuilder()
                    .build(
                            OCSPResp.SUCCESSFUL,
                            builder.build(
                                    new JcaContentSignerBuilder("SHA256withECDSA").build(authority.key()),
                                    new X509CertificateHolder[0],
                                    from))
                    .getEncoded();
        } catch (OCSPException | OperatorCreationException | CertificateEncodingException e) {
            throw new IllegalStateException("Java 17 signs such answers with P-256", e);
        }
    }

    private static CertificateStatus status(CertificateID asked, Date since, Collection<X509Certificate> revoked) {
        boolean named = revoked.stream().anyMatch(one -> one.getSerialNumber().equals(asked.getSerialNumber()));
        return named ? new RevokedStatus(since, CRLReason.keyCompromise) : CertificateStatus.GOOD;
    }
}
