package org.i247.sdk.standard.nist;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.i247.sdk.standard.InvalidValueException;
import org.i247.sdk.standard.ValueRule;

/**
 * Decodes an XML document strictly: the parser of the JDK prints what it cannot decode, and reads some of it all the same.
 */
final class XmlText {
    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");
    private static final List<Charset> KNOWN = List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16,
            StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_16LE,
            StandardCharsets.ISO_8859_1,
            StandardCharsets.US_ASCII);
    private static final int DECLARATION = 256;
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private XmlText() {}

    static boolean isXml(byte[] bytes) {
        int at = 0;
        while (at < bytes.length && bytes[at] <= ' ') {
            at++; // blanks, the parts of a byte order mark, and the zeros of UTF-16
        }
        return at < bytes.length && bytes[at] == '<';
    }

    static String decode(byte[] bytes) {
        Charset charset = charset(bytes);
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            int start = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
            return text.substring(start).stripLeading();
        } catch (CharacterCodingException e) {
            throw new InvalidValueException(
                    ValueRule.CHARACTERS, "The bytes of the XML transaction are not " + charset.name());
        }
    }

    private static Charset charset(byte[] bytes) {
        Bytes start = new Bytes(bytes, 0, Math.min(bytes.length, DECLARATION));
        if (start.startsWith(0xfe, 0xff) || start.startsWith(0xff, 0xfe)) {
            return StandardCharsets.UTF_16;
        }
        if (start.startsWith(0, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        if (start.startsWith('<', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        Matcher declared = DECLARED.matcher(new String(start.copy(), StandardCharsets.ISO_8859_1));
        if (!declared.find()) {
            return StandardCharsets.UTF_8;
        }
        Optional<Charset> known = KNOWN.stream()
                .filter(each -> each.name().equalsIgnoreCase(declared.group(1))
                        || each.aliases().stream().anyMatch(declared.group(1)::equalsIgnoreCase))
                .findFirst();
        return known.orElseThrow(() -> new InvalidValueException(
                ValueRule.CHARACTERS, "An XML transaction is encoded in UTF-8, UTF-16, ISO 8859-1 or ASCII"));
    }
}
