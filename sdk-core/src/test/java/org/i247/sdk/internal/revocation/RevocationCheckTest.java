package org.i247.sdk.internal.revocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.i247.sdk.internal.transport.TestAuthority.NOW;
import static org.i247.sdk.internal.transport.TestAuthority.days;
import static org.i247.sdk.security.RevocationMode.HARD_FAIL;
import static org.i247.sdk.security.RevocationMode.OFF;
import static org.i247.sdk.security.RevocationMode.SOFT_FAIL;

import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.i247.sdk.internal.event.Events;
import org.i247.sdk.internal.keys.Fingerprint;
import org.i247.sdk.internal.transport.TestAuthority;
import org.i247.sdk.security.Revocation;
import org.i247.sdk.security.RevocationMode;
import org.i247.sdk.spi.ClientEvent;
import org.i247.sdk.spi.KeyEvent.CertificateUse;
import org.i247.sdk.spi.KeyEvent.RevocationUnknown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RevocationCheckTest {
    private static final URI RESPONDER = URI.create("http://responder.test/ocsp");
    private static final Responder NOBODY = (address, question) -> {
        throw new AssertionError("asked " + address);
    };

    private final TestAuthority root = new TestAuthority("root");
    private final TestAuthority issuing = new TestAuthority("issuing", root);
    private final X509Certificate gateway =
            issuing.issue("gateway", "gateway.test").certificate();
    private final List<X509Certificate> chain = List.of(gateway, issuing.certificate());
    private final List<ClientEvent> events = new ArrayList<>();
    private Instant now = NOW;

    // Lists

    @ParameterizedTest
    @EnumSource(names = {"SOFT_FAIL", "HARD_FAIL"})
    void good_by_lists_is_accepted_without_a_word(RevocationMode mode) throws Exception {
        require(lists(mode, list(root), list(issuing)));

        assertThat(events).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"SOFT_FAIL", "HARD_FAIL"})
    void revoked_by_a_list_is_refused_in_either_mode(RevocationMode mode) throws Exception {
        Revocation own =
                lists(mode, list(root), TestList.of(issuing).revoking(gateway).list());
        Revocation above =
                lists(mode, TestList.of(root).revoking(issuing.certificate()).list(), list(issuing));

        assertRefused(own, Finding.REVOKED);
        assertRefused(above, Finding.REVOKED);
        assertThat(events).isEmpty();
    }

    @Test
    void a_stale_list_is_as_its_mode_has_it() throws Exception {
        X509CRL stale = TestList.of(issuing).from(-3).until(-1).list();

        assertRefused(lists(HARD_FAIL, list(root), stale), Finding.REVOCATION_LIST_STALE);
        require(lists(SOFT_FAIL, list(root), stale));
        assertTold(gateway, Finding.REVOCATION_LIST_STALE);
        require(lists(OFF, list(root), TestList.of(issuing).revoking(gateway).list()));
    }

    @Test
    void an_authority_without_a_list_is_as_the_mode_has_it() throws Exception {
        assertRefused(lists(HARD_FAIL, list(issuing)), Finding.REVOCATION_LIST_MISSING);
        require(lists(SOFT_FAIL, list(issuing)));
        assertTold(issuing.certificate(), Finding.REVOCATION_LIST_MISSING);
    }

    @Test
    void a_list_that_runs_out_while_the_client_runs_no_longer_says_good() throws Exception {
        RevocationCheck check = check(lists(HARD_FAIL, list(root), list(issuing)));

        check.require(chain, List.of(), NOBODY);
        now = days(2);
        assertThatThrownBy(() -> check.require(chain, List.of(), NOBODY))
                .isInstanceOfSatisfying(
                        RevocationException.class,
                        refused -> assertThat(refused.finding()).isEqualTo(Finding.REVOCATION_LIST_STALE));
    }

    @Test
    void a_certificate_that_is_itself_trusted_is_not_judged() throws Exception {
        Revocation revocation =
                lists(HARD_FAIL, TestList.of(issuing).revoking(gateway).list());

        new RevocationCheck(
                        revocation, List.of(gateway), new Events(List.of(events::add)), () -> now, new SecureRandom())
                .require(chain, List.of(), NOBODY);
    }

    @Test
    void the_order_in_which_certificates_come_does_not_matter() throws Exception {
        Revocation above = lists(
                SOFT_FAIL, TestList.of(root).revoking(issuing.certificate()).list(), list(issuing));
        List<X509Certificate> disordered =
                List.of(gateway, root.certificate(), new TestAuthority("stray").certificate(), issuing.certificate());

        assertThatThrownBy(() -> check(above).require(disordered, List.of(), NOBODY))
                .isInstanceOf(RevocationException.class);
    }

    @Test
    void a_chain_to_nobody_is_refused() {
        List<X509Certificate> stranger =
                List.of(new TestAuthority("stranger").issue("gateway").certificate());

        assertThatThrownBy(() -> check(Revocation.off()).require(stranger, List.of(), NOBODY))
                .isInstanceOf(CertificateException.class);
    }

    // OCSP, stapled

    @ParameterizedTest
    @EnumSource(names = {"SOFT_FAIL", "HARD_FAIL"})
    void what_is_stapled_is_believed_in_either_mode(RevocationMode mode) throws Exception {
        Revocation ocsp = lists(SOFT_FAIL, list(root), list(issuing)).withOcsp(mode);

        require(ocsp, TestResponse.about(gateway, issuing).der());
        assertThat(events).isEmpty();
        assertRefused(
                ocsp,
                Finding.REVOKED,
                TestResponse.about(gateway, issuing).revoked().der());
    }

    @Test
    void a_missing_staple_is_as_its_mode_has_it() throws Exception {
        assertUnknown(Finding.REVOCATION_RESPONSE_MISSING);
    }

    @Test
    void a_stale_staple_is_as_its_mode_has_it() throws Exception {
        assertUnknown(
                Finding.REVOCATION_RESPONSE_STALE,
                TestResponse.about(gateway, issuing).stale().der());
    }

    @Test
    void a_staple_of_another_authority_is_as_its_mode_has_it() throws Exception {
        assertUnknown(
                Finding.REVOCATION_RESPONSE_UNPROVEN,
                TestResponse.about(gateway, issuing)
                        .withKeyOf(new TestAuthority("issuing"))
                        .der());
    }

    private void assertUnknown(Finding finding, byte[]... stapled) throws Exception {
        Revocation lists = lists(HARD_FAIL, list(root), list(issuing));

        assertRefused(lists.withOcsp(HARD_FAIL), finding, stapled);
        require(lists.withOcsp(SOFT_FAIL), stapled);
        assertTold(gateway, finding);
        require(lists.withOcsp(OFF), stapled);
    }

    @Test
    void each_source_has_to_be_content_with_the_gateways_own_certificate() throws Exception {
        byte[] good = TestResponse.about(gateway, issuing).der();
        byte[] bad = TestResponse.about(gateway, issuing).revoked().der();
        X509CRL stale = TestList.of(issuing).from(-3).until(-1).list();
        X509CRL revoking = TestList.of(issuing).revoking(gateway).list();

        assertRefused(lists(HARD_FAIL, list(root), stale).withOcsp(HARD_FAIL), Finding.REVOCATION_LIST_STALE, good);
        assertRefused(lists(SOFT_FAIL, list(root), stale).withOcsp(SOFT_FAIL), Finding.REVOKED, bad);
        assertRefused(lists(SOFT_FAIL, list(root), revoking).withOcsp(HARD_FAIL), Finding.REVOKED, good);
        assertThat(events).isEmpty();
    }

    @Test
    void an_authority_is_known_if_one_source_knows_it() throws Exception {
        byte[] own = TestResponse.about(gateway, issuing).der();
        byte[] above = TestResponse.about(issuing.certificate(), root).der();

        require(Revocation.off().withOcsp(HARD_FAIL), own, above);
        require(lists(SOFT_FAIL, list(issuing)).withOcsp(HARD_FAIL), own, above);
        assertThat(events).isEmpty();
        assertRefused(Revocation.off().withOcsp(HARD_FAIL), Finding.REVOCATION_RESPONSE_MISSING, own);
        assertRefused(lists(SOFT_FAIL, list(issuing)).withOcsp(HARD_FAIL), Finding.REVOCATION_LIST_MISSING, own);
        assertRefused(
                Revocation.off().withOcsp(SOFT_FAIL),
                Finding.REVOKED,
                own,
                TestResponse.about(issuing.certificate(), root).revoked().der());
    }

    @ParameterizedTest
    @EnumSource(names = "OFF", mode = EnumSource.Mode.EXCLUDE)
    void an_authority_that_its_staple_calls_revoked_is_refused_though_a_list_calls_it_good(RevocationMode mode)
            throws Exception {
        byte[] own = TestResponse.about(gateway, issuing).der();
        byte[] above = TestResponse.about(issuing.certificate(), root).revoked().der();

        assertRefused(lists(SOFT_FAIL, list(issuing), list(root)).withOcsp(mode), Finding.REVOKED, own, above);
    }

    // OCSP, asked

    @Test
    void the_responder_is_asked_only_where_nothing_good_is_stapled() throws Exception {
        Revocation asking = lists(SOFT_FAIL, list(root), list(issuing)).withOcspResponder(HARD_FAIL, RESPONDER);

        require(asking, TestResponse.about(gateway, issuing).der());
        for (byte[] stapled : List.of(
                TestResponse.about(gateway, issuing).stale().der(),
                TestResponse.about(gateway, new TestAuthority("issuing")).der())) {
            assertThat(asked(check(asking), TestResponse.about(gateway, issuing), stapled))
                    .isEqualTo(1);
        }
    }

    @Test
    void what_the_responder_says_counts_to_its_end_and_not_beyond_an_hour() throws Exception {
        Revocation asking = lists(SOFT_FAIL, list(root), list(issuing)).withOcspResponder(HARD_FAIL, RESPONDER);
        RevocationCheck check = check(asking);
        TestResponse forTenMinutes =
                TestResponse.about(gateway, issuing).between(NOW.minusSeconds(1), NOW.plusSeconds(600));
        TestResponse forDays = TestResponse.about(gateway, issuing).between(NOW.minusSeconds(1), days(9));

        assertThat(asked(check, forTenMinutes)).isEqualTo(1);
        now = NOW.plusSeconds(599);
        assertThat(asked(check, forTenMinutes)).isZero();
        now = NOW.plusSeconds(601);
        assertThat(asked(check, forDays)).isEqualTo(1);
        now = now.plus(Duration.ofMinutes(59));
        assertThat(asked(check, forDays)).isZero();
        now = now.plus(Duration.ofMinutes(2));
        assertThat(asked(check, forDays)).isEqualTo(1);
    }

    @Test
    void only_good_is_remembered() throws Exception {
        RevocationCheck check =
                check(lists(SOFT_FAIL, list(root), list(issuing)).withOcspResponder(SOFT_FAIL, RESPONDER));

        assertThat(asked(check, TestResponse.about(gateway, issuing).unknown())).isEqualTo(1);
        assertThat(asked(check, TestResponse.about(gateway, issuing).stale())).isEqualTo(1);
        assertThat(asked(check, TestResponse.about(gateway, issuing))).isEqualTo(1);
    }

    @Test
    void each_question_has_a_nonce_of_its_own_and_names_the_certificate() throws Exception {
        RevocationCheck check =
                check(lists(SOFT_FAIL, list(root), list(issuing)).withOcspResponder(SOFT_FAIL, RESPONDER));
        List<OCSPReq> questions = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            check.require(chain, List.of(), (address, question) -> {
                questions.add(new OCSPReq(question));
                return Optional.empty();
            });
        }

        assertThat(questions)
                .allSatisfy(question -> assertThat(
                                question.getRequestList()[0].getCertID().getSerialNumber())
                        .isEqualTo(gateway.getSerialNumber()));
        assertThat(questions.stream()
                        .map(question -> question.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce))
                        .distinct())
                .hasSize(2);
    }

    @Test
    void a_response_to_another_question_is_as_the_mode_has_it() throws Exception {
        Revocation lists = lists(SOFT_FAIL, list(root), list(issuing));
        byte[] otherNonce = new byte[] {4, 1, 0};
        TestResponse replayed = TestResponse.about(gateway, issuing).repeating(otherNonce);

        assertThatThrownBy(() -> asked(check(lists.withOcspResponder(HARD_FAIL, RESPONDER)), replayed))
                .hasMessage(Finding.REVOCATION_RESPONSE_UNPROVEN.name());
        asked(check(lists.withOcspResponder(SOFT_FAIL, RESPONDER)), replayed);
        assertTold(gateway, Finding.REVOCATION_RESPONSE_UNPROVEN);
    }

    @Test
    void a_silent_responder_is_as_the_mode_has_it() throws Exception {
        Revocation lists = lists(SOFT_FAIL, list(root), list(issuing));
        Responder silent = (address, question) -> Optional.empty();

        assertThatThrownBy(() ->
                        check(lists.withOcspResponder(HARD_FAIL, RESPONDER)).require(chain, List.of(), silent))
                .hasMessage(Finding.REVOCATION_RESPONDER_SILENT.name());
        check(lists.withOcspResponder(SOFT_FAIL, RESPONDER)).require(chain, List.of(), silent);
        assertTold(gateway, Finding.REVOCATION_RESPONDER_SILENT);
    }

    @Test
    void the_responder_that_a_certificate_names_is_asked_only_if_it_is_said_so() throws Exception {
        X509Certificate naming = issuing.issue("gateway", days(-1), days(1), List.of(access("http://named.test:81/o")))
                .certificate();
        X509Certificate unfit = issuing.issue("gateway", days(-1), days(1), List.of(access("ldap://named.test/o")))
                .certificate();
        Revocation lists = lists(SOFT_FAIL, list(root), list(issuing));
        List<URI> asked = new ArrayList<>();
        Responder responder = (address, question) -> {
            asked.add(address);
            return Optional.empty();
        };

        check(lists.withOcsp(SOFT_FAIL)).require(List.of(naming, issuing.certificate()), List.of(), responder);
        check(lists.withOcspResponderOfCertificate(SOFT_FAIL))
                .require(List.of(unfit, issuing.certificate()), List.of(), responder);
        assertThat(asked).isEmpty();
        check(lists.withOcspResponderOfCertificate(SOFT_FAIL))
                .require(List.of(naming, issuing.certificate()), List.of(), responder);
        assertThat(asked).containsExactly(URI.create("http://named.test:81/o"));
    }

    private static Extension access(String responder) throws IOException {
        return new Extension(
                Extension.authorityInfoAccess,
                false,
                new AuthorityInformationAccess(
                                AccessDescription.id_ad_ocsp,
                                new GeneralName(GeneralName.uniformResourceIdentifier, responder))
                        .getEncoded());
    }

    /** How often a responder that answers so was asked. */
    private int asked(RevocationCheck check, TestResponse answer, byte[]... stapled) throws Exception {
        byte[] response = answer.der();
        List<URI> asked = new ArrayList<>();
        check.require(chain, List.of(stapled), (address, question) -> {
            asked.add(address);
            return Optional.of(response);
        });
        return asked.size();
    }

    private static X509CRL list(TestAuthority of) throws Exception {
        return TestList.of(of).list();
    }

    private static Revocation lists(RevocationMode mode, X509CRL... lists) {
        return Revocation.off().withLists(mode, List.of(lists), List.of());
    }

    private RevocationCheck check(Revocation revocation) {
        return new RevocationCheck(
                revocation,
                List.of(root.certificate()),
                new Events(List.of(events::add)),
                () -> now,
                new SecureRandom());
    }

    private void require(Revocation revocation, byte[]... stapled) throws Exception {
        check(revocation).require(chain, List.of(stapled), NOBODY);
    }

    private void assertRefused(Revocation revocation, Finding finding, byte[]... stapled) {
        assertThatThrownBy(() -> require(revocation, stapled))
                .isInstanceOfSatisfying(
                        RevocationException.class,
                        refused -> assertThat(refused.finding()).isEqualTo(finding));
    }

    private void assertTold(X509Certificate certificate, Finding finding) {
        assertThat(events)
                .containsExactly(
                        new RevocationUnknown(CertificateUse.GATEWAY_TLS, Fingerprint.of(certificate), finding.name()));
        events.clear();
    }
}
