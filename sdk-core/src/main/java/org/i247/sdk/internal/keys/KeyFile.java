package org.i247.sdk.internal.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.text.Expectation;

/** Reads a file of key material whole, with the errors that a person needs. */
final class KeyFile {
    private KeyFile() {}

    static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw I247Exception.of(Failure.of(ErrorCode.FILE_UNREADABLE, file.toString()), e);
        }
    }

    static I247Exception malformed(Path file, Expectation expected) {
        return I247Exception.of(Failure.of(ErrorCode.FILE_MALFORMED, file.toString(), expected.name()));
    }

    static I247Exception wrongPassword(Path file) {
        return I247Exception.of(Failure.of(ErrorCode.KEY_STORE_PASSWORD_WRONG, file.toString()));
    }
}
