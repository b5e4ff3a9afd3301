package org.i247.sdk.internal.revocation;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.i247.sdk.internal.event.Events;
import org.i247.sdk.internal.keys.Fingerprint;
import org.i247.sdk.security.Revocation;
import org.i247.sdk.security.RevocationMode;
import org.i247.sdk.security.Trust;
import org.i247.sdk.spi.KeyEvent;
import org.i247.sdk.spi.KeyEvent.CertificateUse;

/**
 * Judges pinned signing certificates by the revocation lists of their issuers. One whose issuer has no list here is not
 * judged: to pin it was to trust it. The issuer is whoever's key verifies the certificate; it need not be trusted itself,
 * for it can take away only what it has given. Safe for use by several threads.
 */
public final class PinnedRevocation {
    private final Revocation revocation;
    private final List<X509Certificate> known;
    private final RevocationLists lists;
    private final Events events;
    /** A certificate is judged at each answer; what is the same as before is not told again. */
    private final Map<X509Certificate, Finding> told = new ConcurrentHashMap<>();

    /**
     * A judge.
     *
     * @param trust what is pinned, and which lists there are
     * @param events who hears of what is not known and accepted
     */
    public PinnedRevocation(Trust trust, Events events) {
        this.revocation = trust.revocation();
        this.known = Stream.of(trust.authorities(), revocation.listAuthorities(), trust.gatewaySigningCertificates())
                .flatMap(List::stream)
                .toList();
        this.lists = new RevocationLists(revocation.lists());
        this.events = events;
    }

    /**
     * Whether a pinned certificate may not be used.
     *
     * @param pinned the certificate
     * @param now the time
     * @return why it may not; empty if it may
     */
    public Optional<Finding> objection(X509Certificate pinned, Instant now) {
        if (revocation.listMode() == RevocationMode.OFF || !lists.isThereOneOf(pinned.getIssuerX500Principal())) {
            return Optional.empty();
        }
        Finding finding = known.stream()
                .filter(authority -> AuthoritySignature.isOf(authority, pinned))
                .findFirst()
                .map(authority -> lists.find(pinned, authority, now))
                .orElse(Finding.REVOCATION_LIST_UNPROVEN);
        if (finding == Finding.REVOKED
                || (finding != Finding.GOOD && revocation.listMode() == RevocationMode.HARD_FAIL)) {
            return Optional.of(finding);
        }
        if (finding != told.put(pinned, finding) && finding != Finding.GOOD) {
            events.tell(new KeyEvent.RevocationUnknown(
                    CertificateUse.GATEWAY_SIGNING, Fingerprint.of(pinned), finding.name()));
        }
        return Optional.empty();
    }
}
