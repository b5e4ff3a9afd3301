package org.i247.sandbox.proxy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of one line. Words are set apart by blanks; a text with blanks stands in double quotes, in which {@code \r},
 * {@code \n}, {@code \t}, {@code \"}, {@code \\} and {@code \x} with two hexadecimal digits are known. A comma that ends a
 * word is a word of its own.
 */
final class Words {
    static final String COMMA = ",";
    private static final Pattern WORD = Pattern.compile("\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^\\s\",]+)|(,))");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(x[0-9a-fA-F]{2}|.)");
    private static final Pattern TIME = Pattern.compile("([0-9]{1,9})(ms|s)");

    private final Deque<String> words = new ArrayDeque<>();

    Words(String line) {
        Matcher word = WORD.matcher(line.strip());
        int end = 0;
        while (word.lookingAt()) {
            words.add(
                    word.group(1) != null
                            ? unescaped(word.group(1))
                            : word.group().strip());
            end = word.end();
            word.region(end, word.regionEnd());
        }
        if (end < line.strip().length()) {
            throw new IllegalArgumentException("A quoted text has no end");
        }
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(meaning(found.group(1))));
    }

    private static String meaning(String escape) {
        return switch (escape.charAt(0)) {
            case 'r' -> "\r";
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'x' -> Character.toString(Integer.parseInt(escape.substring(1), 16));
            default -> escape;
        };
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Takes the next word if it is this one. */
    boolean takes(String word) {
        boolean there = word.equals(words.peek());
        if (there) {
            words.remove();
        }
        return there;
    }

    /** The next word, which has to be there. */
    String next(String what) {
        String word = words.poll();
        if (word == null) {
            throw new IllegalArgumentException(what + " is missing");
        }
        return word;
    }

    byte[] bytes(String what) {
        return next(what).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A number; a hexadecimal one begins with {@code 0x}. */
    int number(String what) {
        try {
            return Integer.decode(next(what));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(what + " is a number", e);
        }
    }

    /** A number if one comes next, else 1. */
    int numberOrOne() {
        String word = words.peek();
        return word != null && word.matches("[0-9]{1,9}") ? number("N") : 1;
    }

    Duration time(String what) {
        Matcher time = TIME.matcher(next(what));
        if (!time.matches()) {
            throw new IllegalArgumentException(what + " is a time such as 200ms or 5s");
        }
        long value = Long.parseLong(time.group(1));
        return time.group(2).equals("s") ? Duration.ofSeconds(value) : Duration.ofMillis(value);
    }

    void requireEnd() {
        if (!words.isEmpty()) {
            throw new IllegalArgumentException("Nothing is known of " + words.element() + " here");
        }
    }
}
