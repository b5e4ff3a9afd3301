package org.i247.sdk.internal.revocation;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.i247.sdk.internal.transport.TestAuthority;

/** A revocation list, made on the spot; without a word it is current and empty. */
public final class TestList {
    private final String name;
    private final PrivateKey key;
    private final List<BigInteger> revoked = new ArrayList<>();
    private final List<Extension> extensions = new ArrayList<>();
    private Instant thisUpdate = TestAuthority.days(-1);
    private Instant nextUpdate = TestAuthority.days(1);
    private String algorithm = "SHA256withECDSA";

    private TestList(X509Certificate issuer, PrivateKey key) {
        this.name = issuer.getSubjectX500Principal().getName();
        this.key = key;
    }

    public static TestList of(TestAuthority authority) {
        return new TestList(authority.certificate(), authority.privateKey());
    }

    /** In one's name, and with another's key. */
    static TestList forged(TestAuthority authority, TestAuthority by) {
        return new TestList(authority.certificate(), by.privateKey());
    }

    public TestList revoking(X509Certificate certificate) {
        revoked.add(certificate.getSerialNumber());
        return this;
    }

    public TestList from(int day) {
        thisUpdate = TestAuthority.days(day);
        return this;
    }

    public TestList until(Integer day) {
        nextUpdate = day == null ? null : TestAuthority.days(day);
        return this;
    }

    TestList signedWith(String signature) {
        algorithm = signature;
        return this;
    }

    TestList with(ASN1ObjectIdentifier oid, boolean critical, ASN1Encodable value) throws Exception {
        extensions.add(new Extension(oid, critical, value.toASN1Primitive().getEncoded()));
        return this;
    }

    public byte[] der() throws Exception {
        X509v2CRLBuilder builder = new X509v2CRLBuilder(new X500Name(name), Date.from(thisUpdate));
        if (nextUpdate != null) {
            builder.setNextUpdate(Date.from(nextUpdate));
        }
        for (BigInteger serial : revoked) {
            builder.addCRLEntry(serial, Date.from(thisUpdate), CRLReason.keyCompromise);
        }
        for (Extension extension : extensions) {
            builder.addExtension(extension);
        }
        return builder.build(new JcaContentSignerBuilder(algorithm).build(key)).getEncoded();
    }

    public X509CRL list() throws Exception {
        return (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(der()));
    }
}
