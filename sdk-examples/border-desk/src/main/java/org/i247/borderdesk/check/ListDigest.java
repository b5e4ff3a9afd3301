package org.i247.borderdesk.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A list by its name and the digest of its bytes: which list a report is about, and the secret of a journal, which only those
 * know who have the lists.
 *
 * @param name the file's name
 * @param sha256 the SHA-256 of its bytes, in small hexadecimal digits
 */
public record ListDigest(String name, String sha256) {
    /**
     * Reads a list to its end.
     *
     * @param file the list
     * @return its digest
     * @throws IOException if it cannot be read
     */
    public static ListDigest of(Path file) throws IOException {
        MessageDigest digest = fresh();
        byte[] part = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                digest.update(part, 0, read);
            }
        }
        Path name = file.getFileName();
        return new ListDigest(
                name == null ? "list" : name.toString(), HexFormat.of().formatHex(digest.digest()));
    }

    /**
     * The secret of the journal of a screening.
     *
     * @param lists its lists in their order
     * @return 32 bytes
     */
    public static byte[] secret(List<ListDigest> lists) {
        MessageDigest digest = fresh();
        lists.forEach(list -> digest.update(HexFormat.of().parseHex(list.sha256())));
        return digest.digest();
    }

    private static MessageDigest fresh() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
