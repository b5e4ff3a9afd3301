package org.i247.sdk.internal.configuration;

import java.net.URI;
import java.util.List;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.text.Expectation;

/** The gateway's addresses from settings. */
public final class EndpointSettings {
    private static final int MAX_PORT = 65_535;

    private EndpointSettings() {}

    /**
     * The addresses, the primary first.
     *
     * @throws I247Exception {@code CONFIGURATION_MISSING} if there are none, {@code CONFIGURATION_INVALID} if one is no
     *     {@code https} address of a host
     */
    public static List<URI> required(Settings settings) {
        List<URI> endpoints = settings.endpoints().orElseThrow(() -> Settings.missing(Key.ENDPOINTS));
        endpoints.forEach(endpoint -> requireOrigin(Key.ENDPOINTS, endpoint));
        return endpoints;
    }

    /**
     * The address of the public notices API.
     *
     * @param settings the settings
     * @param usual the address if none is set
     * @return an https address without path
     * @throws I247Exception {@code CONFIGURATION_INVALID} if it is something else
     */
    public static URI notices(Settings settings, URI usual) {
        URI endpoint = settings.value(Key.NOTICES_ENDPOINT, URI::create, Expectation.A_NOTICES_ADDRESS)
                .orElse(usual);
        requireOrigin(Key.NOTICES_ENDPOINT, endpoint);
        return endpoint;
    }

    private static void requireOrigin(Key key, URI endpoint) {
        boolean origin = "https".equalsIgnoreCase(endpoint.getScheme())
                && endpoint.getHost() != null
                && (endpoint.getPort() == -1 || (endpoint.getPort() > 0 && endpoint.getPort() <= MAX_PORT))
                && endpoint.getRawUserInfo() == null
                && endpoint.getRawQuery() == null
                && endpoint.getRawFragment() == null
                && (endpoint.getRawPath().isEmpty() || endpoint.getRawPath().equals("/"));
        if (!origin) {
            throw I247Exception.of(
                    Failure.of(ErrorCode.CONFIGURATION_INVALID, key.property(), Expectation.HTTPS_ORIGINS.name()));
        }
    }
}
