package org.i247.sdk.internal.rotation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.i247.sdk.internal.keys.JdkProviders;

/**
 * What files hold, as one hash over their contents. Times and sizes are not looked at: a file may be replaced within the
 * second, by one of the same size.
 *
 * @param hash the hash
 */
record FileState(String hash) {
    /** Reads the files. One that cannot be read is a state, too. */
    static FileState of(List<Path> files) {
        try {
            MessageDigest all = MessageDigest.getInstance("SHA-256", JdkProviders.basics());
            MessageDigest one = MessageDigest.getInstance("SHA-256", JdkProviders.basics());
            for (Path file : files) {
                all.update(hash(file, one));
            }
            return new FileState(HexFormat.of().formatHex(all.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java run time has no SHA-256", e);
        }
    }

    private static byte[] hash(Path file, MessageDigest digest) {
        try {
            byte[] content = Files.readAllBytes(file);
            byte[] hash = digest.digest(content);
            Arrays.fill(content, (byte) 0);
            return hash;
        } catch (IOException e) {
            return ByteBuffer.allocate(1).array();
        }
    }
}
