package org.i247.sdk.internal.transport;

import java.net.URI;
import java.util.Locale;

/**
 * Where a connection goes: the unit that connections are pooled by.
 *
 * @param host a name or address literal in small letters, an IPv6 address without its brackets
 * @param port the port
 */
record Endpoint(String host, int port) {
    private static final int HTTPS = 443;

    static Endpoint of(URI uri) {
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        if (host.startsWith("[")) {
            host = host.substring(1, host.length() - 1);
        }
        return new Endpoint(host, uri.getPort() == -1 ? HTTPS : uri.getPort());
    }

    /** What {@code Host} says: small letters and no port 443, as the signature's base has it (contract, section 2). */
    String authority() {
        return port == HTTPS ? bracketed() : toString();
    }

    /** Host and port, for messages. */
    @Override
    public String toString() {
        return bracketed() + ":" + port;
    }

    private String bracketed() {
        return host.indexOf(':') >= 0 ? "[" + host + "]" : host;
    }
}
