package org.i247.sdk.internal.revocation;

import java.security.cert.CRLReason;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.security.auth.x500.X500Principal;

/**
 * Revocation lists (RFC 5280, section 5). The newest that an authority has signed and that covers a certificate decides, and
 * any that is not older revokes: changes to a list, or a list of some reasons, tell nothing good but what is revoked. One that is
 * stale still tells what was revoked, but no longer what was not. Safe for use by several threads.
 */
final class RevocationLists {
    /** By how much the clock of an authority may be ahead of ours; the contract allows as much to a gateway's. */
    static final Duration AHEAD = Duration.ofMinutes(5);

    private final List<X509CRL> lists;
    /** A signature over a large list takes milliseconds, and is verified once. */
    private final Map<X509Certificate, List<X509CRL>> signed = new ConcurrentHashMap<>();

    RevocationLists(Collection<X509CRL> lists) {
        this.lists = List.copyOf(lists);
    }

    /** Whether there is a list in an authority's name. */
    boolean isThereOneOf(X500Principal authority) {
        return lists.stream().anyMatch(list -> list.getIssuerX500Principal().equals(authority));
    }

    /** What the lists tell of a certificate that this authority has issued. */
    Finding find(X509Certificate certificate, X509Certificate authority, Instant now) {
        if (!isThereOneOf(authority.getSubjectX500Principal())) {
            return Finding.REVOCATION_LIST_MISSING;
        }
        List<X509CRL> proven = signed.computeIfAbsent(authority, this::signedBy);
        if (proven.isEmpty()) {
            return Finding.REVOCATION_LIST_UNPROVEN;
        }
        List<X509CRL> current = proven.stream()
                .filter(list -> !list.getThisUpdate().toInstant().isAfter(now.plus(AHEAD)))
                .toList();
        Optional<X509CRL> newest = current.stream()
                .filter(list -> ListScope.covers(list, certificate))
                .max(Comparator.comparing(X509CRL::getThisUpdate));
        if (current.stream().anyMatch(list -> isNotOlder(list, newest) && revokes(list, certificate))) {
            return Finding.REVOKED;
        }
        if (newest.isEmpty()) {
            return Finding.REVOCATION_LIST_MISSING;
        }
        Date next = newest.get().getNextUpdate();
        return next == null || next.toInstant().isBefore(now) ? Finding.REVOCATION_LIST_STALE : Finding.GOOD;
    }

    private static boolean isNotOlder(X509CRL list, Optional<X509CRL> newest) {
        Instant made = list.getThisUpdate().toInstant();
        return newest.map(decides -> !made.isBefore(decides.getThisUpdate().toInstant()))
                .orElse(true);
    }

    /** What stands in a list is revoked even if the list tells nothing of what does not stand there. */
    private static boolean revokes(X509CRL list, X509Certificate certificate) {
        X509CRLEntry entry = ListScope.mayRevoke(list) ? list.getRevokedCertificate(certificate) : null;
        return entry != null && entry.getRevocationReason() != CRLReason.REMOVE_FROM_CRL;
    }

    private List<X509CRL> signedBy(X509Certificate authority) {
        return lists.stream()
                .filter(list -> list.getIssuerX500Principal().equals(authority.getSubjectX500Principal()))
                .filter(list -> AuthoritySignature.isOf(authority, list))
                .toList();
    }
}
