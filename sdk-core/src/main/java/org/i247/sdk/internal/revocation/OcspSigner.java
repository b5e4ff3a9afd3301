package org.i247.sdk.internal.revocation;

import java.io.IOException;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.i247.sdk.internal.keys.JdkProviders;

/**
 * Who may sign a response about an authority's certificates (RFC 6960, section 4.2.2.2): the authority, or whoever it has
 * given a certificate for just that, which is valid and stands on none of its lists.
 */
final class OcspSigner {
    private static final String OCSP_SIGNING = KeyPurposeId.id_kp_OCSPSigning.getId();

    private final RevocationLists lists;

    OcspSigner(RevocationLists lists) {
        this.lists = lists;
    }

    boolean hasSigned(BasicOCSPResp response, X509Certificate authority, Instant now)
            throws OCSPException, OperatorException, IOException {
        AlgorithmIdentifier algorithm = response.getSignatureAlgorithmID();
        byte[] parameters = algorithm.getParameters() == null
                ? null
                : algorithm.getParameters().toASN1Primitive().getEncoded();
        if (!AuthoritySignature.isStrong(algorithm.getAlgorithm().getId(), parameters)) {
            return false;
        }
        if (names(response, OcspReader.holder(authority))) {
            return isSignedWith(response, authority.getPublicKey());
        }
        for (X509CertificateHolder enclosed : response.getCerts()) {
            if (names(response, enclosed)) {
                X509Certificate delegate = certificate(enclosed);
                return mayAnswer(delegate, authority, now) && isSignedWith(response, delegate.getPublicKey());
            }
        }
        return false;
    }

    private static boolean names(BasicOCSPResp response, X509CertificateHolder certificate)
            throws OCSPException, OperatorException {
        RespID id = response.getResponderId();
        return id.equals(new RespID(certificate.getSubject()))
                || id.equals(new RespID(
                        certificate.getSubjectPublicKeyInfo(),
                        OcspQuestion.digests().get(RespID.HASH_SHA1)));
    }

    private boolean mayAnswer(X509Certificate delegate, X509Certificate authority, Instant now) {
        try {
            delegate.checkValidity(Date.from(now));
            List<String> purposes = delegate.getExtendedKeyUsage();
            return purposes != null
                    && purposes.contains(OCSP_SIGNING)
                    && AuthoritySignature.isOf(authority, delegate)
                    && lists.find(delegate, authority, now) != Finding.REVOKED;
        } catch (CertificateException e) {
            return false;
        }
    }

    private static boolean isSignedWith(BasicOCSPResp response, PublicKey key) throws OperatorException, OCSPException {
        return response.isSignatureValid(new JcaContentVerifierProviderBuilder()
                .setProvider(AuthoritySignature.provider(key))
                .build(key));
    }

    private static X509Certificate certificate(X509CertificateHolder enclosed) throws IOException {
        try {
            return new JcaX509CertificateConverter()
                    .setProvider(JdkProviders.basics())
                    .getCertificate(enclosed);
        } catch (CertificateException e) {
            throw new IOException(e);
        }
    }
}
