package org.i247.sdk.internal.gateway;

import feign.Client;
import feign.Feign;
import feign.Retryer;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The Feign targets of one endpoint: one for each database, one for the service. */
final class EndpointApis {
    private final Feign feign;
    private final String root;
    private final StatusApi status;
    private final CodeListApi codeLists;
    private final CooperationApi cooperation;
    private final Map<String, DatabaseApi> databases = new ConcurrentHashMap<>();
    private final Map<String, BiometricApi> biometrics = new ConcurrentHashMap<>();

    EndpointApis(URI endpoint, Client client) {
        // Our retry stands outside: Feign's would send the same signature again.
        feign = Feign.builder().client(client).retryer(Retryer.NEVER_RETRY).build();
        String origin = endpoint.toString();
        root = (origin.endsWith("/") ? origin.substring(0, origin.length() - 1) : origin) + "/v1";
        status = feign.newInstance(new feign.Target.HardCodedTarget<>(StatusApi.class, root));
        codeLists = feign.newInstance(new feign.Target.HardCodedTarget<>(CodeListApi.class, root));
        cooperation = feign.newInstance(new feign.Target.HardCodedTarget<>(CooperationApi.class, root));
    }

    StatusApi status() {
        return status;
    }

    CodeListApi codeLists() {
        return codeLists;
    }

    CooperationApi cooperation() {
        return cooperation;
    }

    DatabaseApi database(String path) {
        return databases.computeIfAbsent(path, each -> target(DatabaseApi.class, each));
    }

    BiometricApi biometric(String path) {
        return biometrics.computeIfAbsent(path, each -> target(BiometricApi.class, each));
    }

    private <T> T target(Class<T> api, String path) {
        return feign.newInstance(new feign.Target.HardCodedTarget<>(api, root + "/" + path));
    }
}
