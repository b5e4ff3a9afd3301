package org.i247.sdk.standard.manifest;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Divides a list into segments. It goes on wherever it can: what stands before, between and behind interchanges is passed over,
 * line breaks within values are joined without trimming, and somebody whose segment begins where the one before is not ended is
 * found all the same.
 */
final class SegmentReader {
    private static final int LONGEST = 8 * 1024;
    private static final List<String> PERSONS = List.of("FL", "FM", "DDU", "DDT");

    private final ByteWindow window;
    private final Places places;
    private final Items items;
    private final @Nullable Charset named;
    private final byte[] bytes = new byte[LONGEST];
    private Charset charset = StandardCharsets.US_ASCII;
    private Separators separators = Separators.USUAL;
    private boolean inside;

    SegmentReader(ByteWindow window, Places places, Items items, @Nullable Charset named) {
        this.window = window;
        this.places = places;
        this.items = items;
        this.named = named;
    }

    /** The next segment; nothing at the end of the list. */
    Optional<Segment> next() throws IOException {
        while (true) {
            if (!inside && !findInterchange()) {
                return Optional.empty();
            }
            skipBlanks();
            if (window.peek(0) == ByteWindow.END) {
                return Optional.empty();
            }
            if (Separators.isInterchange(window, 0)) {
                begin();
            }
            Optional<Segment> segment = read();
            if (segment.isPresent()) {
                return segment;
            }
        }
    }

    /** Behind UNZ comes what a network adds, or another interchange. */
    void endInterchange() {
        inside = false;
    }

    private boolean findInterchange() throws IOException {
        long start = window.offset();
        long unread = 0;
        while (window.peek(0) != ByteWindow.END && !isStart()) {
            unread += window.take() > ' ' ? 1 : 0;
        }
        if (unread > 0) {
            items.warning(ListRule.UNREAD, places.outside(start), unread + " characters belong to no interchange");
        }
        if (window.peek(0) == ByteWindow.END) {
            return false;
        }
        begin();
        return true;
    }

    private void begin() throws IOException {
        inside = true;
        separators = Separators.at(window);
        if (Separators.isAt(window, 0, "UNA")) {
            if (!Separators.announced(window).equals(separators)) {
                items.warning(
                        ListRule.SEPARATOR,
                        places.outside(window.offset()),
                        "UNA names other separators than the messages have");
            }
            skipAnnouncement();
            skipBlanks();
        }
    }

    private void skipAnnouncement() throws IOException {
        window.skip(Separators.end(window, 0, "UNA"));
        for (int i = 0; i < 6 && window.peek(0) != ByteWindow.END; ) {
            i += Separators.isBreak(window.take()) ? 0 : 1;
        }
    }

    private boolean isStart() throws IOException {
        return Separators.isInterchange(window, 0) || isMessage(0, window.peek(3)) || isPerson(0, window.peek(3));
    }

    private boolean isMessage(int ahead, int element) throws IOException {
        int tag = Separators.end(window, ahead, "UNH");
        return tag > 0 && Separators.canSeparate(element) && window.peek(tag) == element;
    }

    private boolean isPerson(int ahead, int element) throws IOException {
        int tag = Separators.end(window, ahead, "NAD");
        if (tag < 0 || !Separators.canSeparate(element) || window.peek(tag) != element) {
            return false;
        }
        for (String qualifier : PERSONS) {
            int end = Separators.end(window, tag + 1, qualifier);
            if (end > 0 && window.peek(end) == element) {
                return true;
            }
        }
        return false;
    }

    private void skipBlanks() throws IOException {
        int next = window.peek(0);
        while (next != ByteWindow.END
                && (next == ' ' || (next < ' ' && next != separators.element()) || next == separators.terminator())) {
            window.take();
            next = window.peek(0);
        }
    }

