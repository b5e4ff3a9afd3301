package org.i247.sdk.internal.sealing;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * A signature that stands beside what it proves: SignedData (RFC 5652, section 5) with one signer and no content, which says when it
 * was made. The signer's certificate has to be valid then, and may be over now.
 *
 * @param against what speaks against it, for a text; empty if the signature is right and its signer believed
 * @param madeAt when it says that it was made; what it proves cannot be of later
 */
public record DetachedSeal(Optional<String> against, Instant madeAt) {
    private static DetachedSeal refused(String reason) {
        return new DetachedSeal(Optional.of(reason), Instant.MIN);
    }

    /**
     * Looks at a signature.
     *
     * @param content what is said to be signed
     * @param signature CMS SignedData, in BER
     * @param rules whose certificates are believed
     * @return what came of it
     */
    public static DetachedSeal of(byte[] content, byte[] signature, CertificateRules rules) {
        try {
            CMSSignedData data = new CMSSignedData(new CMSProcessableByteArray(content), signature);
            List<SignerInformation> signers = List.copyOf(data.getSignerInfos().getSigners());
            if (signers.size() != 1 || !CmsSigning.isDigestAccepted(signers.get(0))) {
                return refused("SIGNED_DATA");
            }
            Optional<Instant> time = signingTime(signers.get(0));
            return time.isEmpty()
                    ? refused("SIGNING_TIME")
                    : new DetachedSeal(against(data, signers.get(0), time.get(), rules), time.get());
        } catch (CMSException | OperatorCreationException | CertificateException | RuntimeException e) {
            // What parses lazily throws in many ways.
            return refused("SIGNED_DATA");
        }
    }

    private static Optional<String> against(
            CMSSignedData data, SignerInformation signer, Instant time, CertificateRules rules)
            throws OperatorCreationException, CertificateException {
        Optional<String> reason = Optional.of("NO_CERTIFICATE");
        for (X509Certificate certificate : certificates(data, signer, rules)) {
            reason = rules.againstSignature(certificate, time);
            if (reason.isEmpty()) {
                return isRight(signer, certificate) ? Optional.empty() : Optional.of("SIGNATURE");
            }
        }
        return reason;
    }

    /** Another content than the one that was signed comes out as an exception. */
    private static boolean isRight(SignerInformation signer, X509Certificate certificate)
            throws OperatorCreationException {
        try {
            return CmsSigning.isRight(signer, certificate);
        } catch (CMSException e) {
            return false;
        }
    }

    /** Those that the signer names, pinned ones first: what comes along with a signature is for authorities to answer for. */
    private static List<X509Certificate> certificates(
            CMSSignedData data, SignerInformation signer, CertificateRules rules) throws CertificateException {
        List<X509Certificate> found = new ArrayList<>();
        rules.pinned().stream().filter(each -> CmsSigning.isOf(signer, each)).forEach(found::add);
        JcaX509CertificateConverter converter = new JcaX509CertificateConverter();
        for (X509CertificateHolder held : data.getCertificates().getMatches(null)) {
            X509Certificate certificate = converter.getCertificate(held);
            if (CmsSigning.isOf(signer, certificate)) {
                found.add(certificate);
            }
        }
        return found;
    }

    /** Only what is covered by the signature counts. */
    private static Optional<Instant> signingTime(SignerInformation signer) {
        AttributeTable signed = signer.getSignedAttributes();
        ASN1EncodableVector times =
                signed == null ? new ASN1EncodableVector() : signed.getAll(CMSAttributes.signingTime);
        if (times.size() != 1) {
            return Optional.empty();
        }
        Attribute time = Attribute.getInstance(times.get(0));
        return time.getAttrValues().size() == 1
                ? Optional.of(Time.getInstance(time.getAttrValues().getObjectAt(0))
                        .getDate()
                        .toInstant())
                : Optional.empty();
    }
}
