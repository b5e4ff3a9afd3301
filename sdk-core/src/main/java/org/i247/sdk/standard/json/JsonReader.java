package org.i247.sdk.standard.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.i247.sdk.standard.PersonalText;

/**
 * Reads JSON (RFC 8259): objects as {@link Node}s with their line, arrays as lists, texts and other values as masked text. A
 * number stays as it is written: 9.3 never becomes a fraction. A member that is null is left out. For one thread.
 */
public final class JsonReader {
    private static final int DEEPEST = 8;
    private static final Object NULL = new Object();

    /**
     * An object.
     *
     * @param line the line on which it begins
     * @param members its members that are not null
     */
    public record Node(int line, Map<String, Object> members) {
        @Override
        public String toString() {
            return "Node[" + line + "]";
        }
    }

    private final String text;
    private final JsonForm form;
    private int at;
    private int line = 1;

    /**
     * Reads nothing yet.
     *
     * @param text the document
     * @param form which values it may hold
     */
    public JsonReader(String text, JsonForm form) {
        this.text = text;
        this.form = form;
    }

    /**
     * Reads the document.
     *
     * @return a {@link Node}, a List or a masked text
     * @throws JsonFault if it is no JSON, too deep, or has a member twice
     */
    public Object read() throws JsonFault {
        Object value = value(0);
        skip();
        if (at < text.length()) {
            throw fault("something follows the document");
        }
        return value;
    }

    private Object value(int depth) throws JsonFault {
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
        return c == '"' ? PersonalText.of(string()) : word();
    }

    private Node object(int depth) throws JsonFault {
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
            Object value = value(depth + 1);
            if (members.containsKey(name)) {
                throw fault("a member stands twice");
            }
            if (value != NULL) {
                members.put(name, value);
            }
            skip();
        } while (next(','));
        require('}');
        return new Node(start, members);
    }

    private List<Object> array(int depth) throws JsonFault {
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

    private String string() throws JsonFault {
        require('"');
        StringBuilder value = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            if (!form.takesInText(c)) {
                throw fault("a control character stands in a text");
            }
            value.append(c == '\\' ? escape() : c);
        }
        require('"');
        return value.toString();
    }

    private char escape() throws JsonFault {
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

    private Object word() throws JsonFault {
        int start = at;
        while (at < text.length() && form.takesInWord(text.charAt(at))) {
            at++;
        }
        String word = text.substring(start, at);
        if (!form.takesWord(word)) {
            throw fault("a value is an object, an array, a text or a number");
        }
        return word.equals("null") ? NULL : PersonalText.of(word);
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

    private void require(char c) throws JsonFault {
        if (!next(c)) {
            throw fault("'" + c + "' is missing");
        }
    }

    private JsonFault fault(String what) {
        return new JsonFault(line, what);
    }
}
