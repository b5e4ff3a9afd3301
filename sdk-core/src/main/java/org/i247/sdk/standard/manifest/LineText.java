package org.i247.sdk.standard.manifest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.i247.sdk.standard.manifest.Lines.Line;
import org.jspecify.annotations.Nullable;

/** The text of lines: in the encoding that is named, or else in UTF-8, or what old programs write. */
final class LineText {
    private final @Nullable Charset named;
    private final Items items;
    /** A line that is given back and read again is told of once. */
    private long told = -1;

    LineText(@Nullable Charset named, Items items) {
        this.named = named;
        this.items = items;
    }

    String of(Line line) {
        byte[] bytes = line.bytes();
        if (named == null && Encodings.isAscii(bytes, bytes.length)) {
            return new String(bytes, StandardCharsets.US_ASCII);
        }
        Charset charset = named == null ? StandardCharsets.UTF_8 : named;
        String text = Encodings.strictly(bytes, bytes.length, charset);
        if (text != null) {
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        }
        if (named != null) {
            tell(line, "bytes are no text in the encoding that was named");
            return new String(bytes, named);
        }
        tell(line, "bytes are not UTF-8: read as ISO 8859-1; name the encoding of the list");
        return new String(bytes, Encodings.OLD);
    }

    private void tell(Line line, String message) {
        if (line.origin().offset() > told) {
            told = line.origin().offset();
            items.error(ListRule.CHARACTERS, line.origin(), message);
        }
    }
}
