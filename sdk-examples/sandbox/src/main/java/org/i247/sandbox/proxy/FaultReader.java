package org.i247.sandbox.proxy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Reads a fault from words: those of {@link LineFault}'s methods, with hyphens. */
final class FaultReader {
    private FaultReader() {}

    /**
     * Reads a fault.
     *
     * @throws IllegalArgumentException if the words are none; it says what is wrong
     */
    static LineFault read(Words words) {
        LineFault fault = first(words);
        while (words.takes(Words.COMMA)) {
            fault = more(fault, words);
        }
        words.requireEnd();
        return fault;
    }

    private static LineFault first(Words words) {
        String word = words.next("What happens");
        return switch (word) {
            case "close" -> LineFault.close();
            case "reset" -> LineFault.reset();
            case "silence" -> LineFault.silence();
            case "close-after-hello" -> LineFault.closeAfterHello();
            case "speak" -> LineFault.speak(words.bytes("TEXT"));
            case "answering" -> LineFault.answering(file(words));
            case "answering-early" -> LineFault.answeringEarly(file(words));
            case "answering-without-end" -> LineFault.answeringWithoutEnd(file(words), words.bytes("TEXT"));
            default -> bytes(LineFault.NONE, word, words);
        };
    }

    private static LineFault more(LineFault fault, Words words) {
        try {
            return bytes(fault, words.next("What happens further"), words);
        } catch (IllegalStateException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static LineFault bytes(LineFault fault, String direction, Words words) {
        return switch (direction) {
            case "request" -> bytes(fault.and(Direction.REQUEST), words);
            case "answer" -> bytes(fault.and(Direction.ANSWER), words);
            default -> throw new IllegalArgumentException("There is no fault " + direction);
        };
    }

    private static LineFault bytes(LineFault fault, Words words) {
        String action = words.next("What happens to the bytes");
        return switch (action) {
            case "close-at" -> fault.closeAt(words.number("N"));
            case "reset-at" -> fault.resetAt(words.number("N"));
            case "stall-at" -> fault.stallAt(words.number("N"));
            case "clog-at" -> fault.clogAt(words.number("N"));
            case "half-close-at" -> fault.halfCloseAt(words.number("N"));
            case "pause-at" -> fault.pauseAt(words.number("N"), words.time("TIME"));
            case "dribble" -> fault.dribble(words.number("BYTES"), words.time("TIME"));
            case "dribble-from" -> fault.dribbleFrom(words.number("N"), words.number("BYTES"), words.time("TIME"));
            case "flip-at" -> fault.flipAt(words.number("N"), words.number("MASK"));
            case "insert-at" -> fault.insertAt(words.number("N"), words.bytes("TEXT"));
            case "reword" -> fault.reword(words.next("TEXT"), words.next("TEXT"));
            default -> throw new IllegalArgumentException("Nothing of the name " + action + " happens to bytes");
        };
    }

    private static byte[] file(Words words) {
        String name = words.next("FILE");
        try {
            return Files.readAllBytes(Path.of(name));
        } catch (IOException | InvalidPathException e) {
            throw new IllegalArgumentException("The file " + name + " cannot be read", e);
        }
    }
}
