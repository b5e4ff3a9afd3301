package org.i247.sdk.internal.revocation;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.SingleResp;
import org.bouncycastle.operator.OperatorException;
import org.jspecify.annotations.Nullable;

/**
 * Reads OCSP responses, and believes one only if every condition of RFC 6960, section 3.2, holds. Safe for use by several
 * threads.
 */
final class OcspReader {
    /** How long a response counts that does not say when the next one comes. */
    private static final Duration WITHOUT_END = Duration.ofMinutes(5);

    private final OcspSigner signer;

    OcspReader(RevocationLists lists) {
        signer = new OcspSigner(lists);
    }

    /**
     * What a response tells of a certificate.
     *
     * @param nonce what a question held that this answers; null for one that was stapled
     */
    OcspVerdict read(
            byte[] response,
            X509Certificate certificate,
            X509Certificate authority,
            byte @Nullable [] nonce,
            Instant now) {
        try {
            return read(new OCSPResp(response), certificate, authority, nonce, now);
        } catch (IOException | OCSPException | OperatorException | RuntimeException e) {
            // Bouncy Castle meets bytes that are no response with exceptions of many kinds.
            return OcspVerdict.unknown(Finding.REVOCATION_RESPONSE_UNPROVEN);
        }
    }

    private OcspVerdict read(
            OCSPResp response,
            X509Certificate certificate,
            X509Certificate authority,
            byte @Nullable [] nonce,
            Instant now)
            throws OCSPException, OperatorException, IOException {
        if (response.getStatus() != OCSPResp.SUCCESSFUL) {
            return OcspVerdict.unknown(Finding.REVOCATION_RESPONDER_UNKNOWING); // an error is not signed
        }
        if (!(response.getResponseObject() instanceof BasicOCSPResp basic)) {
            return OcspVerdict.unknown(Finding.REVOCATION_RESPONSE_UNPROVEN);
        }
        SingleResp about = about(basic, certificate, authority);
        if (about == null) {
            return OcspVerdict.unknown(Finding.REVOCATION_RESPONSE_MISSING);
        }
        boolean proven = basic.getCriticalExtensionOIDs().isEmpty()
                && about.getCriticalExtensionOIDs().isEmpty()
                && repeats(basic, nonce)
                && signer.hasSigned(basic, authority, now);
        return proven ? verdict(about, now) : OcspVerdict.unknown(Finding.REVOCATION_RESPONSE_UNPROVEN);
    }

    /** A responder that prepares its responses leaves the nonce out; another's nonce is another's response. */
    private static boolean repeats(BasicOCSPResp response, byte @Nullable [] nonce) {
        Extension repeated = response.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
        return nonce == null
                || repeated == null
                || Arrays.equals(repeated.getExtnValue().getOctets(), nonce);
    }

    private static @Nullable SingleResp about(
            BasicOCSPResp response, X509Certificate certificate, X509Certificate authority)
            throws OCSPException, OperatorException, IOException {
        X509CertificateHolder issuer = holder(authority);
        for (SingleResp single : response.getResponses()) {
            if (single.getCertID().getSerialNumber().equals(certificate.getSerialNumber())
                    && single.getCertID().matchesIssuer(issuer, OcspQuestion.digests())) {
                return single;
            }
        }
        return null;
    }

    private static OcspVerdict verdict(SingleResp about, Instant now) {
        CertificateStatus status = about.getCertStatus();
        if (status instanceof RevokedStatus) {
            return new OcspVerdict(Finding.REVOKED, Instant.MAX); // whatever its age: nobody takes this back in secret
        }
        if (status != null) { // null is Bouncy Castle's CertificateStatus.GOOD
            return OcspVerdict.unknown(Finding.REVOCATION_RESPONDER_UNKNOWING);
        }
        Instant from = about.getThisUpdate().toInstant();
        Date next = about.getNextUpdate();
        Instant until = next == null ? from.plus(WITHOUT_END) : next.toInstant();
        boolean current = !from.isAfter(now.plus(RevocationLists.AHEAD)) && !until.isBefore(now);
        return current ? new OcspVerdict(Finding.GOOD, until) : OcspVerdict.unknown(Finding.REVOCATION_RESPONSE_STALE);
    }

    static X509CertificateHolder holder(X509Certificate certificate) throws IOException {
        try {
            return new JcaX509CertificateHolder(certificate);
        } catch (java.security.cert.CertificateEncodingException e) {
            throw new IOException(e);
        }
    }
}
