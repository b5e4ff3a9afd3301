package org.i247.sdk.standard.manifest;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Optional;

/** Divides a list into lines: at CR LF, LF or CR. A line is read within a bound, and what is beyond it told. */
final class Lines {
    private static final int LONGEST = 32 * 1024;

    private final ByteWindow window;
    private final String source;
    private final Items items;
    private final ArrayDeque<Line> back = new ArrayDeque<>();
    private long number;

    Lines(ByteWindow window, String source, Items items) {
        this.window = window;
        this.source = source;
        this.items = items;
    }

    /** A line without its end. It holds bytes that are shared with nobody, and has no text form. */
    static final class Line {
        private final Origin origin;
        private final byte[] bytes;

        Line(Origin origin, byte[] bytes) {
            this.origin = origin;
            this.bytes = bytes;
        }

        Origin origin() {
            return origin;
        }

        byte[] bytes() {
            return bytes;
        }

        boolean isBlank() {
            for (byte each : bytes) {
                if (each < 0 || each > ' ') {
                    return false;
                }
            }
            return true;
        }
    }

    Origin start() {
        return new Origin(source, 0, 0, 0);
    }

    Optional<Line> next() throws IOException {
        if (!back.isEmpty()) {
            return Optional.of(back.pop());
        }
        if (window.peek(0) == ByteWindow.END) {
            return Optional.empty();
        }
        Origin origin = new Origin(source, 0, ++number, window.offset());
        int length = 0;
        int next = window.peek(length);
        while (next != ByteWindow.END && !Separators.isBreak(next) && length < LONGEST) {
            next = window.peek(++length);
        }
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) window.take();
        }
        if (length == LONGEST && next != ByteWindow.END && !Separators.isBreak(next)) {
            items.error(
                    ListRule.LENGTH, origin, "a line is longer than " + LONGEST + " bytes: the rest of it is not read");
            while (window.peek(0) != ByteWindow.END && !Separators.isBreak(window.peek(0))) {
                window.take();
            }
        }
        if (window.take() == '\r' && window.peek(0) == '\n') {
            window.take();
        }
        return Optional.of(new Line(origin, bytes));
    }

    /** Gives a line back, to be read as the next one. */
    void back(Line line) {
        back.push(line);
    }
}
