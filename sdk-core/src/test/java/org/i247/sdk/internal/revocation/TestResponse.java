package org.i247.sdk.internal.revocation;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
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
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.bouncycastle.cert.ocsp.jcajce.JcaCertificateID;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.i247.sdk.internal.transport.TestAuthority;
import org.i247.sdk.internal.transport.TestAuthority.Credential;

/** An OCSP response, made on the spot; without a word it is current, says good, and is signed by the authority itself. */
public final class TestResponse {
    private final X509Certificate about;
    private final X509Certificate authority;
    private X509Certificate signerCertificate;
    private PrivateKey signerKey;
    private CertificateStatus status = CertificateStatus.GOOD;
    private Instant thisUpdate = TestAuthority.days(-1);
    private Instant nextUpdate = TestAuthority.days(1);
    private String algorithm = "SHA256withECDSA";
    private byte[] nonce;

    private TestResponse(X509Certificate about, TestAuthority authority) {
        this.about = about;
        this.authority = authority.certificate();
        this.signerCertificate = authority.certificate();
        this.signerKey = authority.privateKey();
    }

    public static TestResponse about(X509Certificate certificate, TestAuthority authority) {
        return new TestResponse(certificate, authority);
    }

    public TestResponse revoked() {
        status = new RevokedStatus(Date.from(thisUpdate), CRLReason.keyCompromise);
        return this;
    }

    TestResponse unknown() {
        status = new UnknownStatus();
        return this;
    }

    public TestResponse stale() {
        return between(TestAuthority.days(-3), TestAuthority.days(-2));
    }

    TestResponse between(Instant from, Instant to) {
        thisUpdate = from;
        nextUpdate = to;
        return this;
    }

    TestResponse by(Credential signer) {
        signerCertificate = signer.certificate();
        signerKey = signer.key();
        return this;
    }

    TestResponse withKeyOf(TestAuthority other) {
        signerKey = other.privateKey();
        return this;
    }

    TestResponse signedWith(String signature) {
        algorithm = signature;
        return this;
    }

    TestResponse repeating(byte[] extensionValue) {
        nonce = extensionValue;
        return this;
    }

    public byte[] der() throws Exception {
        var digests = OcspQuestion.digests();
        BasicOCSPRespBuilder builder =
                new BasicOCSPRespBuilder(new RespID(new JcaX509CertificateHolder(signerCertificate).getSubject()));
        builder.addResponse(
                new JcaCertificateID(digests.get(CertificateID.HASH_SHA1), authority, about.getSerialNumber()),
                status,
                Date.from(thisUpdate),
                nextUpdate == null ? null : Date.from(nextUpdate));
        if (nonce != null) {
            builder.setResponseExtensions(
                    new Extensions(new Extension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, nonce)));
        }
        X509CertificateHolder[] enclosed = signerCertificate.equals(authority)
                ? new X509CertificateHolder[0]
                : new X509CertificateHolder[] {new JcaX509CertificateHolder(signerCertificate)};
        var basic =
                builder.build(new JcaContentSignerBuilder(algorithm).build(signerKey), enclosed, Date.from(thisUpdate));
        return new OCSPRespBuilder().build(OCSPResp.SUCCESSFUL, basic).getEncoded();
    }

    static byte[] error(int code) throws Exception {
        return new OCSPRespBuilder().build(code, null).getEncoded();
    }
}
