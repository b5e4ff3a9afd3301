package org.i247.sdk.standard.manifest;

import java.io.IOException;
import java.util.List;

/**
 * What divides a message (UN/EDIFACT syntax, ISO 9735-1). UNA names it; but real lists come without UNA, or with one that a
 * change of a byte has spoilt. So what stands around the tags of segments decides, and UNA where that says nothing.
 *
 * @param component between components
 * @param element between elements
 * @param release before a separator that is meant as itself
 * @param terminator behind a segment
 */
record Separators(int component, int element, int release, int terminator) {
    static final Separators USUAL = new Separators(':', '+', '?', '\'');

    private static final List<String> TAGS = List.of(
            "UNB", "UNG", "UNH", "UNT", "UNE", "UNZ", "BGM", "NAD", "COM", "TDT", "LOC", "DTM", "ATT", "NAT", "RFF",
            "DOC", "CNT", "MEA", "FTX", "GEI", "MSG", "ORG", "TVL", "EQN", "RCI", "DAT", "TIF", "SSR", "SSD", "IFT",
            "REF", "RPI", "TRI");
    private static final int LOOK = 16 * 1024;
    private static final int ENOUGH = 2;
    /** UNA with its signs, and room for line breaks before UNB. */
    private static final int HEAD = 20;

    /** The separators of the interchange that begins here. */
    static Separators at(ByteWindow window) throws IOException {
        Separators announced = announced(window);
        int[] elements = new int[256];
        int[] terminators = new int[256];
        int[] components = new int[256];
        int before = ByteWindow.END;
        int start = isAt(window, 0, "UNA") ? HEAD : 1;
        for (int i = 0; i < LOOK && window.peek(i) != ByteWindow.END && !(i > start && isInterchange(window, i)); i++) {
            int here = window.peek(i);
            if (here >= 'A' && here <= 'Z' && isTag(window, i)) {
                count(elements, window.peek(i + 3));
                count(terminators, before);
                count(components, afterDigits(window, i));
            }
            if (here != ' ' && !isBreak(here)) {
                before = here;
            }
        }
        int element = most(elements, announced.element);
        int terminator = most(without(terminators, element), announced.terminator);
        int component = most(without(without(components, element), terminator), announced.component);
        boolean free =
                announced.release != element && announced.release != terminator && announced.release != component;
        // A letter in its place would take itself out of every name.
        boolean released = free && (announced.release == ' ' || canSeparate(announced.release));
        return new Separators(component, element, released ? announced.release : USUAL.release, terminator);
    }

    /** What UNA, or else UNB, says at the place where an interchange begins. */
    static Separators announced(ByteWindow window) throws IOException {
        if (!isAt(window, 0, "UNA")) {
            return USUAL;
        }
        int[] named = new int[6];
        int at = 3;
        for (int i = 0; i < named.length; at++) {
            int next = window.peek(at);
            if (next == ByteWindow.END) {
                return USUAL;
            }
            if (!isBreak(next)) {
                named[i++] = next;
            }
        }
        return new Separators(named[0], named[1], named[3], named[5]);
    }

    /** Whether an interchange begins ahead: UNA with its six signs, or UNB with a syntax of four letters. */
    static boolean isInterchange(ByteWindow window, int ahead) throws IOException {
        if (window.peek(ahead) != 'U') {
            return false;
        }
        int announcement = end(window, ahead, "UNA");
        if (announcement > 0) {
            return canSeparate(window.peek(announcement)) && canSeparate(window.peek(announcement + 1));
        }
        int heading = end(window, ahead, "UNB");
        return heading > 0 && canSeparate(window.peek(heading)) && isSyntax(window, heading + 1);
    }

    private static boolean isSyntax(ByteWindow window, int ahead) throws IOException {
        int at = ahead;
        for (int letters = 0; letters < 4; at++) {
            int next = window.peek(at);
            if (next >= 'A' && next <= 'Z') {
                letters++;
            } else if (!isBreak(next)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text stands somewhere ahead, perhaps with line breaks in it. */
    static boolean isAt(ByteWindow window, int ahead, String text) throws IOException {
        return end(window, ahead, text) >= 0;
    }

    /** Where a text that stands ahead ends; -1 if it does not stand there. */
    static int end(ByteWindow window, int ahead, String text) throws IOException {
        int at = ahead;
        for (int i = 0; i < text.length(); at++) {
            int next = window.peek(at);
            if (next == text.charAt(i)) {
                i++;
            } else if (i == 0 || !isBreak(next)) {
                return -1;
            }
        }
        return at;
    }

    static boolean isBreak(int value) {
        return value == '\r' || value == '\n';
    }

    /** Whether a byte can be a separator at all: no letter, digit or blank. */
    static boolean canSeparate(int value) {
        boolean sign = value > ' ' && value < 0x7f && !Character.isLetterOrDigit(value);
        return sign || (value >= 0x1c && value <= 0x1f);
    }

    private static boolean isTag(ByteWindow window, int at) throws IOException {
        String tag = "" + (char) window.peek(at) + (char) window.peek(at + 1) + (char) window.peek(at + 2);
        return TAGS.contains(tag) && canSeparate(window.peek(at + 3));
    }

    /** What stands behind the digits of a qualifier of DTM or DAT. */
    private static int afterDigits(ByteWindow window, int tag) throws IOException {
        if (window.peek(tag) != 'D' || window.peek(tag + 1) == 'O') {
            return ByteWindow.END;
        }
        int at = tag + 4;
        while (window.peek(at) >= '0' && window.peek(at) <= '9' && at < tag + 8) {
            at++;
        }
        return at == tag + 4 ? ByteWindow.END : window.peek(at);
    }

    private static void count(int[] votes, int value) {
        if (canSeparate(value)) {
            votes[value]++;
        }
    }

    private static int[] without(int[] votes, int value) {
        int[] left = votes.clone();
        left[value] = 0;
        return left;
    }

    private static int most(int[] votes, int announced) {
        int best = announced & 0xff;
        for (int i = 0; i < votes.length; i++) {
            if (votes[i] > votes[best] && votes[i] >= ENOUGH) {
                best = i;
            }
        }
        return best;
    }
}
