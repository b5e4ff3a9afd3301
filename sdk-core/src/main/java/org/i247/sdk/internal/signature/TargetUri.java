package org.i247.sdk.internal.signature;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The absolute target of a request, path and query byte for byte. No {@code java.net.URI}: that decodes and refuses what
 * a signature must keep as it was sent.
 *
 * @param scheme in small letters
 * @param authority in small letters, without the scheme's default port
 * @param path the path as sent; {@code /} if it was empty (RFC 9421, section 2.2.6)
 * @param query the query as sent, without its question mark; null if there is none, which is not the same as empty
 */
public record TargetUri(
        String scheme,
        String authority,
        String path,
        @Nullable String query) {
    private static final Pattern FORM = Pattern.compile(
            "([A-Za-z][A-Za-z0-9+.-]*)://([A-Za-z0-9._~%!$&'()*+,;=-]+|\\[[0-9A-Fa-f:.]+])(?::([0-9]*))?"
                    + "(/[!-\"$->@-~]*)?(?:\\?([!-\"$-~]*))?");

    /**
     * Reads an absolute URI.
     *
     * @param uri scheme, authority, path and query; no user, no fragment, only printable ASCII
     * @return its parts
     * @throws IllegalArgumentException if it is anything else
     */
    public static TargetUri parse(String uri) {
        Matcher matcher = FORM.matcher(uri);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("the target is no absolute URI without user and fragment");
        }
        String scheme = matcher.group(1).toLowerCase(Locale.ROOT);
        String authority = matcher.group(2).toLowerCase(Locale.ROOT);
        String port = matcher.group(3);
        if (port != null && !port.isEmpty() && !isDefault(scheme, port)) {
            authority += ":" + port;
        }
        String path = matcher.group(4);
        return new TargetUri(scheme, authority, path == null ? "/" : path, matcher.group(5));
    }

    private static boolean isDefault(String scheme, String port) {
        return scheme.equals("https") ? port.equals("443") : scheme.equals("http") && port.equals("80");
    }

    /**
     * The value of {@code @target-uri}.
     *
     * @return the whole URI
     */
    public String value() {
        return scheme + "://" + authority + pathAndQuery();
    }

    /**
     * The target as it stands in the request line of HTTP/1.1 to an origin server.
     *
     * @return path and query
     */
    public String pathAndQuery() {
        return query == null ? path : path + "?" + query;
    }

    @Override
    public String toString() {
        return scheme + "://" + authority;
    }
}
