package org.i247.sdk.internal.revocation;

import static org.assertj.core.api.Assertions.assertThat;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.junit.jupiter.api.Test;

/** Which algorithms an authority's word is believed in. */
class AuthoritySignatureTest {
    private static final String PSS = PKCSObjectIdentifiers.id_RSASSA_PSS.getId();

    @Test
    void an_algorithm_is_strong_by_its_name() {
        assertThat(AuthoritySignature.isStrong(PKCSObjectIdentifiers.sha256WithRSAEncryption.getId(), null))
                .isTrue();
        assertThat(AuthoritySignature.isStrong(PKCSObjectIdentifiers.sha1WithRSAEncryption.getId(), null))
                .isFalse();
        assertThat(AuthoritySignature.isStrong(PKCSObjectIdentifiers.md5WithRSAEncryption.getId(), null))
                .isFalse();
    }

    @Test
    void pss_is_as_strong_as_the_digest_that_it_names() throws Exception {
        assertThat(AuthoritySignature.isStrong(PSS, parameters(NISTObjectIdentifiers.id_sha256)))
                .isTrue();
        assertThat(AuthoritySignature.isStrong(PSS, parameters(NISTObjectIdentifiers.id_sha512)))
                .isTrue();
        assertThat(AuthoritySignature.isStrong(PSS, parameters(OIWObjectIdentifiers.idSHA1)))
                .isFalse();
    }

    @Test
    void pss_without_parameters_or_with_others_is_not_strong() throws Exception {
        // Without a word it is SHA-1 (RFC 4055, section 3.1).
        assertThat(AuthoritySignature.isStrong(PSS, new RSASSAPSSparams().getEncoded()))
                .isFalse();
        assertThat(AuthoritySignature.isStrong(PSS, null)).isFalse();
        assertThat(AuthoritySignature.isStrong(PSS, new byte[] {5, 0})).isFalse();
    }

    private static byte[] parameters(ASN1ObjectIdentifier digest) throws Exception {
        AlgorithmIdentifier hash = new AlgorithmIdentifier(digest);
        return new RSASSAPSSparams(
                        hash,
                        new AlgorithmIdentifier(PKCSObjectIdentifiers.id_mgf1, hash),
                        RSASSAPSSparams.DEFAULT_SALT_LENGTH,
                        RSASSAPSSparams.DEFAULT_TRAILER_FIELD)
                .getEncoded();
    }
}
