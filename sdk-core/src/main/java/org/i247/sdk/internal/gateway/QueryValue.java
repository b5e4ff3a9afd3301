package org.i247.sdk.internal.gateway;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * An opaque text that becomes a value in a query, with everything escaped that is not unreserved (RFC 3986, section 2.3).
 * Feign leaves a slash as it is, and what is escaped already alone.
 */
record QueryValue(String text) {
    @Override
    public String toString() {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }
}
