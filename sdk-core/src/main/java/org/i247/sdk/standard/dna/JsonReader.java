package org.i247.sdk.standard.dna;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.i247.sdk.standard.PersonalText;
import org.i247.sdk.standard.ValueRule;

/**
 * Reads JSON (RFC 8259) strictly: objects as {@link Node}s with their line, arrays as lists, texts and numbers as masked
 * text. A number stays as it is written: 9.3 never becomes a fraction. This package imports nothing, so it has a reader of its own.
 */
final class JsonReader {
    private static final int DEEPEST = 8;

    /** An object, and the line on which it begins. */
    record Node(int line, Map<String, Object> members) {
        @Override
        public String toString() {
            return "Node[" + line + "]";
        }
    }

    private final String text;
    private int at;
    private int line = 1;

    JsonReader(String text) {
        this.text = text;
    }

    Object read() throws ImportFault {
        Object value = value(0);
        skip();
        if (at < text.length()) {
            throw fault("something follows the document");
        }
        return value;
    }

    private Object value(int depth) throws ImportFault {
        skip();
        if (depth > DEEPEST || at == text.length()) {
            throw fault("a value is missing, or too deep");
        }
        char c = text.charAt(at);
        if (c == '{') {
            return object(depth);
        }
        if (c == '[') {
            return array(depth);
        }
        return PersonalText.of(c == '"' ? string() : number());
    }

    private Node object(int depth) throws ImportFault {
        int start = line;
        Map<String, Object> members = new LinkedHashMap<>();
        at++;
        skip();
        if (next('}')) {
            return new Node(start, members);
        }
        do {
            skip();
            String name = string();
            skip();
            require(':');
            if (members.put(name, value(depth + 1)) != null) {
                throw fault("a member stands twice");
            }
            skip();
        } while (next(','));
        require('}');
        return new Node(start, members);
    }

    private List<Object> array(int depth) throws ImportFault {
        List<Object> values = new ArrayList<>();
        at++;
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

    private String string() throws ImportFault {
        require('"');
        StringBuilder value = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            if (c < ' ') {
                throw fault("a control character stands in a text");
            }
            value.append(c == '\\' ? escape() : c);
        }
        require('"');
        return value.toString();
    }

    private char escape() throws ImportFault {
        char c = at < text.length() ? text.charAt(at++) : ' ';
        int plain = "\"\\/bfnrt".indexOf(c);
        if (plain >= 0) {
            return "\"\\/\b\f\n\r\t".charAt(plain);
        }
        if (c != 'u' || at + 4 > text.length() || !text.substring(at, at + 4).matches("[0-9a-fA-F]{4}")) {
            throw fault("there is no such escape");
        }
        at += 4;
        return (char) Integer.parseInt(text.substring(at - 4, at), 16);
    }

    private String number() throws ImportFault {
        int start = at;
        while (at < text.length() && "0123456789.".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String number = text.substring(start, at);
        if (!number.matches("(0|[1-9][0-9]*)(\\.[0-9]+)?")) {
            throw fault("a value is an object, an array, a text or a number");
        }
        return number;
    }

    private void skip() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            line += text.charAt(at) == '\n' ? 1 : 0;
            at++;
        }
    }

    private boolean next(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void require(char c) throws ImportFault {
        if (!next(c)) {
            throw fault("'" + c + "' is missing");
        }
    }

    private ImportFault fault(String what) {
        return new ImportFault(ProfileFault.at(line, ValueRule.FORMAT, "this is no JSON: " + what));
    }
}
