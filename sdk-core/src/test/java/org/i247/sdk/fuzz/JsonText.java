package org.i247.sdk.fuzz;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Writes what {@link PlainJson} reads, and things that are no JSON at all: a {@link Raw} goes out as it is. */
public final class JsonText {
    private final StringBuilder out = new StringBuilder(1024);

    private JsonText() {}

    /** Text in the place of a value. */
    public record Raw(String text) {}

    public static String of(Object value) {
        JsonText text = new JsonText();
        text.write(value);
        return text.out.toString();
    }

    private void write(Object value) {
        if (value instanceof Map<?, ?> members) {
            out.append('{');
            for (Iterator<? extends Map.Entry<?, ?>> each = members.entrySet().iterator(); each.hasNext(); ) {
                Map.Entry<?, ?> member = each.next();
                string((String) member.getKey());
                out.append(':');
                write(member.getValue());
                out.append(each.hasNext() ? "," : "");
            }
            out.append('}');
        } else if (value instanceof List<?> list) {
            out.append('[');
            for (int i = 0; i < list.size(); i++) {
                out.append(i > 0 ? "," : "");
                write(list.get(i));
            }
            out.append(']');
        } else if (value instanceof String string) {
            string(string);
        } else {
            out.append(value instanceof Raw raw ? raw.text() : value);
        }
    }

    private void string(String string) {
        out.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
