package org.i247.sdk.internal.transport;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.io.HttpTransportMetrics;
import org.apache.hc.core5.http.io.SessionInputBuffer;
import org.apache.hc.core5.util.CharArrayBuffer;

/**
 * The lines of one header section, held to the rules that the parser above does not know: the section as a whole has a
 * largest size; it ends with an empty line and not with the connection, else a cut answer would pass for a whole one; no
 * line is folded (RFC 9112, section 5.2) and none holds a control character (RFC 9110, section 5.5).
 */
final class HeaderSection implements SessionInputBuffer {
    private static final int LINE_END = 2;

    private final SessionInputBuffer buffer;
    private final int limit;
    private int size;

    HeaderSection(SessionInputBuffer buffer, int limit) {
        this.buffer = buffer;
        this.limit = limit;
    }

    @Override
    public int readLine(CharArrayBuffer line, InputStream in) throws IOException {
        int length = buffer.readLine(line, in);
        boolean first = size == 0;
        if (length < 0) {
            if (first) {
                return length;
            }
            throw new ConnectionClosedException("the connection ended within the header section");
        }
        if (first && line.isEmpty()) {
            throw new MalformedMessageException("the status line is empty");
        }
        size += length + LINE_END;
        if (size > limit) {
            throw new AnswerTooLargeException(AnswerTooLargeException.Part.HEADERS);
        }
        if (!first && !line.isEmpty() && isWhiteSpace(line.charAt(0))) {
            throw new MalformedMessageException("a header line is folded");
        }
        for (int i = 0; i < line.length(); i++) {
            if (isControl(line.charAt(i))) {
                throw new MalformedMessageException("a header line holds a control character");
            }
        }
        return length;
    }

    private static boolean isWhiteSpace(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isControl(char c) {
        return (c < ' ' && c != '\t') || c == 0x7F;
    }

    @Override
    public int length() {
        return buffer.length();
    }

    @Override
    public int capacity() {
        return buffer.capacity();
    }

    @Override
    public int available() {
        return buffer.available();
    }

    @Override
    public int read(byte[] b, int off, int len, InputStream in) throws IOException {
        return buffer.read(b, off, len, in);
    }

    @Override
    public int read(byte[] b, InputStream in) throws IOException {
        return buffer.read(b, in);
    }

    @Override
    public int read(InputStream in) throws IOException {
        return buffer.read(in);
    }

    @Override
    public HttpTransportMetrics getMetrics() {
        return buffer.getMetrics();
    }
}