    private Optional<Segment> read() throws IOException {
        long offset = window.offset();
        SegmentBytes parts = new SegmentBytes();
        boolean first = true;
        while (true) {
            int next = window.peek(0);
            if (next == ByteWindow.END) {
                items.error(ListRule.TRUNCATED, places.here(offset), "the list ends within a segment");
                break;
            }
            if (!first && (next == 'U' || next == 'N') && isLost(next)) {
                items.error(
                        ListRule.SEPARATOR, places.here(offset), "a segment is not ended before the next one begins");
                break;
            }
            first = false;
            window.take();
            if (next == separators.terminator()) {
                break;
            }
            if (!take(parts, next)) {
                items.error(
                        ListRule.LENGTH,
                        places.here(offset),
                        "a segment is longer than " + LONGEST + " bytes: it is divided here");
                break;
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Segment(offset, parts.elements(offset)));
    }

    private boolean isLost(int next) throws IOException {
        return next == 'U'
                ? Separators.isInterchange(window, 0) || isMessage(0, separators.element())
                : isPerson(0, separators.element());
    }

    private boolean take(SegmentBytes parts, int next) throws IOException {
        if (Separators.isBreak(next)) {
            return true;
        }
        if (next == separators.element()) {
            parts.endElement();
            return true;
        }
        if (next == separators.component()) {
            parts.endComponent();
            return true;
        }
        if (next == separators.release() && next != ' ') {
            while (Separators.isBreak(window.peek(0))) {
                window.take();
            }
            int meant = window.take();
            return meant == ByteWindow.END || parts.add(meant);
        }
        return parts.add(next);
    }

    /** The encoding that UNB names by its syntax (ISO 9735-1, annex C). */
    void encoding(String syntax) {
        charset = switch (syntax.toUpperCase(Locale.ROOT)) {
            case "UNOC" -> StandardCharsets.ISO_8859_1;
            case "UNOD" -> Charset.forName("ISO-8859-2");
            case "UNOE" -> Charset.forName("ISO-8859-5");
            case "UNOF" -> Charset.forName("ISO-8859-7");
            case "UNOG" -> Charset.forName("ISO-8859-3");
            case "UNOH" -> Charset.forName("ISO-8859-4");
            case "UNOI" -> Charset.forName("ISO-8859-6");
            case "UNOJ" -> Charset.forName("ISO-8859-8");
            case "UNOK" -> Charset.forName("ISO-8859-9");
            case "UNOW", "UNOY" -> StandardCharsets.UTF_8;
            default -> StandardCharsets.US_ASCII;
        };
    }

    private String text(int from, int to, long offset) {
        byte[] part = Arrays.copyOfRange(bytes, from, to);
        if (Encodings.isAscii(part, part.length)) {
            return new String(part, StandardCharsets.US_ASCII);
        }
        String declared = Encodings.strictly(part, part.length, named == null ? charset : named);
        if (declared != null) {
            return declared;
        }
        String utf8 = Encodings.strictly(part, part.length, StandardCharsets.UTF_8);
        if (utf8 != null) {
            items.warning(ListRule.CHARACTERS, places.here(offset), "not in the encoding that is named, but in UTF-8");
            return utf8;
        }
        items.error(ListRule.CHARACTERS, places.here(offset), "in no encoding that is known: read as ISO 8859-1");
        return new String(part, Encodings.OLD);
    }

    /** The bytes of a segment, and where its elements and components end. */
    private final class SegmentBytes {
        private final List<int[]> ends = new ArrayList<>();
        private int length;

        boolean add(int value) {
            if (length == LONGEST) {
                return false;
            }
            bytes[length++] = (byte) value;
            return true;
        }

        void endComponent() {
            ends.add(new int[] {length, 0});
        }

        void endElement() {
            ends.add(new int[] {length, 1});
        }

        boolean isEmpty() {
            return length == 0;
        }

        List<List<String>> elements(long offset) {
            endElement();
            List<List<String>> elements = new ArrayList<>();
            List<String> components = new ArrayList<>();
            int from = 0;
            for (int[] end : ends) {
                components.add(text(from, end[0], offset));
                from = end[0];
                if (end[1] == 1) {
                    elements.add(components);
                    components = new ArrayList<>();
                }
            }
            return elements;
        }
    }
}
