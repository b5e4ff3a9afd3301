package org.i247.spring.boot.autoconfigure.actuate;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.i247.sdk.I247Client;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.query.DatabaseState;
import org.i247.sdk.spi.ClientState;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.OperationResponseBody;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;

/** Tells what is known of the clients: versions, endpoints, databases, breakers, certificates. Nothing secret. */
@Endpoint(id = "i247")
final class I247Endpoint {
    private final Map<String, I247Client> clients;

    I247Endpoint(Map<String, I247Client> clients) {
        this.clients = clients;
    }

    @ReadOperation
    Description i247() {
        Map<String, ClientDescription> described = new TreeMap<>();
        clients.forEach((name, client) -> described.put(name, describe(client.state())));
        return new Description(Versions.sdk(), Versions.CONTRACT, described);
    }

    private static ClientDescription describe(ClientState state) {
        return new ClientDescription(
                state.endpoints().stream().map(Object::toString).toList(),
                state.endpointInUse(),
                state.services().stream().map(I247Endpoint::describe).toList(),
                state.certificates().stream().map(I247Endpoint::describe).toList(),
                state.evidence().name());
    }

    private static DatabaseDescription describe(ClientState.ServiceState state) {
        return new DatabaseDescription(
                state.name(),
                state.answers(),
                state.breaker().name(),
                state.told().map(DatabaseState::value).orElse(null),
                state.lastAnswered().orElse(null),
                state.lastFailed().orElse(null),
                state.lastFailure().map(ErrorCode::value).orElse(null));
    }

    private static CertificateDescription describe(ClientState.CertificateState state) {
        return new CertificateDescription(
                state.use().name(), state.subject(), state.fingerprint(), state.notBefore(), state.notAfter());
    }

    /**
     * What is known.
     *
     * @param sdk the version of the SDK, if it is known
     * @param contract the version of the contract that it speaks
     * @param clients the clients by the names of their beans
     */
    record Description(@Nullable String sdk, String contract, Map<String, ClientDescription> clients)
            implements OperationResponseBody {}

    /**
     * One client.
     *
     * @param endpoints the gateway's addresses, the primary first
     * @param endpointInUse which of them calls go to, from 0
     * @param databases the databases and services that were called or told of
     * @param certificates those in use
     * @param evidence whether evidence is written
     */
    record ClientDescription(
            List<String> endpoints,
            int endpointInUse,
            List<DatabaseDescription> databases,
            List<CertificateDescription> certificates,
            String evidence) {}

    /**
     * One database or service.
     *
     * @param name its code
     * @param answers whether the last that is known is that it answers
     * @param breaker whether calls are let through
     * @param told what the gateway last said of it
     * @param lastAnswered when it last answered
     * @param lastFailed when a call to it last failed
     * @param lastFailure why
     */
    record DatabaseDescription(
            String name,
            boolean answers,
            String breaker,
            @Nullable String told,
            @Nullable Instant lastAnswered,
            @Nullable Instant lastFailed,
            @Nullable String lastFailure) {}

    /**
     * One certificate.
     *
     * @param use what it is for
     * @param subject whose it is
     * @param fingerprint its SHA-256 fingerprint
     * @param notBefore the first instant of its validity
     * @param notAfter the last
     */
    record CertificateDescription(
            String use, String subject, String fingerprint, Instant notBefore, Instant notAfter) {}
}
