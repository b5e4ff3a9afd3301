package org.i247.sdk.internal.notice;

import java.nio.charset.StandardCharsets;
import org.i247.sdk.standard.PersonalText;

/** The query of a URL under construction (RFC 3986, section 3.4). Not safe for use by several threads. */
public final class QueryText {
    private static final String UNRESERVED = "-._~";
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private final StringBuilder text = new StringBuilder();

    /**
     * Adds a parameter.
     *
     * @param name its name, of letters
     * @param value its value; all but letters, digits and {@code - . _ ~} goes out as percent escapes of its UTF-8
     * @return this text
     */
    public QueryText with(String name, String value) {
        text.append(text.isEmpty() ? "" : "&").append(name).append('=');
        for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain(b)) {
                text.append((char) b);
            } else {
                text.append('%').append(HEX[(b >> 4) & 0xF]).append(HEX[b & 0xF]);
            }
        }
        return this;
    }

    private static boolean isPlain(byte b) {
        return (b >= '0' && b <= '9')
                || (b >= 'A' && b <= 'Z')
                || (b >= 'a' && b <= 'z')
                || (b > 0 && UNRESERVED.indexOf(b) >= 0);
    }

    /** The query, masked: it may hold a name. */
    PersonalText build() {
        return PersonalText.of(text.toString());
    }

    @Override
    public String toString() {
        return "QueryText[**********]";
    }
}
