package org.i247.sandbox.faults;

import static org.i247.sandbox.faults.Row.row;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.i247.sandbox.Fault;
import org.i247.sandbox.SignatureFlaw;
import org.i247.sandbox.pki.KeyIds;
import org.i247.sandbox.pki.Validity;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.security.Revocation;
import org.i247.sdk.security.RevocationMode;
import org.i247.sdk.security.Trust;

/** The gateway's own key signs, and names a certificate that the client was given and that is good no more, or not yet. */
final class PinnedKeyRows {
    private PinnedKeyRows() {}

    static Group group() {
        return new Group(
                "The gateway's signing certificate",
                List.of(
                        named(
                                "current",
                                "The certificate of the gateway's key is one of two, and good",
                                stage -> trusting(stage, Validity.around(Instant.now()))),
                        named(
                                        "over",
                                        "The certificate of the gateway's key is over",
                                        stage -> trusting(stage, Validity.over(Instant.now())))
                                .fails(ErrorCode.UNVERIFIED_ANSWER, "200", "KEY_NOT_VALID")
                                .attempts(3),
                        named(
                                        "ahead",
                                        "The certificate of the gateway's key is good from tomorrow",
                                        stage -> trusting(stage, Validity.ahead(Instant.now())))
                                .fails(ErrorCode.UNVERIFIED_ANSWER, "200", "KEY_NOT_VALID")
                                .attempts(3),
                        named(
                                        "status-unknown-hard",
                                        "The list that would tell of the certificate of the gateway's key is out of date, and the mode is hard-fail",
                                        stage -> listed(stage, RevocationMode.HARD_FAIL))
                                .fails(ErrorCode.UNVERIFIED_ANSWER, "200", "KEY_REVOCATION_UNKNOWN")
                                .attempts(3),
                        named(
                                "status-unknown-soft",
                                "The list that would tell of the certificate of the gateway's key is out of date, and the mode is soft-fail",
                                stage -> listed(stage, RevocationMode.SOFT_FAIL))));
    }

    /** Gives the stage its trust, and the certificate that the gateway names from then on. */
    private interface Pinning {
        X509Certificate pin(Stage stage) throws Exception;
    }

    private static Row named(String id, String happens, Pinning pinning) {
        return row(id, happens).given(stage -> {
            String keyId = KeyIds.of(pinning.pin(stage));
            stage.always(Fault.none()
                    .withSignature(SignatureFlaw.parameters(
                            right -> right.replaceFirst(";keyid=\"[^\"]*\"", ";keyid=\"" + keyId + "\""))));
        });
    }

    private static X509Certificate trusting(Stage stage, Validity validity) throws Exception {
        X509Certificate certificate = ofGatewaysKey(stage, validity);
        stage.client().trust(with(stage, certificate));
        return certificate;
    }

    /** The authority of the certificate has a list of its own, which is stale; that of TLS a current one. */
    private static X509Certificate listed(Stage stage, RevocationMode mode) throws Exception {
        Instant now = Instant.now();
        KeyPair issuer = keysLike(stage);
        X509Certificate authority = certificate(issuer.getPublic(), issuer.getPrivate(), Validity.around(now));
        X509Certificate certificate = certificate(gatewaysKey(stage), issuer.getPrivate(), Validity.around(now));
        JcaX509v2CRLBuilder stale =
                new JcaX509v2CRLBuilder(authority, Date.from(Validity.over(now).from()));
        stale.setNextUpdate(Date.from(Validity.over(now).to()));
        X509CRL list = new JcaX509CRLConverter().getCRL(stale.build(signer(issuer.getPrivate())));
        stage.client()
                .trust(with(stage, certificate)
                        .withRevocation(Revocation.off()
                                .withLists(
                                        mode,
                                        List.of(list, stage.sandbox().revocationList(Validity.around(now))),
                                        List.of(authority))));
        return certificate;
    }

    private static Trust with(Stage stage, X509Certificate certificate) {
        Trust trust = stage.keys().trust();
        List<X509Certificate> pinned = new ArrayList<>(trust.gatewaySigningCertificates());
        pinned.add(certificate);
        return Trust.of(trust.authorities(), pinned, Clock.systemUTC());
    }

    /** A certificate of another authority of the key that the sandbox signs with. */
    private static X509Certificate ofGatewaysKey(Stage stage, Validity validity) throws Exception {
        return certificate(gatewaysKey(stage), keysLike(stage).getPrivate(), validity);
    }

    private static ECPublicKey gatewaysKey(Stage stage) {
        return (ECPublicKey)
                stage.keys().trust().gatewaySigningCertificates().get(0).getPublicKey();
    }

    private static KeyPair keysLike(Stage stage) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(gatewaysKey(stage).getParams());
        return generator.generateKeyPair();
    }

    private static X509Certificate certificate(PublicKey of, PrivateKey issuer, Validity validity) throws Exception {
        X500Principal name = new X500Principal("CN=Another authority");
        return new JcaX509CertificateConverter()
                .getCertificate(new JcaX509v3CertificateBuilder(
                                name, BigInteger.ONE, Date.from(validity.from()), Date.from(validity.to()), name, of)
                        .build(signer(issuer)));
    }

    private static ContentSigner signer(PrivateKey key) throws OperatorCreationException {
        return new JcaContentSignerBuilder("SHA256withECDSA").build(key);
    }
}
