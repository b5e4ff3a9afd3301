package org.i247.sandbox.proxy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what has to be read before something else is said. */
final class Incoming {
    private static final int TLS_HANDSHAKE = 22;
    private static final Pattern LENGTH =
            Pattern.compile("\r\ncontent-length: *([0-9]{1,9})", Pattern.CASE_INSENSITIVE);

    private Incoming() {}

    /** Reads the first TLS record (RFC 8446, section 5.1), or the first byte of something else. */
    static void skipHello(InputStream in) throws IOException {
        if (in.read() == TLS_HANDSHAKE) {
            byte[] rest = in.readNBytes(4); // two of the version, two of the length
            if (rest.length == 4) {
                in.skipNBytes(((rest[2] & 0xFF) << 8) | (rest[3] & 0xFF));
            }
        }
    }

    /** Reads one request of HTTP/1.1 with its content, if a {@code Content-Length} says how long that is. */
    static void skipRequest(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            head.write(next);
            if (next == '\n') {
                String text = head.toString(StandardCharsets.ISO_8859_1);
                if (text.endsWith("\r\n\r\n")) {
                    Matcher length = LENGTH.matcher(text);
                    in.skipNBytes(length.find() ? Long.parseLong(length.group(1)) : 0);
                    return;
                }
            }
        }
    }

    /** Reads until there is no more. */
    static void discard(InputStream in) throws IOException {
        in.transferTo(OutputStream.nullOutputStream());
    }
}
