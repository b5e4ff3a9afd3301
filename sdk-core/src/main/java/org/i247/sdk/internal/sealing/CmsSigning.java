package org.i247.sdk.internal.sealing;

import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.keys.BouncyCastle;

/** The inner layer: SignedData (RFC 5652, section 5) with one signer, and the content in it. */
final class CmsSigning {
    /** Older digests can be made to fit another content. */
    private static final Set<String> DIGESTS = Set.of(
            NISTObjectIdentifiers.id_sha256.getId(),
            NISTObjectIdentifiers.id_sha384.getId(),
            NISTObjectIdentifiers.id_sha512.getId());

    private CmsSigning() {}

    static byte[] sign(byte[] content, SealKey signer) {
        X509Certificate certificate = signer.certificate();
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder()
                            .setProvider(BouncyCastle.provider())
                            .build())
                    .build(signer(signer), certificate));
            generator.addCertificate(new JcaX509CertificateHolder(certificate));
            return generator
                    .generate(new CMSProcessableByteArray(content), true)
                    .getEncoded();
        } catch (CMSException | IOException | CertificateEncodingException | OperatorCreationException e) {
            throw I247Exception.of(Failure.of(ErrorCode.KEY_UNSUPPORTED, "signing", "CMS"), e);
        }
    }

    private static ContentSigner signer(SealKey signer) throws OperatorCreationException {
        String algorithm = algorithm(signer.certificate());
        return signer.token() == null
                ? new JcaContentSignerBuilder(algorithm)
                        .setProvider(BouncyCastle.provider())
                        .build(signer.key())
                : new TokenSigner(signer, signer.token(), algorithm);
    }

    private static String algorithm(X509Certificate certificate) {
        if (certificate.getPublicKey() instanceof ECPublicKey curve) {
            return curve.getParams().getOrder().bitLength() > 256 ? "SHA384withECDSA" : "SHA256withECDSA";
        }
        return certificate.getPublicKey() instanceof RSAPublicKey ? "SHA512withRSAandMGF1" : "Ed25519";
    }

    /** The content, if one of the sender's certificates proves it; throws otherwise. */
    static byte[] verified(byte[] signed, String sender, Collection<X509Certificate> ofSender) {
        try {
            CMSSignedData data = new CMSSignedData(signed);
            List<SignerInformation> signers = List.copyOf(data.getSignerInfos().getSigners());
            if (signers.size() != 1 || data.getSignedContent() == null) {
                throw Seal.broken("signers");
            }
            SignerInformation signer = signers.get(0);
            if (!isDigestAccepted(signer)) {
                throw Seal.broken("digest");
            }
            X509Certificate certificate =
                    certificate(signer, ofSender).orElseThrow(() -> Seal.notProven(sender, "NO_CERTIFICATE"));
            if (!isRight(signer, certificate)) {
                throw Seal.notProven(sender, "SIGNATURE");
            }
            return (byte[]) data.getSignedContent().getContent();
        } catch (CMSException | OperatorCreationException e) {
            throw Seal.notProven(sender, "SIGNATURE");
        } catch (I247Exception e) {
            throw e;
        } catch (RuntimeException e) {
            // What parses lazily throws in many ways; its words may quote the content.
            throw Seal.broken("signed");
        }
    }

    /** By the key alone: whether the certificate may be believed is asked elsewhere, and of another time than now. */
    static boolean isRight(SignerInformation signer, X509Certificate certificate)
            throws CMSException, OperatorCreationException {
        return signer.verify(new JcaSimpleSignerInfoVerifierBuilder()
                .setProvider(BouncyCastle.provider())
                .build(certificate.getPublicKey()));
    }

    static boolean isDigestAccepted(SignerInformation signer) {
        return DIGESTS.contains(signer.getDigestAlgorithmID().getAlgorithm().getId());
    }

    private static Optional<X509Certificate> certificate(
            SignerInformation signer, Collection<X509Certificate> ofSender) {
        return ofSender.stream().filter(each -> isOf(signer, each)).findFirst();
    }

    @SuppressWarnings("unchecked") // the selector of a signer takes certificates
    static boolean isOf(SignerInformation signer, X509Certificate certificate) {
        try {
            return signer.getSID().match(new JcaX509CertificateHolder(certificate));
        } catch (CertificateEncodingException e) {
            return false;
        }
    }
}
