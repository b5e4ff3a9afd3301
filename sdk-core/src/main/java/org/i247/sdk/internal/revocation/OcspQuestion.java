package org.i247.sdk.internal.revocation;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.bouncycastle.asn1.ASN1IA5String;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.cert.ocsp.jcajce.JcaCertificateID;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.i247.sdk.internal.keys.JdkProviders;

/**
 * A question to a responder about one certificate (RFC 6960, section 4.1).
 *
 * @param encoded the question
 * @param nonce the value of its nonce extension, which a response repeats or lacks (RFC 9654)
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares questions
record OcspQuestion(byte[] encoded, byte[] nonce) {
    private static final int NONCE_BYTES = 32; // RFC 9654, section 2.1

    static OcspQuestion about(X509Certificate certificate, X509Certificate authority, RandomGenerator random) {
        byte[] fresh = new byte[NONCE_BYTES];
        random.nextBytes(fresh);
        try {
            byte[] nonce = new DEROctetString(fresh).getEncoded();
            // SHA-1 is the name under which every responder knows its certificates; nothing rests on its strength.
            CertificateID id = new JcaCertificateID(
                    digests().get(CertificateID.HASH_SHA1), authority, certificate.getSerialNumber());
            byte[] encoded = new OCSPReqBuilder()
                    .addRequest(id)
                    .setRequestExtensions(
                            new Extensions(new Extension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, nonce)))
                    .build()
                    .getEncoded();
            return new OcspQuestion(encoded, nonce);
        } catch (IOException | OCSPException | OperatorCreationException | CertificateEncodingException e) {
            throw new IllegalStateException("a question about a certificate that was read can be written", e);
        }
    }

    static DigestCalculatorProvider digests() throws OperatorCreationException {
        return new JcaDigestCalculatorProviderBuilder()
                .setProvider(JdkProviders.basics())
                .build();
    }

    /** The responder that a certificate names, if it is to be reached over plain HTTP. */
    static Optional<URI> responderOf(X509Certificate certificate) {
        byte[] access = certificate.getExtensionValue(Extension.authorityInfoAccess.getId());
        if (access == null) {
            return Optional.empty();
        }
        try {
            for (AccessDescription description : AuthorityInformationAccess.getInstance(
                            JcaX509ExtensionUtils.parseExtensionValue(access))
                    .getAccessDescriptions()) {
                GeneralName location = description.getAccessLocation();
                if (description.getAccessMethod().equals(AccessDescription.id_ad_ocsp)
                        && location.getTagNo() == GeneralName.uniformResourceIdentifier) {
                    URI address = new URI(
                            ASN1IA5String.getInstance(location.getName()).getString());
                    if ("http".equalsIgnoreCase(address.getScheme()) && address.getHost() != null) {
                        return Optional.of(address);
                    }
                }
            }
        } catch (IOException | IllegalArgumentException | URISyntaxException e) {
            return Optional.empty(); // an address that nobody can read is none
        }
        return Optional.empty();
    }
}
