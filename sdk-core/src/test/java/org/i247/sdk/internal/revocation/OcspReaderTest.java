package org.i247.sdk.internal.revocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.i247.sdk.internal.transport.TestAuthority.NOW;
import static org.i247.sdk.internal.transport.TestAuthority.days;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.i247.sdk.internal.transport.TestAuthority;
import org.i247.sdk.internal.transport.TestAuthority.Credential;
import org.junit.jupiter.api.Test;

class OcspReaderTest {
    private final TestAuthority authority = new TestAuthority("authority");
    private final X509Certificate certificate =
            authority.issue("gateway", "gateway.test").certificate();

    @Test
    void a_response_of_the_authority_tells() throws Exception {
        assertThat(find(response())).isEqualTo(Finding.GOOD);
        assertThat(find(response().revoked())).isEqualTo(Finding.REVOKED);
        assertThat(find(response().unknown())).isEqualTo(Finding.REVOCATION_RESPONDER_UNKNOWING);
        assertThat(find(TestResponse.error(OCSPRespBuilder.TRY_LATER)))
                .isEqualTo(Finding.REVOCATION_RESPONDER_UNKNOWING);
    }

    @Test
    void a_response_counts_within_its_time() throws Exception {
        assertThat(find(response().stale())).isEqualTo(Finding.REVOCATION_RESPONSE_STALE);
        assertThat(find(response().between(days(1), days(2)))).isEqualTo(Finding.REVOCATION_RESPONSE_STALE);
        assertThat(find(response().between(NOW.plusSeconds(60), days(2)))).isEqualTo(Finding.GOOD);
        assertThat(find(response().between(NOW.minusSeconds(60), null))).isEqualTo(Finding.GOOD);
        assertThat(find(response().between(NOW.minusSeconds(600), null))).isEqualTo(Finding.REVOCATION_RESPONSE_STALE);
    }

    @Test
    void a_revocation_does_not_grow_old() throws Exception {
        assertThat(find(response().stale().revoked())).isEqualTo(Finding.REVOKED);
    }

    @Test
    void a_response_about_another_certificate_tells_nothing() throws Exception {
        X509Certificate neighbour = authority.issue("neighbour").certificate();

        assertThat(find(TestResponse.about(neighbour, authority))).isEqualTo(Finding.REVOCATION_RESPONSE_MISSING);
    }

    @Test
    void a_response_of_another_authority_tells_nothing() throws Exception {
        TestAuthority namesake = new TestAuthority("authority");

        assertThat(find(response().withKeyOf(namesake))).isEqualTo(Finding.REVOCATION_RESPONSE_UNPROVEN);
        assertThat(find(response().withKeyOf(namesake).revoked())).isEqualTo(Finding.REVOCATION_RESPONSE_UNPROVEN);
        assertThat(find(TestResponse.about(certificate, new TestAuthority("other"))))
                .isEqualTo(Finding.REVOCATION_RESPONSE_MISSING);
    }

    @Test
    void a_weak_signature_tells_nothing() throws Exception {
        assertThat(find(response().signedWith("SHA1withECDSA"))).isEqualTo(Finding.REVOCATION_RESPONSE_UNPROVEN);
    }

    @Test
    void whoever_the_authority_has_appointed_may_answer() throws Exception {
        assertThat(find(response().by(delegate(authority, -1, 1, KeyPurposeId.id_kp_OCSPSigning))))
                .isEqualTo(Finding.GOOD);
    }

    @Test
    void nobody_else_may_answer() throws Exception {
        Credential withoutPurpose = authority.issue("gateway too", "gateway.test");
        Credential ofOtherPurpose = delegate(authority, -1, 1, KeyPurposeId.id_kp_serverAuth);
        Credential over = delegate(authority, -3, -2, KeyPurposeId.id_kp_OCSPSigning);
        Credential ofAnother = delegate(new TestAuthority("other"), -1, 1, KeyPurposeId.id_kp_OCSPSigning);
        Credential ofNamesake = delegate(new TestAuthority("authority"), -1, 1, KeyPurposeId.id_kp_OCSPSigning);

        for (Credential signer : List.of(withoutPurpose, ofOtherPurpose, over, ofAnother, ofNamesake)) {
            assertThat(find(response().by(signer))).isEqualTo(Finding.REVOCATION_RESPONSE_UNPROVEN);
        }
    }

    @Test
    void one_who_was_appointed_and_revoked_may_not_answer() throws Exception {
        Credential delegate = delegate(authority, -1, 1, KeyPurposeId.id_kp_OCSPSigning);
        X509CRL list = TestList.of(authority).revoking(delegate.certificate()).list();
        OcspReader reader = new OcspReader(new RevocationLists(List.of(list)));

        assertThat(reader.read(response().by(delegate).der(), certificate, authority.certificate(), null, NOW)
                        .finding())
                .isEqualTo(Finding.REVOCATION_RESPONSE_UNPROVEN);
    }

    @Test
    void a_response_repeats_the_nonce_or_has_none() throws Exception {
        byte[] asked = new DEROctetString(new byte[32]).getEncoded();
        byte[] other = new DEROctetString("of another question".getBytes(StandardCharsets.US_ASCII)).getEncoded();

        assertThat(find(response().repeating(asked).der(), asked)).isEqualTo(Finding.GOOD);
        assertThat(find(response().der(), asked)).isEqualTo(Finding.GOOD);
        assertThat(find(response().repeating(other).der(), asked)).isEqualTo(Finding.REVOCATION_RESPONSE_UNPROVEN);
        assertThat(find(response().repeating(other).revoked().der(), asked))
                .isEqualTo(Finding.REVOCATION_RESPONSE_UNPROVEN);
    }

    @Test
    void no_byte_may_be_changed_or_missing() throws Exception {
        byte[] good = response().der();
        for (int at = 0; at < good.length; at++) {
            byte[] changed = good.clone();
            changed[at] ^= 0x11;
            assertThat(find(changed)).as("byte %d changed", at).isNotEqualTo(Finding.GOOD);
            assertThat(find(Arrays.copyOf(good, at))).as("cut at %d", at).isNotEqualTo(Finding.GOOD);
        }
    }

    @Test
    void what_is_no_response_tells_nothing() {
        assertThat(find(new byte[0])).isEqualTo(Finding.REVOCATION_RESPONSE_UNPROVEN);
        assertThat(find("<html>".getBytes(StandardCharsets.US_ASCII))).isEqualTo(Finding.REVOCATION_RESPONSE_UNPROVEN);
    }

    private static Credential delegate(TestAuthority by, int from, int to, KeyPurposeId purpose) throws Exception {
        Extension usage = new Extension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purpose).getEncoded());
        return by.issue("responder", days(from), days(to), List.of(usage));
    }

    private TestResponse response() {
        return TestResponse.about(certificate, authority);
    }

    private Finding find(TestResponse response) throws Exception {
        return find(response.der());
    }

    private Finding find(byte[] response) {
        return find(response, null);
    }

    private Finding find(byte[] response, byte[] nonce) {
        return new OcspReader(new RevocationLists(List.of()))
                .read(response, certificate, authority.certificate(), nonce, NOW)
                .finding();
    }
}
