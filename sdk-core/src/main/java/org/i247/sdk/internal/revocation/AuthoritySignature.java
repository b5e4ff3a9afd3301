package org.i247.sdk.internal.revocation;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.PublicKey;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.edec.EdECObjectIdentifiers;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.i247.sdk.internal.keys.JdkProviders;
import org.jspecify.annotations.Nullable;

/**
 * Signatures of authorities over what they say of revocation. Those with MD5 or SHA-1 are not believed: the JDK verifies
 * them here as if they were any other, for its list of weak algorithms is not asked.
 */
final class AuthoritySignature {
    private static final Set<String> STRONG = Set.of(
            PKCSObjectIdentifiers.sha256WithRSAEncryption.getId(),
            PKCSObjectIdentifiers.sha384WithRSAEncryption.getId(),
            PKCSObjectIdentifiers.sha512WithRSAEncryption.getId(),
            X9ObjectIdentifiers.ecdsa_with_SHA256.getId(),
            X9ObjectIdentifiers.ecdsa_with_SHA384.getId(),
            X9ObjectIdentifiers.ecdsa_with_SHA512.getId(),
            EdECObjectIdentifiers.id_Ed25519.getId(),
            EdECObjectIdentifiers.id_Ed448.getId());
    private static final Set<ASN1ObjectIdentifier> STRONG_DIGESTS =
            Set.of(NISTObjectIdentifiers.id_sha256, NISTObjectIdentifiers.id_sha384, NISTObjectIdentifiers.id_sha512);
    private static final int CRL_SIGN = 6; // RFC 5280, section 4.2.1.3

    private AuthoritySignature() {}

    /** Whether an authority has signed a list, and may sign one. */
    static boolean isOf(X509Certificate authority, X509CRL list) {
        boolean[] usage = authority.getKeyUsage();
        if ((usage != null && !usage[CRL_SIGN]) || !isStrong(list.getSigAlgOID(), list.getSigAlgParams())) {
            return false;
        }
        try {
            list.verify(authority.getPublicKey(), provider(authority.getPublicKey()));
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** Whether an authority has signed a certificate. */
    static boolean isOf(X509Certificate authority, X509Certificate certificate) {
        if (!authority.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())
                || !isStrong(certificate.getSigAlgOID(), certificate.getSigAlgParams())) {
            return false;
        }
        try {
            certificate.verify(authority.getPublicKey(), provider(authority.getPublicKey()));
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    static boolean isStrong(String algorithm, byte @Nullable [] parameters) {
        if (!algorithm.equals(PKCSObjectIdentifiers.id_RSASSA_PSS.getId())) {
            return STRONG.contains(algorithm);
        }
        try {
            return parameters != null
                    && STRONG_DIGESTS.contains(RSASSAPSSparams.getInstance(parameters)
                            .getHashAlgorithm()
                            .getAlgorithm());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    static Provider provider(PublicKey key) {
        return key.getAlgorithm().startsWith("RSA") ? JdkProviders.rsa() : JdkProviders.ellipticCurves();
    }
}
