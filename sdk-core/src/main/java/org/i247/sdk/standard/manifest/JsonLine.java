package org.i247.sdk.standard.manifest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.i247.sdk.standard.PersonalText;

/**
 * Reads a JSON object (RFC 8259) strictly: objects as maps, arrays as lists, all else as masked text; null is left out. This
 * package imports nothing, so it has a reader of its own.
 */
final class JsonLine {
    private static final int DEEPEST = 8;
    private static final Object NULL = new Object();

    private final String text;
    private int at;

    private JsonLine(String text) {
        this.text = text;
    }

    /** The object; nothing if the text is none. */
    static Optional<Map<String, Object>> read(String text) {
        JsonLine line = new JsonLine(text);
        try {
            line.skip();
            Map<String, Object> object = line.object(0);
            line.skip();
            return line.at == text.length() ? Optional.of(object) : Optional.empty();
        } catch (NoJsonException e) {
            return Optional.empty();
        }
    }

    private Object value(int depth) throws NoJsonException {
        skip();
        if (depth > DEEPEST || at == text.length()) {
            throw new NoJsonException();
        }
        return switch (text.charAt(at)) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> PersonalText.of(string());
            default -> word();
        };
    }

    private Map<String, Object> object(int depth) throws NoJsonException {
        require('{');
        Map<String, Object> members = new LinkedHashMap<>();
        skip();
        if (next('}')) {
            return members;
        }
        do {
            skip();
            String name = string();
            skip();
            require(':');
            Object value = value(depth + 1);
            if (members.containsKey(name)) {
                throw new NoJsonException();
            }
            if (value != NULL) {
                members.put(name, value);
            }
            skip();
        } while (next(','));
        require('}');
        return members;
    }

    private List<Object> array(int depth) throws NoJsonException {
        require('[');
        List<Object> values = new ArrayList<>();
        skip();
        if (next(']')) {
            return values;
        }
        do {
            values.add(value(depth + 1));
            skip();
        } while (next(','));
        require(']');
        return values;
    }

    private String string() throws NoJsonException {
        require('"');
        StringBuilder value = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            char each = text.charAt(at++);
            value.append(each == '\\' ? escape() : each);
        }
        require('"');
        return value.toString();
    }

    private char escape() throws NoJsonException {
        char each = at < text.length() ? text.charAt(at++) : ' ';
        int plain = "\"\\/bfnrt".indexOf(each);
        if (plain >= 0) {
            return "\"\\/\b\f\n\r\t".charAt(plain);
        }
        if (each != 'u' || at + 4 > text.length() || !text.substring(at, at + 4).matches("[0-9a-fA-F]{4}")) {
            throw new NoJsonException();
        }
        at += 4;
        return (char) Integer.parseInt(text.substring(at - 4, at), 16);
    }

    private Object word() throws NoJsonException {
        int start = at;
        while (at < text.length() && "+-.eE0123456789truefalsn".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String word = text.substring(start, at);
        if (word.equals("null")) {
            return NULL;
        }
        if (!word.matches("true|false|-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?")) {
            throw new NoJsonException();
        }
        return PersonalText.of(word);
    }

    private void skip() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private boolean next(char expected) {
        if (at < text.length() && text.charAt(at) == expected) {
            at++;
            return true;
        }
        return false;
    }

    private void require(char expected) throws NoJsonException {
        if (!next(expected)) {
            throw new NoJsonException();
        }
    }

    /** The text is no JSON. */
    private static final class NoJsonException extends Exception {
        private static final long serialVersionUID = 1L;

        NoJsonException() {
            super("no JSON", null, false, false);
        }
    }
}
