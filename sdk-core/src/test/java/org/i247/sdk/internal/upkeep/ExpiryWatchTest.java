package org.i247.sdk.internal.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.i247.sdk.internal.event.Events;
import org.i247.sdk.internal.keys.Fingerprint;
import org.i247.sdk.internal.keys.TestCertificates;
import org.i247.sdk.internal.keys.TestIdentities;
import org.i247.sdk.internal.keys.TestKeys;
import org.i247.sdk.security.Identity;
import org.i247.sdk.security.Trust;
import org.i247.sdk.spi.ClientEvent;
import org.i247.sdk.spi.KeyEvent.CertificateExpired;
import org.i247.sdk.spi.KeyEvent.CertificateExpiring;
import org.i247.sdk.spi.KeyEvent.CertificateUse;
import org.junit.jupiter.api.Test;

class ExpiryWatchTest {
    private static final Instant START = TestCertificates.NOW;
    private static final Instant FAR = START.plus(Duration.ofDays(3650));
    private static final KeyPair TLS = TestKeys.ellipticCurve("secp256r1");
    private static final KeyPair SIGNING = TestKeys.ellipticCurve("secp384r1");

    private final TestCertificates certificates = new TestCertificates();
    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private final List<ClientEvent> heard = new ArrayList<>();

    @Test
    void each_of_four_warnings_and_the_end_are_told_once_for_a_certificate() {
        Instant end = START.plus(Duration.ofDays(60));
        X509Certificate tls = issue(TLS, end);
        ExpiryWatch watch = watch(tls, issue(SIGNING, FAR), trust(FAR, FAR));
        for (int hours = 0; hours <= 61 * 24; hours++) {
            now.set(START.plus(Duration.ofHours(hours)));
            watch.look();
        }
        String print = Fingerprint.of(tls);
        assertThat(heard)
                .containsExactly(
                        new CertificateExpiring(CertificateUse.OWN_TLS, print, end, 30),
                        new CertificateExpiring(CertificateUse.OWN_TLS, print, end, 14),
                        new CertificateExpiring(CertificateUse.OWN_TLS, print, end, 7),
                        new CertificateExpiring(CertificateUse.OWN_TLS, print, end, 1),
                        new CertificateExpired(CertificateUse.OWN_TLS, print, end));
    }

    @Test
    void a_warning_comes_with_its_day_and_not_before() {
        Instant end = START.plus(Duration.ofDays(30)).plusSeconds(1);
        ExpiryWatch watch = watch(issue(TLS, end), issue(SIGNING, FAR), trust(FAR, FAR));
        watch.look();
        assertThat(heard).isEmpty();
        now.set(START.plusSeconds(1));
        watch.look();
        assertThat(heard).hasSize(1);
    }

    @Test
    void own_keys_the_gateways_keys_and_authorities_are_watched() {
        Instant soon = START.plus(Duration.ofDays(2));
        watch(issue(TLS, soon), issue(SIGNING, soon), trust(soon, soon)).look();
        assertThat(heard)
                .extracting(event -> ((CertificateExpiring) event).use())
                .containsExactly(
                        CertificateUse.OWN_TLS,
                        CertificateUse.OWN_SIGNING,
                        CertificateUse.GATEWAY_SIGNING,
                        CertificateUse.AUTHORITY);
    }

    @Test
    void a_certificate_with_two_uses_is_told_of_once() {
        X509Certificate both = issue(TLS, START.plus(Duration.ofDays(2)));
        Identity identity = TestIdentities.of(TLS, both, TLS, both);
        new ExpiryWatch(() -> identity, () -> trust(FAR, FAR), new Events(List.of(heard::add)), now::get).look();
        assertThat(heard).hasSize(1);
    }

    @Test
    void a_clock_that_steps_back_tells_nothing_twice() {
        ExpiryWatch watch = watch(issue(TLS, START.plus(Duration.ofDays(6))), issue(SIGNING, FAR), trust(FAR, FAR));
        watch.look();
        now.set(START.minus(Duration.ofDays(5)));
        watch.look();
        now.set(START);
        watch.look();
        assertThat(heard).hasSize(1);
    }

    @Test
    void keys_that_came_by_rotation_are_watched_from_then_on() {
        AtomicReference<Identity> current =
                new AtomicReference<>(TestIdentities.of(TLS, issue(TLS, FAR), SIGNING, issue(SIGNING, FAR)));
        ExpiryWatch watch =
                new ExpiryWatch(current::get, () -> trust(FAR, FAR), new Events(List.of(heard::add)), now::get);
        watch.look();
        X509Certificate next = issue(TLS, START.plus(Duration.ofDays(10)));
        current.set(TestIdentities.of(TLS, next, SIGNING, issue(SIGNING, FAR)));
        watch.look();
        assertThat(heard)
                .singleElement()
                .extracting(event -> ((CertificateExpiring) event).fingerprint())
                .isEqualTo(Fingerprint.of(next));
    }

    private ExpiryWatch watch(X509Certificate tls, X509Certificate signing, Trust trust) {
        Identity identity = TestIdentities.of(TLS, tls, SIGNING, signing);
        return new ExpiryWatch(() -> identity, () -> trust, new Events(List.of(heard::add)), now::get);
    }

    private X509Certificate issue(KeyPair pair, Instant end) {
        return certificates.issue(pair.getPublic(), START.minus(Duration.ofDays(10)), end);
    }

    private Trust trust(Instant signingEnd, Instant authorityEnd) {
        return Trust.of(
                List.of(issue(TestKeys.ellipticCurve("secp256r1"), authorityEnd)),
                List.of(issue(TestKeys.ellipticCurve("secp256r1"), signingEnd)),
                () -> START);
    }
}
