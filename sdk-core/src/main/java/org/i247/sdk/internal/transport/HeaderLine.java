package org.i247.sdk.internal.transport;

import java.util.Objects;

/**
 * One header field line, as it stands in a message (RFC 9110, section 5). Immutable.
 *
 * @param name the field's name, in the case that it was written in
 * @param value the field's value without the white space around it, one character for each byte
 */
public record HeaderLine(String name, String value) {
    private static final String TOKEN_PUNCTUATION = "!#$%&'*+-.^_`|~";

    /**
     * Keeps a line.
     *
     * @throws IllegalArgumentException if the name is no token, or the value holds a control character or one that does
     *     not fit in a byte: either could end the line and begin another
     */
    public HeaderLine {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        if (!isToken(name)) {
            throw new IllegalArgumentException("a header's name is a token");
        }
        if (!isValue(value)) {
            throw new IllegalArgumentException("the value of a header holds a character that is not allowed there");
        }
    }

    /**
     * Whether this line belongs to a field; case does not matter.
     *
     * @param field the name of the field
     * @return true if it does
     */
    public boolean is(String field) {
        return name.equalsIgnoreCase(field);
    }

    /** The name only: a value may be an identifier of the caller. */
    @Override
    public String toString() {
        return name;
    }

    // Plain loops: every line of every message passes here.
    private static boolean isToken(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (!isTokenCharacter(name.charAt(i))) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    private static boolean isValue(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (!isValueCharacter(value.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTokenCharacter(int c) {
        return (c >= '0' && c <= '9')
                || (c >= 'A' && c <= 'Z')
                || (c >= 'a' && c <= 'z')
                || TOKEN_PUNCTUATION.indexOf(c) >= 0;
    }

    private static boolean isValueCharacter(int c) {
        return c == '\t' || (c >= ' ' && c <= '~') || (c >= 0x80 && c <= 0xFF);
    }
}
