package org.i247.sdk.internal.gateway;

import feign.Client;
import feign.Feign;
import feign.Retryer;
import feign.Target;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The Feign targets of one endpoint: one for each database, one for the service. Each is made when it is first asked: few
 * applications ask all, and none waits for the others at its start.
 */
final class EndpointApis {
    private final Client client;
    private final String root;
    private final Map<Target<?>, Object> made = new ConcurrentHashMap<>();

    EndpointApis(URI endpoint, Client client) {
        this.client = client;
        String origin = endpoint.toString();
        root = (origin.endsWith("/") ? origin.substring(0, origin.length() - 1) : origin) + "/v1";
    }

    StatusApi status() {
        return target(StatusApi.class, root);
    }

    CodeListApi codeLists() {
        return target(CodeListApi.class, root);
    }

    CooperationApi cooperation() {
        return target(CooperationApi.class, root);
    }

    SnapshotApi snapshots() {
        return target(SnapshotApi.class, root);
    }

    DatabaseApi database(String path) {
        return target(DatabaseApi.class, root + "/" + path);
    }

    BiometricApi biometric(String path) {
        return target(BiometricApi.class, root + "/" + path);
    }

    private <T> T target(Class<T> api, String url) {
        return api.cast(made.computeIfAbsent(new Target.HardCodedTarget<>(api, url), this::newInstance));
    }

    private Object newInstance(Target<?> target) {
        // Our retry stands outside: Feign's would send the same signature again.
        return Feign.builder()
                .client(client)
                .retryer(Retryer.NEVER_RETRY)
                .build()
                .newInstance(target);
    }
}
