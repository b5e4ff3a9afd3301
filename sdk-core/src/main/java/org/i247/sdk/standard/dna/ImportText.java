package org.i247.sdk.standard.dna;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.i247.sdk.standard.ValueRule;

/** Decodes an import strictly as UTF-8, with or without a byte order mark. */
final class ImportText {
    private static final int MOST_BYTES = 16 * 1024 * 1024;

    private ImportText() {}

    static String decode(byte[] bytes) throws ImportFault {
        if (bytes.length > MOST_BYTES) {
            throw new ImportFault(ProfileFault.at(0, ValueRule.LENGTH, "an import has at most 16 MiB"));
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        String text = out.toString();
        if (result.isError()) {
            int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
            throw new ImportFault(ProfileFault.at(
                    line, ValueRule.CHARACTERS, "the bytes are not UTF-8: save the document in this encoding"));
        }
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
