package org.i247.sdk.fuzz;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A second opinion on I-JSON, written from RFC 8259 and RFC 7493 and sharing no code with the product: text is a String,
 * a number a BigDecimal, an object a Map, a list a List, and null is null.
 */
public final class PlainJson {
    /** Beyond this no reader need follow (contract, section 1, leaves the bound to the reader). */
    private static final int MAX_DEPTH = 64;

    private static final int MAX_NAME = 256;
    private static final int MAX_NUMBER = 64;
    private static final int MAX_SCALE = 400;
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE]([+-]?[0-9]+))?");
    private static final Pattern PLAIN = Pattern.compile("[^\"\\\\\\x00-\\x1f]*");

    private final String text;
    private final Matcher number;
    private final Matcher plain;
    private int at;
    private boolean withinBounds = true;

    private PlainJson(String text) {
        this.text = text;
        this.number = NUMBER.matcher(text);
        this.plain = PLAIN.matcher(text);
    }

    /**
     * One JSON object.
     *
     * @param members the members
     * @param withinBounds whether a bounded reader must take it: depth, length of names and numbers, no null in a list
     */
    public record Read(Map<String, Object> members, boolean withinBounds) {}

    /** Reads an object; empty if the bytes are not exactly one object of I-JSON. */
    public static Optional<Read> object(byte[] bytes) {
        try {
            PlainJson json = new PlainJson(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
            json.blanks();
            json.require(json.peek() == '{');
            Map<String, Object> members = json.members(1);
            json.blanks();
            json.require(json.at == json.text.length());
            return Optional.of(new Read(members, json.withinBounds));
        } catch (CharacterCodingException | Malformed e) {
            return Optional.empty();
        }
    }

    private Map<String, Object> members(int depth) throws Malformed {
        bounded(depth <= MAX_DEPTH);
        Map<String, Object> members = new LinkedHashMap<>();
        at++;
        blanks();
        while (peek() != '}') {
            String name = string();
            bounded(name.length() <= MAX_NAME);
            blanks();
            take(':');
            Object value = value(depth);
            require(!members.containsKey(name));
            members.put(name, value);
            next('}');
        }
        at++;
        return members;
    }

    private List<Object> list(int depth) throws Malformed {
        bounded(depth <= MAX_DEPTH);
        List<Object> list = new ArrayList<>();
        at++;
        blanks();
        while (peek() != ']') {
            Object value = value(depth);
            bounded(value != null);
            list.add(value);
            next(']');
        }
        at++;
        return list;
    }

    /** Past a comma, which something must follow, or up to the end. */
    private void next(char end) throws Malformed {
        blanks();
        if (peek() != end) {
            take(',');
            blanks();
            require(peek() != end);
        }
    }

    private Object value(int depth) throws Malformed {
        // The stack of this reader has an end as well; whatever is so deep is beyond the bound of the other.
        require(depth < 1000);
        blanks();
        return switch (peek()) {
            case '{' -> members(depth + 1);
            case '[' -> list(depth + 1);
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Object word(String word, Object meaning) throws Malformed {
        require(text.startsWith(word, at));
        at += word.length();
        return meaning;
    }

    private BigDecimal number() throws Malformed {
        require(number.region(at, text.length()).lookingAt());
        at = number.end();
        String digits = number.group();
        String exponent = number.group(4);
        boolean small = digits.length() <= MAX_NUMBER && (exponent == null || exponent.length() <= 5);
        BigDecimal value = small ? new BigDecimal(digits) : BigDecimal.ZERO;
        bounded(small && Math.abs(value.scale()) <= MAX_SCALE);
        return value;
    }

    private String string() throws Malformed {
        take('"');
        StringBuilder string = new StringBuilder();
        while (true) {
            plain.region(at, text.length()).lookingAt();
            string.append(plain.group());
            at = plain.end();
            if (peek() == '"') {
                at++;
                require(StandardCharsets.UTF_16.newEncoder().canEncode(string));
                return string.toString();
            }
            take('\\');
            string.append(escaped());
        }
    }

    private char escaped() throws Malformed {
        char c = peek();
        at++;
        if (c == 'u') {
            require(at + 4 <= text.length());
            int unit = 0;
            for (int end = at + 4; at < end; at++) {
                int digit = "0123456789abcdef".indexOf(Character.toLowerCase(text.charAt(at)));
                require(digit >= 0 && text.charAt(at) < 128);
                unit = unit * 16 + digit;
            }
            return (char) unit;
        }
        int known = "\"\\/bfnrt".indexOf(c);
        require(known >= 0);
        return "\"\\/\b\f\n\r\t".charAt(known);
    }

    private void blanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() throws Malformed {
        require(at < text.length());
        return text.charAt(at);
    }

    private void take(char c) throws Malformed {
        require(peek() == c);
        at++;
    }

    private void bounded(boolean within) {
        withinBounds &= within;
    }

    private void require(boolean holds) throws Malformed {
        if (!holds) {
            throw new Malformed();
        }
    }

    private static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed() {
            super("malformed", null, false, false);
        }
    }
}
