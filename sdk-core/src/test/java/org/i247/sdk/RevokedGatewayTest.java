package org.i247.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.i247.sdk.security.RevocationMode.HARD_FAIL;
import static org.i247.sdk.security.RevocationMode.OFF;
import static org.i247.sdk.security.RevocationMode.SOFT_FAIL;

import java.io.IOException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.i247.sdk.document.TravelDocumentQuery;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.SetupException;
import org.i247.sdk.error.UntrustedAnswerException;
import org.i247.sdk.internal.gateway.Reply;
import org.i247.sdk.internal.gateway.TestGateway;
import org.i247.sdk.internal.keys.Fingerprint;
import org.i247.sdk.internal.revocation.TestList;
import org.i247.sdk.internal.transport.TestAuthority;
import org.i247.sdk.internal.transport.TestAuthority.Credential;
import org.i247.sdk.query.Answer;
import org.i247.sdk.query.Purpose;
import org.i247.sdk.security.Revocation;
import org.i247.sdk.security.RevocationMode;
import org.i247.sdk.security.Trust;
import org.i247.sdk.spi.ClientEvent;
import org.i247.sdk.spi.KeyEvent.CertificateUse;
import org.i247.sdk.spi.KeyEvent.RevocationUnknown;
import org.i247.sdk.standard.BureauCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a caller sees of a certificate of the gateway that was revoked. */
@Timeout(60)
class RevokedGatewayTest {
    private final TestGateway gateway = new TestGateway();
    private final TestAuthority signingAuthority = new TestAuthority("authority of signing keys");
    private final Credential signing = signingAuthority.issue("signing key");
    private final List<ClientEvent> events = new CopyOnWriteArrayList<>();

    RevokedGatewayTest() throws IOException {}

    @AfterEach
    void close() throws IOException {
        gateway.close();
    }

    @Test
    void nothing_is_asked_unless_it_is_said_so() {
        assertThat(gateway.trust().revocation().isOff()).isTrue();
    }

    @Test
    void a_revoked_gateway_is_not_asked_and_the_reason_is_worded() throws Exception {
        X509CRL list = TestList.of(gateway.authority())
                .revoking(gateway.tlsCertificate())
                .list();

        I247Exception refused = refused(gateway.trust(), lists(SOFT_FAIL, list));

        assertThat(refused).isInstanceOf(SetupException.class);
        assertThat(refused.code()).isEqualTo(ErrorCode.GATEWAY_NOT_TRUSTED);
        assertThat(refused.failure().attempts()).isEqualTo(1);
        assertThat(refused.message(Locale.ENGLISH)).contains("revoked");
        assertThat(refused.message(Locale.FRENCH)).contains("révoqué");
        assertThat(gateway.seen()).isEmpty();
    }

    @Test
    void a_revoked_signing_key_proves_nothing() throws Exception {
        gateway.says(Reply.noHit().by(signing));
        X509CRL list =
                TestList.of(signingAuthority).revoking(signing.certificate()).list();

        I247Exception refused = refused(trust(), signingList(SOFT_FAIL, list));

        assertThat(refused).isInstanceOf(UntrustedAnswerException.class);
        assertThat(refused.failure().arguments()).endsWith("KEY_REVOKED");
        assertThat(events).noneMatch(event -> isAbout(event, signing.certificate()));
    }

    @Test
    void a_stale_list_of_signing_keys_is_as_its_mode_has_it_and_told_once() throws Exception {
        gateway.says(Reply.noHit().by(signing));
        X509CRL stale = TestList.of(signingAuthority).from(-3).until(-1).list();

        assertThat(refused(trust(), signingList(HARD_FAIL, stale)).failure().arguments())
                .endsWith("KEY_REVOCATION_UNKNOWN");
        try (I247Client client = client(trust(), signingList(SOFT_FAIL, stale))) {
            ask(client);
            ask(client);
        }
        assertThat(events)
                .filteredOn(event -> isAbout(event, signing.certificate()))
                .containsExactly(new RevocationUnknown(
                        CertificateUse.GATEWAY_SIGNING,
                        Fingerprint.of(signing.certificate()),
                        "REVOCATION_LIST_STALE"));
        assertThat(refused(gateway.trust(), lists(OFF, stale)).failure().arguments())
                .endsWith("KEY_NOT_PINNED");
    }

    @Test
    void a_signing_key_that_its_authoritys_list_does_not_name_is_believed() throws Exception {
        gateway.says(Reply.noHit().by(signing));

        try (I247Client client = client(
                trust(), signingList(HARD_FAIL, TestList.of(signingAuthority).list()))) {
            assertThat(ask(client)).isInstanceOf(Answer.NoHit.class);
        }
    }

    @Test
    void a_signing_key_whose_issuer_has_no_list_is_not_judged() throws Exception {
        gateway.says(Reply.noHit().by(signing));

        try (I247Client client = client(
                trust(), lists(HARD_FAIL, TestList.of(gateway.authority()).list()))) {
            assertThat(ask(client)).isInstanceOf(Answer.NoHit.class);
        }
    }

    @Test
    void a_list_of_an_authority_that_nobody_knows_does_not_make_a_signing_key_good() throws Exception {
        gateway.says(Reply.noHit().by(signing));
        Revocation lists = lists(
                HARD_FAIL,
                TestList.of(gateway.authority()).list(),
                TestList.of(signingAuthority).list());

        assertThat(refused(trust(), lists).failure().arguments()).endsWith("KEY_REVOCATION_UNKNOWN");
    }

    private Trust trust() {
        return Trust.of(
                List.of(gateway.authority().certificate()), List.of(signing.certificate()), InstantSource.system());
    }

    /** The TLS certificate is good by its list; the signing key is judged by this one. */
    private Revocation signingList(RevocationMode mode, X509CRL list) throws Exception {
        return Revocation.off()
                .withLists(
                        mode,
                        List.of(TestList.of(gateway.authority()).list(), list),
                        List.of(signingAuthority.certificate()));
    }

    private static Revocation lists(RevocationMode mode, X509CRL... lists) {
        return Revocation.off().withLists(mode, List.of(lists), List.of());
    }

    private static boolean isAbout(ClientEvent event, X509Certificate certificate) {
        return event instanceof RevocationUnknown unknown
                && unknown.fingerprint().equals(Fingerprint.of(certificate));
    }

    private I247Exception refused(Trust trust, Revocation revocation) {
        try (I247Client client = client(trust, revocation)) {
            return catchThrowableOfType(I247Exception.class, () -> ask(client));
        }
    }

    private static Answer<?> ask(I247Client client) {
        return client.travelDocuments().search(TravelDocumentQuery.number("L898902C3"), client.context());
    }

    private I247Client client(Trust trust, Revocation revocation) {
        return I247Client.builder()
                .endpoints(gateway.endpoint())
                .identity(gateway.identity())
                .trust(trust.withRevocation(revocation))
                .listener(events::add)
                .maxAttempts(1)
                .bureau(BureauCode.of("UT"))
                .unit("airport-1")
                .user("u-4711")
                .purpose(Purpose.BORDER_CONTROL)
                .build();
    }
}
