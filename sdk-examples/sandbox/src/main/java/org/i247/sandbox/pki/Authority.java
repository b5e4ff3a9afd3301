package org.i247.sandbox.pki;

import java.io.IOException;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.cert.CRLException;
import java.security.cert.CertificateException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.i247.sandbox.SigningAlgorithm;

/** The sandbox's certification authority: made at the start, known to nobody else. Safe for use by several threads. */
public final class Authority {
    private static final String COMMON = "O=I-24/7 sandbox,CN=";
    private static final int SERIAL_BITS = 120;

    private final KeyPair keys;
    private final X509Certificate certificate;
    private final SecureRandom random;

    private Authority(KeyPair keys, X509Certificate certificate, SecureRandom random) {
        this.keys = keys;
        this.certificate = certificate;
        this.random = random;
    }

    /**
     * Makes an authority.
     *
     * @param now the sandbox's time
     * @param random where keys come from
     * @return the authority
     */
    public static Authority create(Instant now, SecureRandom random) {
        KeyPair keys = KeyPairs.generate(SigningAlgorithm.ECDSA_P256_SHA256, random);
        X500Principal name = new X500Principal(COMMON + "Sandbox authority");
        try {
            JcaX509v3CertificateBuilder builder = builder(name, name, keys, Validity.around(now), random);
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
            return new Authority(keys, signed(builder, keys), random);
        } catch (CertIOException e) {
            throw new IllegalStateException("These extensions can be encoded", e);
        }
    }

    /**
     * Issues a certificate with a new key.
     *
     * @param commonName whom it stands for
     * @param use what it is for
     * @param algorithm the key's algorithm
     * @param validity when it is good
     * @return the certificate and its key
     */
    public Credential issue(String commonName, CertificateUse use, SigningAlgorithm algorithm, Validity validity) {
        return issue(commonName, use, algorithm, validity, thisMachine());
    }

    /**
     * Issues a certificate for the gateway's side of TLS on another host than this machine, with a new key of P-256.
     *
     * @param host the host's name, which need not exist
     * @param validity when it is good
     * @return the certificate and its key
     */
    public Credential issueFor(String host, Validity validity) {
        return issue(
                host,
                CertificateUse.TLS_SERVER,
                SigningAlgorithm.ECDSA_P256_SHA256,
                validity,
                new GeneralNames(new GeneralName(GeneralName.dNSName, host)));
    }

    private Credential issue(
            String commonName,
            CertificateUse use,
            SigningAlgorithm algorithm,
            Validity validity,
            GeneralNames serverNames) {
        KeyPair own = KeyPairs.generate(algorithm, random);
        X500Principal subject = new X500Principal(COMMON + commonName);
        try {
            JcaX509v3CertificateBuilder builder =
                    builder(certificate.getSubjectX500Principal(), subject, own, validity, random);
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            builder.addExtension(
                    Extension.keyUsage,
                    true,
                    new KeyUsage(use == CertificateUse.ENCRYPTION ? sealing(algorithm) : KeyUsage.digitalSignature));
            switch (use) {
                case TLS_SERVER -> {
                    purpose(builder, KeyPurposeId.id_kp_serverAuth);
                    builder.addExtension(Extension.subjectAlternativeName, false, serverNames);
                }
                case TLS_CLIENT -> purpose(builder, KeyPurposeId.id_kp_clientAuth);
                case SIGNING, ENCRYPTION -> {}
            }
            return new Credential(own.getPrivate(), signed(builder, keys));
        } catch (CertIOException e) {
            throw new IllegalStateException("These extensions can be encoded", e);
        }
    }

    private static int sealing(SigningAlgorithm algorithm) {
        return algorithm == SigningAlgorithm.RSA_PSS_SHA512 ? KeyUsage.keyEncipherment : KeyUsage.keyAgreement;
    }

    private static void purpose(JcaX509v3CertificateBuilder builder, KeyPurposeId purpose) throws CertIOException {
        builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purpose));
    }

    private static GeneralNames thisMachine() {
        return new GeneralNames(new GeneralName[] {
            new GeneralName(GeneralName.dNSName, "localhost"),
            new GeneralName(GeneralName.dNSName, "gateway.localhost"), // always this machine as well (RFC 6761)
            new GeneralName(GeneralName.iPAddress, "127.0.0.1"),
            new GeneralName(GeneralName.iPAddress, "::1")
        });
    }

    private static JcaX509v3CertificateBuilder builder(
            X500Principal issuer, X500Principal subject, KeyPair keys, Validity validity, SecureRandom random) {
        return new JcaX509v3CertificateBuilder(
                issuer,
                new BigInteger(SERIAL_BITS, random).add(BigInteger.ONE),
                Date.from(validity.from()),
                Date.from(validity.to()),
                subject,
                keys.getPublic());
    }

    private static X509Certificate signed(JcaX509v3CertificateBuilder builder, KeyPair issuer) {
        try {
            return new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(issuer.getPrivate())));
        } catch (OperatorCreationException | CertificateException e) {
            throw new IllegalStateException("Java 17 signs certificates with P-256", e);
        }
    }

    /**
     * A revocation list (RFC 5280) of this authority.
     *
     * @param validity from when until when it is current
     * @param revoked the certificates that it names
     * @return the list, signed
     */
    public X509CRL revocationList(Validity validity, Collection<X509Certificate> revoked) {
        JcaX509v2CRLBuilder builder = new JcaX509v2CRLBuilder(certificate, Date.from(validity.from()));
        builder.setNextUpdate(Date.from(validity.to()));
        revoked.forEach(
                one -> builder.addCRLEntry(one.getSerialNumber(), Date.from(validity.from()), CRLReason.keyCompromise));
        try {
            return new JcaX509CRLConverter()
                    .getCRL(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate())));
        } catch (OperatorCreationException | CRLException e) {
            throw new IllegalStateException("Java 17 signs revocation lists with P-256", e);
        }
    }

    /**
     * What this authority says of certificates when it is asked (OCSP, RFC 6960): that they are good, but for those that it
     * has revoked.
     *
     * @param question the question as it came, DER
     * @param validity from when until when the answer is current
     * @param revoked the certificates that it has revoked
     * @return the answer, DER; with the question's nonce if there is one
     * @throws IOException if the question is none
     */
    public byte[] ocspResponse(byte[] question, Validity validity, Collection<X509Certificate> revoked)
            throws IOException {
        return OcspResponder.response(question, new Credential(keys.getPrivate(), certificate), validity, revoked);
    }

    /**
     * The authority's own certificate.
     *
     * @return the certificate
     */
    public X509Certificate certificate() {
        return certificate;
    }
}
