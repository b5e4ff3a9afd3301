package org.i247.benchmarks;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Issues the certificates of one run. */
final class Authority {
    private static final X500Name NAME = new X500Name("CN=Benchmark authority");
    private static final Duration VALIDITY = Duration.ofDays(1);

    private final KeyPair keys = SigningKeys.P256.generate();
    private final Instant now;
    private final X509Certificate certificate;
    private int serial;

    Authority(Instant now) throws GeneralSecurityException {
        this.now = now;
        this.certificate = certify(NAME, keys.getPublic(), true);
    }

    X509Certificate certificate() {
        return certificate;
    }

    /** Puts a new key with its certificate into a store, under an alias that is its name as well. */
    void issue(KeyStore store, String alias, SigningKeys kind) throws GeneralSecurityException {
        KeyPair own = kind.generate();
        X509Certificate issued = certify(new X500Name("CN=" + alias), own.getPublic(), false);
        store.setKeyEntry(alias, own.getPrivate(), Stores.password(), new X509Certificate[] {issued});
    }

    private X509Certificate certify(X500Name subject, PublicKey key, boolean authority)
            throws GeneralSecurityException {
        try {
            var builder = new JcaX509v3CertificateBuilder(
                    NAME,
                    BigInteger.valueOf(++serial),
                    Date.from(now.minus(VALIDITY)),
                    Date.from(now.plus(VALIDITY)),
                    subject,
                    key);
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            GeneralName address = new GeneralName(GeneralName.iPAddress, BareGateway.ADDRESS);
            builder.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(address));
            ContentSigner signer = new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate());
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
        } catch (CertIOException | OperatorCreationException e) {
            throw new GeneralSecurityException("the certificate cannot be made", e);
        }
    }
}
