package org.i247.sdk.internal.gateway;

import java.time.Duration;
import java.util.List;
import org.i247.sdk.internal.quota.QuotaHint;
import org.i247.sdk.query.ServiceStatus;

/**
 * What one question for the state of the service tells of the line that it went over.
 *
 * @param status the verified answer
 * @param requestId the gateway's name for the exchange
 * @param clockSkew the time in the answer's signature minus this machine's
 * @param quotas what the answer says of quotas
 */
public record StatusProbe(ServiceStatus status, String requestId, Duration clockSkew, List<QuotaHint> quotas) {
    /** Keeps what was found. */
    public StatusProbe {
        quotas = List.copyOf(quotas);
    }
}
