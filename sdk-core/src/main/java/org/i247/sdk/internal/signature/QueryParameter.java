package org.i247.sdk.internal.signature;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The value of {@code @query-param} (RFC 9421, section 2.2.8). */
final class QueryParameter {
    private static final String KEPT = "*-._";
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private QueryParameter() {}

    /** The value of the one parameter with this encoded name, encoded anew. */
    static String value(@Nullable String query, String name) throws SignatureFormatException {
        String found = null;
        for (String pair : (query == null ? "" : query).split("&", -1)) {
            int equals = pair.indexOf('=');
            String key = encode(decode(equals < 0 ? pair : pair.substring(0, equals)));
            if (pair.isEmpty() || !key.equals(name)) {
                continue;
            }
            if (found != null) {
                throw new SignatureFormatException("a query parameter stands twice");
            }
            found = encode(decode(equals < 0 ? "" : pair.substring(equals + 1)));
        }
        if (found == null) {
            throw new SignatureFormatException("a query parameter is not there");
        }
        return found;
    }

    private static byte[] decode(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length());
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = i + 2 < bytes.length ? Character.digit(bytes[i + 2], 16) : -1;
            if (bytes[i] == '%' && high >= 0 && low >= 0) {
                out.write(high * 16 + low);
                i += 2;
            } else {
                out.write(bytes[i] == '+' ? ' ' : bytes[i]);
            }
        }
        return out.toByteArray();
    }

    private static String encode(byte[] bytes) {
        StringBuilder out = new StringBuilder(bytes.length);
        for (byte b : bytes) {
            char c = (char) (b & 0xff);
            boolean alphanumeric = c < 128 && Character.isLetterOrDigit(c);
            if (alphanumeric || KEPT.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append('%').append(HEX[c >> 4]).append(HEX[c & 15]);
            }
        }
        return out.toString();
    }
}
