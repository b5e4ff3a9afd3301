package org.i247.sdk.internal.configuration;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.SetupException;
import org.i247.sdk.internal.text.Expectation;

/**
 * A password or PIN, or better a reference to where it stands: {@code file:PATH}, a file that holds nothing else but
 * perhaps a line break at its end, or {@code env:NAME}, an environment variable. Every other value is the secret itself;
 * one that begins like a reference is written as {@code plain:VALUE}. Immutable; {@link #toString()} tells nothing.
 */
final class Secret {
    private static final String FILE = "file:";
    private static final String VARIABLE = "env:";
    private static final String PLAIN = "plain:";

    private final Key key;
    private final String value;
    private final UnaryOperator<String> environment;

    private Secret(Key key, String value, UnaryOperator<String> environment) {
        this.key = key;
        this.value = value;
        this.environment = environment;
    }

    static Secret of(Key key, String value) {
        return of(key, value, System::getenv);
    }

    static Secret of(Key key, String value, UnaryOperator<String> environment) {
        return new Secret(key, value, environment);
    }

    /** Whether a value is a reference to a file. */
    static boolean isInFile(String value) {
        return value.startsWith(FILE);
    }

    /** A reference to a file, with its path taken from a directory. */
    static String resolved(String reference, Path directory) {
        return FILE + directory.resolve(path(reference));
    }

    /**
     * Reads the secret. Blocks if it is in a file.
     *
     * @return the secret, which the caller overwrites
     * @throws SetupException if there is none where the reference leads
     */
    char[] read() {
        if (value.startsWith(FILE)) {
            return fromFile(path(value));
        }
        if (value.startsWith(VARIABLE)) {
            String found = environment.apply(value.substring(VARIABLE.length()).strip());
            if (found == null) {
                throw I247Exception.of(
                        Failure.of(ErrorCode.CONFIGURATION_INVALID, key.property(), Expectation.A_SET_VARIABLE.name()));
            }
            return found.toCharArray();
        }
        return (value.startsWith(PLAIN) ? value.substring(PLAIN.length()) : value).toCharArray();
    }

    private static String path(String reference) {
        return reference.substring(FILE.length()).strip();
    }

    private static char[] fromFile(String path) {
        byte[] bytes = new byte[0];
        CharBuffer text = CharBuffer.allocate(0);
        try {
            bytes = Files.readAllBytes(Path.of(path));
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return Arrays.copyOf(text.array(), lengthOfLine(text));
        } catch (IOException | InvalidPathException e) {
            throw I247Exception.of(Failure.of(ErrorCode.FILE_UNREADABLE, path));
        } finally {
            Arrays.fill(bytes, (byte) 0);
            Arrays.fill(text.array(), '\0');
        }
    }

    /** Editors and {@code echo} end a file with a line break that is no part of the secret. */
    private static int lengthOfLine(CharBuffer text) {
        int length = text.remaining();
        if (length > 0 && text.get(length - 1) == '\n') {
            length--;
        }
        return length > 0 && text.get(length - 1) == '\r' ? length - 1 : length;
    }

    @Override
    public String toString() {
        return "Secret[" + key.property() + "]";
    }
}
