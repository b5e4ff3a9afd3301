package org.i247.sdk.internal.signature;

import java.util.regex.Pattern;

/** The text of a header field as RFC 9421, section 2.1, puts it into a signature base. */
final class FieldText {
    private static final Pattern OBSOLETE_FOLDING = Pattern.compile("[ \\t]*\\r?\\n[ \\t]+");

    private FieldText() {}

    /** Without the white space around it, and with obsolete line folding replaced by one space. */
    static String clean(String value) {
        String unfolded = value.indexOf('\n') < 0
                ? value
                : OBSOLETE_FOLDING.matcher(value).replaceAll(" ");
        int start = 0;
        int end = unfolded.length();
        while (start < end && isBlank(unfolded.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(unfolded.charAt(end - 1))) {
            end--;
        }
        return unfolded.substring(start, end);
    }

    /** The base is ASCII without line breaks (RFC 9421, section 2.5): else one value could pass for two components. */
    static String requireSafe(String value) throws SignatureFormatException {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != '\t' && (c < ' ' || c > '~')) {
                throw new SignatureFormatException("a component value has a character that is not printable ASCII");
            }
        }
        return value;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
