package org.i247.sdk;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.i247.sdk.internal.evidence.Evidence;
import org.i247.sdk.internal.keys.Fingerprint;
import org.i247.sdk.internal.observation.CallMemory;
import org.i247.sdk.internal.resilience.CallRunner;
import org.i247.sdk.internal.resilience.LaneState;
import org.i247.sdk.internal.rotation.KeyRing;
import org.i247.sdk.security.Identity;
import org.i247.sdk.security.Trust;
import org.i247.sdk.spi.ClientState;
import org.i247.sdk.spi.ClientState.BreakerState;
import org.i247.sdk.spi.ClientState.CertificateState;
import org.i247.sdk.spi.ClientState.ServiceState;
import org.i247.sdk.spi.KeyEvent.CertificateUse;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a client from within, and asks nobody.
 *
 * @param endpoints the gateway's addresses
 * @param runner knows breakers and endpoint
 * @param keys knows the certificates; null with a gateway of one's own
 * @param memory knows how the last calls went
 * @param evidence knows whether it is written
 */
record ClientInspection(
        List<URI> endpoints, CallRunner runner, @Nullable KeyRing keys, CallMemory memory, Evidence evidence) {
    ClientState look() {
        return new ClientState(endpoints, runner.endpoint(), services(), certificates(), evidence.state());
    }

    private List<ServiceState> services() {
        Map<String, LaneState> breakers = runner.breakers();
        Set<String> names = new TreeSet<>(memory.services());
        names.addAll(breakers.keySet());
        return names.stream()
                .map(name -> memory.state(name, told(breakers.getOrDefault(name, LaneState.CLOSED))))
                .toList();
    }

    private static BreakerState told(LaneState state) {
        return switch (state) {
            case CLOSED -> BreakerState.CLOSED;
            case OPEN -> BreakerState.OPEN;
            case HALF_OPEN -> BreakerState.HALF_OPEN;
        };
    }

    private List<CertificateState> certificates() {
        List<CertificateState> states = new ArrayList<>();
        if (keys != null) {
            Identity own = keys.identity();
            Trust believed = keys.trust();
            add(CertificateUse.OWN_TLS, own.tlsChain().subList(0, 1), states);
            add(CertificateUse.OWN_SIGNING, List.of(own.signingCertificate()), states);
            add(CertificateUse.GATEWAY_SIGNING, believed.gatewaySigningCertificates(), states);
            add(CertificateUse.AUTHORITY, believed.authorities(), states);
        }
        return states;
    }

    private static void add(CertificateUse use, List<X509Certificate> certificates, List<CertificateState> states) {
        certificates.forEach(certificate -> states.add(new CertificateState(
                use,
                certificate.getSubjectX500Principal().getName(),
                Fingerprint.of(certificate),
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant())));
    }
}
