package org.i247.sdk.internal.upkeep;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.i247.sdk.internal.event.Events;
import org.i247.sdk.internal.keys.Fingerprint;
import org.i247.sdk.security.Identity;
import org.i247.sdk.security.Trust;
import org.i247.sdk.spi.ClientEvent;
import org.i247.sdk.spi.KeyEvent;
import org.i247.sdk.spi.KeyEvent.CertificateUse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says in time that certificates run out: 30, 14, 7 and 1 days before, and when they have, each once for a certificate,
 * whatever its uses. If several of these have come since the last look, only the latest is said. Used by one thread.
 */
public final class ExpiryWatch {
    private static final Logger LOG = LoggerFactory.getLogger(ExpiryWatch.class);
    private static final int[] DAYS = {1, 7, 14, 30};
    private static final int OVER = 0;

    private final Supplier<Identity> identity;
    private final Supplier<Trust> trust;
    private final Events events;
    private final InstantSource clock;
    /** By fingerprint: the fewest days that were said. A clock that steps back says nothing twice. */
    private final Map<String, Integer> said = new HashMap<>();

    /**
     * A watch over what is in use whenever it looks.
     *
     * @param identity the client's own certificates
     * @param trust the gateway's certificates and the authorities
     * @param events whom to tell
     * @param clock the time
     */
    public ExpiryWatch(Supplier<Identity> identity, Supplier<Trust> trust, Events events, InstantSource clock) {
        this.identity = identity;
        this.trust = trust;
        this.events = events;
        this.clock = clock;
    }

    /** Looks once. */
    public void look() {
        Instant now = clock.instant();
        Identity own = identity.get();
        Trust believed = trust.get();
        look(CertificateUse.OWN_TLS, own.tlsChain(), now);
        look(CertificateUse.OWN_SIGNING, List.of(own.signingCertificate()), now);
        look(CertificateUse.GATEWAY_SIGNING, believed.gatewaySigningCertificates(), now);
        look(CertificateUse.AUTHORITY, believed.authorities(), now);
    }

    private void look(CertificateUse use, List<X509Certificate> certificates, Instant now) {
        for (X509Certificate certificate : certificates) {
            Instant end = certificate.getNotAfter().toInstant();
            int left = daysLeft(Duration.between(now, end));
            if (left == Integer.MAX_VALUE) {
                continue;
            }
            String fingerprint = Fingerprint.of(certificate);
            Integer before = said.get(fingerprint);
            if (before == null || left < before) {
                said.put(fingerprint, left);
                say(use, fingerprint, end, left);
            }
        }
    }

    private static int daysLeft(Duration left) {
        if (left.isNegative()) {
            return OVER;
        }
        for (int days : DAYS) {
            if (left.compareTo(Duration.ofDays(days)) <= 0) {
                return days;
            }
        }
        return Integer.MAX_VALUE;
    }

    private void say(CertificateUse use, String fingerprint, Instant end, int left) {
        ClientEvent event = left == OVER
                ? new KeyEvent.CertificateExpired(use, fingerprint, end)
                : new KeyEvent.CertificateExpiring(use, fingerprint, end, left);
        LOG.warn("{}", event);
        events.tell(event);
    }
}
