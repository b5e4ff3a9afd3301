package org.i247.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.i247.sdk.internal.signature.HeaderLine;

/**
 * A message as it went over the wire. Read without any check: it comes from the other end of a benchmark.
 *
 * @param start the request line or status line
 * @param headers the header lines
 * @param content the content
 * @param wire all its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares messages
record Message(String start, List<HeaderLine> headers, byte[] content, byte[] wire) {
    private static final String END_OF_HEAD = "\r\n\r\n";

    /** The next message of a stream, or empty at its end. */
    static Optional<Message> read(InputStream in) throws IOException {
        ByteArrayOutputStream wire = new ByteArrayOutputStream(4096);
        int matched = 0;
        while (matched < END_OF_HEAD.length()) {
            int next = in.read();
            if (next < 0) {
                return Optional.empty();
            }
            wire.write(next);
            matched = next == END_OF_HEAD.charAt(matched) ? matched + 1 : next == '\r' ? 1 : 0;
        }
        List<String> lines = wire.toString(StandardCharsets.ISO_8859_1).lines().toList();
        List<HeaderLine> headers = new ArrayList<>(lines.size());
        for (String line : lines.subList(1, lines.size() - 1)) {
            int colon = line.indexOf(':');
            headers.add(new HeaderLine(
                    line.substring(0, colon), line.substring(colon + 1).strip()));
        }
        int length = Integer.parseInt(first(headers, "Content-Length"));
        byte[] content = in.readNBytes(length);
        if (content.length < length) {
            throw new EOFException("the content is cut off");
        }
        wire.write(content);
        return Optional.of(new Message(lines.get(0), List.copyOf(headers), content, wire.toByteArray()));
    }

    private static String first(List<HeaderLine> headers, String field) {
        return headers.stream()
                .filter(line -> line.name().equalsIgnoreCase(field))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a message without " + field))
                .value();
    }

    String first(String field) {
        return first(headers, field);
    }

    /** The header lines but for some. */
    List<HeaderLine> without(String... fields) {
        List<String> left = List.of(fields);
        return headers.stream()
                .filter(line -> left.stream().noneMatch(line.name()::equalsIgnoreCase))
                .toList();
    }

    /** Of a request. */
    String method() {
        return start.substring(0, start.indexOf(' '));
    }

    /** Of a request. */
    String targetUri() {
        return "https://" + first("Host") + start.substring(start.indexOf(' ') + 1, start.lastIndexOf(' '));
    }

    @Override
    public String toString() {
        return "Message[" + wire.length + " bytes]";
    }
}
