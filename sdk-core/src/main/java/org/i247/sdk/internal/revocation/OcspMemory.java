package org.i247.sdk.internal.revocation;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which certificates a responder has called good, and until when that counts: not beyond what the response says, and not
 * beyond an hour. Holds a few. Safe for use by several threads.
 */
final class OcspMemory {
    private static final int MOST = 32;
    private static final Duration LONGEST = Duration.ofHours(1);

    private final Map<X509Certificate, Instant> good = new LinkedHashMap<>();

    synchronized boolean isGood(X509Certificate certificate, Instant now) {
        Instant until = good.get(certificate);
        return until != null && !until.isBefore(now);
    }

    synchronized void keep(X509Certificate certificate, OcspVerdict verdict, Instant now) {
        Instant longest = now.plus(LONGEST);
        good.remove(certificate);
        if (good.size() == MOST) {
            good.remove(good.keySet().iterator().next());
        }
        good.put(certificate, verdict.until().isBefore(longest) ? verdict.until() : longest);
    }
}
