package org.i247.sdk.internal.revocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.i247.sdk.internal.transport.TestAuthority.NOW;
import static org.i247.sdk.internal.transport.TestAuthority.days;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.List;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.ReasonFlags;
import org.i247.sdk.internal.transport.TestAuthority;
import org.junit.jupiter.api.Test;

class RevocationListsTest {
    private final TestAuthority authority = new TestAuthority("authority");
    private final X509Certificate certificate =
            authority.issue("gateway", "gateway.test").certificate();
    private final X509Certificate neighbour =
            authority.issue("neighbour", "other.test").certificate();

    @Test
    void a_current_list_tells_what_is_revoked_and_what_is_not() throws Exception {
        X509CRL list = TestList.of(authority).revoking(neighbour).list();

        assertThat(find(list)).isEqualTo(Finding.GOOD);
        assertThat(new RevocationLists(List.of(list)).find(neighbour, authority.certificate(), NOW))
                .isEqualTo(Finding.REVOKED);
    }

    @Test
    void a_stale_list_still_tells_what_is_revoked_but_not_what_is_good() throws Exception {
        assertThat(find(TestList.of(authority).from(-3).until(-1).list())).isEqualTo(Finding.REVOCATION_LIST_STALE);
        assertThat(find(TestList.of(authority)
                        .from(-3)
                        .until(-1)
                        .revoking(certificate)
                        .list()))
                .isEqualTo(Finding.REVOKED);
    }

    @Test
    void a_list_counts_to_the_second_of_its_end() throws Exception {
        RevocationLists lists =
                new RevocationLists(List.of(TestList.of(authority).until(1).list()));

        assertThat(lists.find(certificate, authority.certificate(), days(1).minusSeconds(1)))
                .isEqualTo(Finding.GOOD);
        assertThat(lists.find(certificate, authority.certificate(), days(1).plusSeconds(1)))
                .isEqualTo(Finding.REVOCATION_LIST_STALE);
    }

    @Test
    void a_list_without_an_end_is_stale() throws Exception {
        assertThat(find(TestList.of(authority).until(null).list())).isEqualTo(Finding.REVOCATION_LIST_STALE);
    }

    @Test
    void a_list_of_another_authority_tells_nothing() throws Exception {
        assertThat(find(TestList.of(new TestAuthority("other"))
                        .revoking(certificate)
                        .list()))
                .isEqualTo(Finding.REVOCATION_LIST_MISSING);
    }

    @Test
    void a_list_in_the_name_of_the_authority_with_the_key_of_another_tells_nothing() throws Exception {
        TestAuthority namesake = new TestAuthority("authority");

        assertThat(find(TestList.forged(authority, namesake).list())).isEqualTo(Finding.REVOCATION_LIST_UNPROVEN);
        assertThat(find(TestList.forged(authority, namesake)
                        .revoking(certificate)
                        .list()))
                .isEqualTo(Finding.REVOCATION_LIST_UNPROVEN);
    }

    @Test
    void a_weak_signature_tells_nothing() throws Exception {
        assertThat(find(TestList.of(authority).signedWith("SHA1withECDSA").list()))
                .isEqualTo(Finding.REVOCATION_LIST_UNPROVEN);
    }

