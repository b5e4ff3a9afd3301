package org.i247.sdk.internal.keys;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Certificates made for one test. An authority signs with P-256. */
public final class TestCertificates {
    public static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final KeyPair authorityKey = TestKeys.ellipticCurve("secp256r1");
    private final X500Principal authorityName = new X500Principal("CN=Test authority");

    public X509Certificate authority() {
        return build(authorityName, authorityKey.getPublic(), NOW.minusSeconds(60), NOW.plusSeconds(60), true);
    }

    public X509Certificate issue(PublicKey key) {
        return issue(key, NOW.minusSeconds(60), NOW.plusSeconds(60));
    }

    public X509Certificate issue(PublicKey key, Instant notBefore, Instant notAfter) {
        return build(new X500Principal("CN=Test system"), key, notBefore, notAfter, false);
    }

    private X509Certificate build(
            X500Principal subject, PublicKey key, Instant notBefore, Instant notAfter, boolean authority) {
        PrivateKey issuer = authorityKey.getPrivate();
        try {
            JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    authorityName, BigInteger.TEN, Date.from(notBefore), Date.from(notAfter), subject, key);
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            return new JcaX509CertificateConverter()
                    .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(issuer)));
        } catch (CertIOException | OperatorCreationException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
