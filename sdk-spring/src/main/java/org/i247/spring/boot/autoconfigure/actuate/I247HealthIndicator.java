package org.i247.spring.boot.autoconfigure.actuate;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.i247.sdk.I247Client;
import org.i247.sdk.spi.ClientState;
import org.i247.sdk.spi.ClientState.CertificateState;
import org.i247.sdk.spi.ClientState.EvidenceState;
import org.i247.sdk.spi.ClientState.ServiceState;
import org.i247.sdk.spi.KeyEvent.CertificateUse;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/**
 * Whether officers get answers, as far as the client knows of the calls that were made. It asks nobody: a health check is no
 * query. Down if nothing answers any more, if one of the client's certificates is over, or if evidence must be written and
 * cannot; what fails in part is told in the details and does not take the application out of service.
 */
final class I247HealthIndicator extends AbstractHealthIndicator {
    private static final Duration SOON = Duration.ofDays(14);

    private final I247Client client;
    private final InstantSource clock;

    I247HealthIndicator(I247Client client, InstantSource clock) {
        super("The state of the I-24/7 client cannot be told");
        this.client = client;
        this.clock = clock;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        ClientState state = client.state();
        Instant now = clock.instant();
        boolean answers =
                state.services().isEmpty() || state.services().stream().anyMatch(ServiceState::answers);
        boolean valid = own(state).stream().allMatch(each -> each.notAfter().isAfter(now));
        boolean proven = state.evidence() != EvidenceState.FAILING;
        health.status(answers && valid && proven ? Status.UP : Status.DOWN)
                .withDetail("databases", databases(state))
                .withDetail("evidence", state.evidence())
                .withDetail("certificates", certificates(state, now));
        if (!state.endpoints().isEmpty()) {
            health.withDetail(
                    "endpoint", state.endpoints().get(state.endpointInUse()).toString());
        }
    }

    private static Map<String, String> databases(ClientState state) {
        Map<String, String> databases = new TreeMap<>();
        for (ServiceState service : state.services()) {
            databases.put(
                    service.name(),
                    service.answers()
                            ? "ANSWERS"
                            : service.lastFailure().map(Object::toString).orElse("DOWN"));
        }
        return databases;
    }

    private static Map<String, String> certificates(ClientState state, Instant now) {
        Map<String, String> certificates = new TreeMap<>();
        for (CertificateState certificate : own(state)) {
            Duration left = Duration.between(now, certificate.notAfter());
            String told = left.isNegative() ? "EXPIRED" : left.compareTo(SOON) < 0 ? "EXPIRES_SOON" : "VALID";
            certificates.put(certificate.use().name(), told + " until " + certificate.notAfter());
        }
        return certificates;
    }

    private static List<CertificateState> own(ClientState state) {
        return state.certificates().stream()
                .filter(each -> each.use() == CertificateUse.OWN_TLS || each.use() == CertificateUse.OWN_SIGNING)
                .toList();
    }
}
