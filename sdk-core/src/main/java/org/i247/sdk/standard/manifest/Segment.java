package org.i247.sdk.standard.manifest;

import java.util.List;

/**
 * A segment of a message. It lives until the next one is read, and has no text form.
 *
 * <p>Elements are counted from 1, as the tag stands at 0; components from 0. What is not there is empty text.
 */
final class Segment {
    private static final List<String> NOTHING = List.of();

    private final long offset;
    private final List<List<String>> elements;

    Segment(long offset, List<List<String>> elements) {
        this.offset = offset;
        this.elements = elements;
    }

    long offset() {
        return offset;
    }

    String tag() {
        return text(0, 0);
    }

    boolean is(String tag) {
        return tag().equals(tag);
    }

    String text(int element, int component) {
        List<String> components = components(element);
        return component < components.size() ? components.get(component) : "";
    }

    String text(int element) {
        return text(element, 0);
    }

    List<String> components(int element) {
        return element < elements.size() ? elements.get(element) : NOTHING;
    }
}
