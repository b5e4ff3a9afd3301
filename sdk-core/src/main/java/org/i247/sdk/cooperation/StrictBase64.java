package org.i247.sdk.cooperation;

import java.util.Base64;
import org.i247.sdk.query.MemberException;

/** Base64 as the contract has it: RFC 4648, section 4, with padding and without line breaks. */
final class StrictBase64 {
    private StrictBase64() {}

    static byte[] decode(String text, String member) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            // The JDK takes a text without its padding.
            if (text.length() % 4 == 0) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            // Said below: the JDK's words may quote the text.
        }
        throw new MemberException(member, "FORMAT");
    }
}
