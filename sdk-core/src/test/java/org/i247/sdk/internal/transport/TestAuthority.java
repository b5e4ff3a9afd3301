package org.i247.sdk.internal.transport;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A certificate authority that lives as long as a test. */
public final class TestAuthority {
    public static final Instant NOW = Instant.now();

    private static final AtomicLong SERIALS = new AtomicLong(1);

    private final X500Name name;
    private final KeyPair keys = keyPair();
    private final X509Certificate certificate;

    public TestAuthority(String commonName) {
        name = new X500Name("CN=" + commonName);
        certificate = sign(name, keys, name, keys, days(-30), days(300), true, List.of());
    }

    /** One that another has certified. */
    public TestAuthority(String commonName, TestAuthority above, Extension... further) {
        name = new X500Name("CN=" + commonName);
        certificate = sign(name, keys, above.name, above.keys, days(-30), days(300), true, List.of(further));
    }

    public PrivateKey privateKey() {
        return keys.getPrivate();
    }

    /** A key with its certificate. */
    public record Credential(PrivateKey key, X509Certificate certificate) {}

    public X509Certificate certificate() {
        return certificate;
    }

    public Credential issue(String commonName, String... hosts) {
        return issue(commonName, days(-1), days(100), hosts);
    }

    public Credential issue(String commonName, Instant from, Instant to, String... hosts) {
        return issue(commonName, from, to, List.of(), hosts);
    }

    public Credential issue(String commonName, Instant from, Instant to, List<Extension> further, String... hosts) {
        KeyPair own = keyPair();
        X500Name subject = new X500Name("CN=" + commonName);
        return new Credential(own.getPrivate(), sign(subject, own, name, keys, from, to, false, further, hosts));
    }

    static Credential selfSigned(String commonName, Instant from, Instant to, String... hosts) {
        X500Name own = new X500Name("CN=" + commonName);
        KeyPair keys = keyPair();
        return new Credential(keys.getPrivate(), sign(own, keys, own, keys, from, to, false, List.of(), hosts));
    }

    /** A server's context, which trusts clients of this authority. */
    public SSLContext serverContext(Credential server) {
        try {
            KeyStore own = KeyStore.getInstance("PKCS12");
            own.load(null, null);
            own.setKeyEntry("server", server.key(), new char[0], new X509Certificate[] {server.certificate()});
            // Not "PKIX", which unpacks the key for each handshake anew.
            KeyManagerFactory keyManagers = KeyManagerFactory.getInstance("SunX509");
            keyManagers.init(own, new char[0]);
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry("clients", certificate);
            TrustManagerFactory trustManagers = TrustManagerFactory.getInstance("PKIX");
            trustManagers.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keyManagers.getKeyManagers(), trustManagers.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new AssertionError(e);
        }
    }

    public static Instant days(int days) {
        return NOW.plus(Duration.ofDays(days));
    }

    private static KeyPair keyPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static X509Certificate sign(
            X500Name subject,
            KeyPair own,
            X500Name issuer,
            KeyPair issuerKeys,
            Instant from,
            Instant to,
            boolean authority,
            List<Extension> further,
            String... hosts) {
        try {
            var builder = new JcaX509v3CertificateBuilder(
                    issuer,
                    BigInteger.valueOf(SERIALS.getAndIncrement()),
                    Date.from(from),
                    Date.from(to),
                    subject,
                    own.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            for (Extension extension : further) {
                builder.addExtension(extension);
            }
            if (hosts.length > 0) {
                GeneralName[] names = new GeneralName[hosts.length];
                for (int i = 0; i < hosts.length; i++) {
                    boolean address = hosts[i].matches("[0-9.]+");
                    names[i] = new GeneralName(address ? GeneralName.iPAddress : GeneralName.dNSName, hosts[i]);
                }
                builder.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(names));
            }
            var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(issuerKeys.getPrivate());
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
        } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
            throw new AssertionError(e);
        }
    }
}