    @Test
    void an_authority_that_may_not_sign_lists_tells_nothing() throws Exception {
        TestAuthority mute = new TestAuthority(
                "mute",
                authority,
                new Extension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign).getEncoded()));
        RevocationLists lists = new RevocationLists(List.of(TestList.of(mute).list()));

        assertThat(lists.find(mute.issue("gateway").certificate(), mute.certificate(), NOW))
                .isEqualTo(Finding.REVOCATION_LIST_UNPROVEN);
    }

    @Test
    void the_newest_list_decides() throws Exception {
        X509CRL hold = TestList.of(authority).from(-2).revoking(certificate).list();
        X509CRL lifted = TestList.of(authority).from(-1).list();
        X509CRL tomorrow =
                TestList.of(authority).from(1).until(2).revoking(certificate).list();

        assertThat(find(hold, lifted)).isEqualTo(Finding.GOOD);
        assertThat(find(lifted, hold, tomorrow)).isEqualTo(Finding.GOOD);
    }

    @Test
    void changes_to_another_list_tell_nothing_alone() throws Exception {
        assertThat(find(TestList.of(authority)
                        .with(Extension.deltaCRLIndicator, true, new ASN1Integer(1))
                        .list()))
                .isEqualTo(Finding.REVOCATION_LIST_MISSING);
    }

    @Test
    void a_list_that_says_something_unknown_tells_nothing() throws Exception {
        assertThat(find(TestList.of(authority)
                        .with(new ASN1ObjectIdentifier("1.2.3.4"), true, new DERUTF8String("?"))
                        .list()))
                .isEqualTo(Finding.REVOCATION_LIST_MISSING);
    }

    @Test
    void what_stands_in_a_list_of_something_else_or_that_says_something_unknown_is_not_revoked() throws Exception {
        IssuingDistributionPoint attributes = new IssuingDistributionPoint(null, false, false, null, false, true);

        assertThat(find(TestList.of(authority)
                        .with(new ASN1ObjectIdentifier("1.2.3.4"), true, new DERUTF8String("?"))
                        .revoking(certificate)
                        .list()))
                .isEqualTo(Finding.REVOCATION_LIST_MISSING);
        assertThat(find(TestList.of(authority)
                        .with(Extension.issuingDistributionPoint, true, attributes)
                        .revoking(certificate)
                        .list()))
                .isEqualTo(Finding.REVOCATION_LIST_MISSING);
    }

    @Test
    void a_list_of_a_namesake_does_not_hide_that_of_the_authority() throws Exception {
        X509CRL forged = TestList.forged(authority, new TestAuthority("authority"))
                .from(0)
                .list();
        X509CRL right = TestList.of(authority).revoking(certificate).list();

        assertThat(find(forged, right)).isEqualTo(Finding.REVOKED);
        assertThat(find(TestList.of(new TestAuthority("other")).list(), right)).isEqualTo(Finding.REVOKED);
    }

    @Test
    void a_part_of_a_list_tells_only_of_its_own_certificates() throws Exception {
        X509Certificate ofPart = authority
                .issue(
                        "part",
                        days(-1),
                        days(1),
                        List.of(new Extension(
                                Extension.cRLDistributionPoints,
                                false,
                                new CRLDistPoint(new DistributionPoint[] {
                                            new DistributionPoint(point("http://crl.test/1"), null, null)
                                        })
                                        .getEncoded())))
                .certificate();
        RevocationLists own = new RevocationLists(List.of(part("http://crl.test/1")));
        RevocationLists other = new RevocationLists(List.of(part("http://crl.test/2")));

        assertThat(own.find(ofPart, authority.certificate(), NOW)).isEqualTo(Finding.GOOD);
        assertThat(other.find(ofPart, authority.certificate(), NOW)).isEqualTo(Finding.REVOCATION_LIST_MISSING);
        assertThat(own.find(certificate, authority.certificate(), NOW)).isEqualTo(Finding.REVOCATION_LIST_MISSING);
    }

    @Test
    void a_list_of_some_kinds_tells_only_of_those() throws Exception {
        X509Certificate below = new TestAuthority("below", authority).certificate();
        X509CRL ofUsers = scoped(new IssuingDistributionPoint(null, true, false, null, false, false));
        X509CRL ofAuthorities = scoped(new IssuingDistributionPoint(null, false, true, null, false, false));

        assertThat(find(ofUsers)).isEqualTo(Finding.GOOD);
        assertThat(find(ofAuthorities)).isEqualTo(Finding.REVOCATION_LIST_MISSING);
        assertThat(new RevocationLists(List.of(ofUsers)).find(below, authority.certificate(), NOW))
                .isEqualTo(Finding.REVOCATION_LIST_MISSING);
        assertThat(new RevocationLists(List.of(ofAuthorities)).find(below, authority.certificate(), NOW))
                .isEqualTo(Finding.GOOD);
        assertThat(find(scoped(new IssuingDistributionPoint(null, false, false, null, true, false))))
                .isEqualTo(Finding.REVOCATION_LIST_MISSING);
        assertThat(find(scoped(new IssuingDistributionPoint(
                        null, false, false, new ReasonFlags(ReasonFlags.keyCompromise), false, false))))
                .isEqualTo(Finding.REVOCATION_LIST_MISSING);
        assertThat(find(scoped(new IssuingDistributionPoint(null, false, false, null, false, true))))
                .isEqualTo(Finding.REVOCATION_LIST_MISSING);
    }

    @Test
    void what_stands_in_a_list_is_revoked_even_if_the_list_tells_nothing_of_the_rest() throws Exception {
        IssuingDistributionPoint someReasons = new IssuingDistributionPoint(
                null, false, false, new ReasonFlags(ReasonFlags.keyCompromise), false, false);
        X509CRL ofSomeReasons = TestList.of(authority)
                .with(Extension.issuingDistributionPoint, true, someReasons)
                .revoking(certificate)
                .list();
        X509CRL changes = TestList.of(authority)
                .with(Extension.deltaCRLIndicator, true, new ASN1Integer(1))
                .revoking(certificate)
                .list();
        X509CRL whole = TestList.of(authority).list();

        assertThat(find(ofSomeReasons)).isEqualTo(Finding.REVOKED);
        assertThat(find(changes)).isEqualTo(Finding.REVOKED);
        assertThat(find(whole, changes)).isEqualTo(Finding.REVOKED);
        // An older one was answered by the whole list since.
        assertThat(find(
                        whole,
                        TestList.of(authority)
                                .from(-3)
                                .with(Extension.deltaCRLIndicator, true, new ASN1Integer(1))
                                .revoking(certificate)
                                .list()))
                .isEqualTo(Finding.GOOD);
        assertThat(find(TestList.of(authority)
                        .with(new ASN1ObjectIdentifier("1.2.3.4"), true, new DERUTF8String("?"))
                        .revoking(certificate)
                        .list()))
                .isEqualTo(Finding.REVOCATION_LIST_MISSING);
    }

    private X509CRL part(String address) throws Exception {
        return scoped(new IssuingDistributionPoint(point(address), false, false, null, false, false));
    }

    private X509CRL scoped(IssuingDistributionPoint point) throws Exception {
        return TestList.of(authority)
                .with(Extension.issuingDistributionPoint, true, point)
                .list();
    }

    private static DistributionPointName point(String address) {
        return new DistributionPointName(
                new GeneralNames(new GeneralName(GeneralName.uniformResourceIdentifier, address)));
    }

    private Finding find(X509CRL... lists) {
        return new RevocationLists(List.of(lists)).find(certificate, authority.certificate(), NOW);
    }
}
