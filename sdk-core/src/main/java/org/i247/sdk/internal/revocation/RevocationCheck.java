package org.i247.sdk.internal.revocation;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.random.RandomGenerator;
import org.i247.sdk.internal.event.Events;
import org.i247.sdk.internal.keys.Fingerprint;
import org.i247.sdk.security.Revocation;
import org.i247.sdk.security.RevocationMode;
import org.i247.sdk.spi.KeyEvent;
import org.i247.sdk.spi.KeyEvent.CertificateUse;

/**
 * Refuses a gateway whose TLS certificate, or an authority above it, was revoked, or of which a source that must tell does
 * not. What each source counts for is said at {@link Revocation}. Safe for use by several threads.
 */
public final class RevocationCheck {
    private final Revocation revocation;
    private final List<X509Certificate> authorities;
    private final RevocationLists lists;
    private final OcspCheck ocsp;
    private final Events events;
    private final InstantSource clock;

    /**
     * A check.
     *
     * @param revocation who is asked
     * @param authorities who is trusted
     * @param events who hears of what is not known and accepted
     * @param clock the time that lists and responses are judged by
     * @param random a secure source for nonces, safe for use by several threads
     */
    public RevocationCheck(
            Revocation revocation,
            List<X509Certificate> authorities,
            Events events,
            InstantSource clock,
            RandomGenerator random) {
        this.revocation = revocation;
        this.authorities = List.copyOf(authorities);
        this.lists = new RevocationLists(revocation.lists());
        this.ocsp = new OcspCheck(revocation, lists, random);
        this.events = events;
        this.clock = clock;
    }

    /**
     * Whether there is nothing to check.
     *
     * @return true if no source is on
     */
    public boolean isOff() {
        return revocation.isOff();
    }

    /**
     * Requires that a chain may be used, whose trust was established before. Blocks as long as the responder does.
     *
     * @param chain the gateway's certificate, and after it what came with it
     * @param stapled the OCSP responses that came with it, perhaps none
     * @param responder carries a question to an OCSP responder, if one is to be asked
     * @throws RevocationException if a certificate was revoked, or a source that must tell does not
     * @throws CertificateException if the chain leads to nobody who is trusted
     * @throws IOException if the responder's carrier says that nobody waits any more
     * @throws InterruptedException if the thread was interrupted
     */
    public void require(List<X509Certificate> chain, List<byte[]> stapled, Responder responder)
            throws CertificateException, IOException, InterruptedException {
        Instant now = clock.instant();
        List<X509Certificate> path = CertificatePath.of(chain, authorities, now);
        for (int i = 0; i < path.size() - 1; i++) {
            Question question = new Question(path.get(i), path.get(i + 1), stapled, responder, now);
            if (i == 0) {
                requireOwn(question);
            } else {
                requireAuthority(question);
            }
        }
    }

    private record Question(
            X509Certificate certificate,
            X509Certificate authority,
            List<byte[]> stapled,
            Responder responder,
            Instant now) {}

    private void requireOwn(Question question) throws RevocationException, IOException, InterruptedException {
        Finding byLists = requireFit(byLists(question), revocation.listMode());
        Finding byOcsp = requireFit(byOcsp(question), revocation.ocspMode());
        tellUnlessGood(question.certificate, byLists);
        tellUnlessGood(question.certificate, byOcsp);
    }

    /** Gateways rarely staple for their authorities, and not each has a list: one source that knows is enough. */
    private void requireAuthority(Question question) throws RevocationException, IOException, InterruptedException {
        RevocationMode strictest = strictest();
        Finding byLists = requireNotRevoked(byLists(question));
        if (byLists == Finding.GOOD && isOn(revocation.listMode())) {
            if (isOn(revocation.ocspMode())) {
                requireNotRevoked(
                        ocsp.stapled(question.certificate, question.authority, question.stapled, question.now));
            }
            return;
        }
        Finding byOcsp = requireNotRevoked(byOcsp(question));
        if (byOcsp == Finding.GOOD && isOn(revocation.ocspMode())) {
            return;
        }
        tellUnlessGood(question.certificate, requireFit(byLists == Finding.GOOD ? byOcsp : byLists, strictest));
    }

    /** A source that is off has nothing against a certificate. */
    private Finding byLists(Question question) {
        return isOn(revocation.listMode())
                ? lists.find(question.certificate, question.authority, question.now)
                : Finding.GOOD;
    }

    private Finding byOcsp(Question question) throws IOException, InterruptedException {
        return isOn(revocation.ocspMode())
                ? ocsp.find(
                        question.certificate, question.authority, question.stapled, question.responder, question.now)
                : Finding.GOOD;
    }

    private RevocationMode strictest() {
        boolean hard =
                revocation.listMode() == RevocationMode.HARD_FAIL || revocation.ocspMode() == RevocationMode.HARD_FAIL;
        return hard ? RevocationMode.HARD_FAIL : RevocationMode.SOFT_FAIL;
    }

    private static boolean isOn(RevocationMode mode) {
        return mode != RevocationMode.OFF;
    }

    private static Finding requireFit(Finding finding, RevocationMode mode) throws RevocationException {
        if (finding != Finding.GOOD && mode == RevocationMode.HARD_FAIL) {
            throw new RevocationException(finding);
        }
        return requireNotRevoked(finding);
    }

    private static Finding requireNotRevoked(Finding finding) throws RevocationException {
        if (finding == Finding.REVOKED) {
            throw new RevocationException(finding);
        }
        return finding;
    }

    private void tellUnlessGood(X509Certificate certificate, Finding finding) {
        if (finding != Finding.GOOD) {
            events.tell(new KeyEvent.RevocationUnknown(
                    CertificateUse.GATEWAY_TLS, Fingerprint.of(certificate), finding.name()));
        }
    }
}
