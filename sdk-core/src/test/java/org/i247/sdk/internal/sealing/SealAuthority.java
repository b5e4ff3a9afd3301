package org.i247.sdk.internal.sealing;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.atomic.AtomicInteger;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Issues certificates of every kind that a seal may meet. */
final class SealAuthority {
    static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final AtomicInteger SERIAL = new AtomicInteger(1);

    private final String name;
    private final KeyPair keys = pair("P-256");
    final X509Certificate certificate;

    SealAuthority(String name) {
        this.name = name;
        certificate = issue(keys, name, KeyUsage.keyCertSign, true, NOW, Duration.ofDays(365));
    }

    /** A key and its certificate. */
    record Bureau(KeyPair keys, X509Certificate certificate) {
        SealKey key() {
            return SealKey.of(keys.getPrivate(), certificate);
        }
    }

    Bureau bureau(String kind, int usage) {
        return bureau(kind, usage, NOW, Duration.ofDays(30));
    }

    Bureau bureau(String kind, int usage, Instant around, Duration half) {
        KeyPair own = pair(kind);
        return new Bureau(own, issue(own, "bureau", usage, false, around, half));
    }

    static KeyPair pair(String kind) {
        try {
            if (kind.startsWith("RSA-")) {
                KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
                rsa.initialize(Integer.parseInt(kind.substring(4)));
                return rsa.generateKeyPair();
            }
            if (kind.equals("Ed25519")) {
                return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            }
            KeyPairGenerator curve = KeyPairGenerator.getInstance("EC");
            curve.initialize(new ECGenParameterSpec("secp" + kind.substring(2) + "r1"));
            return curve.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private X509Certificate issue(
            KeyPair subject, String common, int usage, boolean authority, Instant around, Duration half) {
        try {
            JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    new X500Principal("CN=" + name),
                    BigInteger.valueOf(SERIAL.getAndIncrement()),
                    Date.from(around.minus(half)),
                    Date.from(around.plus(half)),
                    new X500Principal("CN=" + common),
                    subject.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            if (usage != 0) {
                builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
            }
            return new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate())));
        } catch (CertIOException | OperatorCreationException | GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
