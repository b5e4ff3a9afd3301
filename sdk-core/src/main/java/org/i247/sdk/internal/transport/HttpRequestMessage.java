package org.i247.sdk.internal.transport;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A request as it goes over the wire. Path and query are sent byte for byte as the URI holds them, the headers in their
 * order. Immutable, but for the body, which is not copied: whoever makes a request does not change it afterwards.
 *
 * @param method the method, a token in capitals
 * @param uri an absolute {@code https} URI in ASCII without user information and fragment
 * @param headers every header but those that the engine writes itself: {@code Host}, {@code Content-Length} and what
 *     concerns the connection
 * @param body the content, empty if there is none
 */
@SuppressWarnings("ArrayRecordComponent") // up to 16 MiB that nobody compares
public record HttpRequestMessage(String method, URI uri, List<HeaderLine> headers, byte[] body) {
    private static final List<String> ENGINES_OWN = List.of(
            "host",
            "content-length",
            "connection",
            "keep-alive",
            "proxy-connection",
            "transfer-encoding",
            "te",
            "trailer",
            "upgrade",
            "expect");
    private static final Pattern METHOD = Pattern.compile("[A-Z]{1,16}");

    /**
     * Keeps a request.
     *
     * @throws IllegalArgumentException if a part is not as described
     */
    public HttpRequestMessage {
        Objects.requireNonNull(body, "body");
        headers = List.copyOf(headers);
        if (!METHOD.matcher(method).matches()) {
            throw new IllegalArgumentException("a method is a word in capitals");
        }
        if (!"https".equalsIgnoreCase(uri.getScheme())
                || uri.getHost() == null
                || uri.getRawUserInfo() != null
                || uri.getRawFragment() != null
                || !isPrintable(uri.toString())) {
            throw new IllegalArgumentException(
                    "a request goes to an absolute https URI in ASCII, without user or fragment");
        }
        for (HeaderLine line : headers) {
            if (isEnginesOwn(line)) {
                throw new IllegalArgumentException("the engine writes " + line.name() + " itself");
            }
        }
    }

    private static boolean isEnginesOwn(HeaderLine line) {
        for (String own : ENGINES_OWN) {
            if (line.is(own)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPrintable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    /** Path and query as they go into the request line. */
    String target() {
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    /** Method and host only. */
    @Override
    public String toString() {
        return "HttpRequestMessage[" + method + " " + Endpoint.of(uri) + "]";
    }
}
