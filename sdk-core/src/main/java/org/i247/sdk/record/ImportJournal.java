package org.i247.sdk.record;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.i247.sdk.internal.ledger.SoleRight;
import org.i247.sdk.query.IdempotencyKey;

/**
 * What an import did, line by line, on the disk before it goes on: the key of each write before it is sent, and its end. So
 * whatever kills the process, the same write is sent again with the same key. It holds line numbers, keys, times and results,
 * nothing of a record. One import at a time writes to it.
 *
 * <p>A line of text for each entry: {@code i247-import 1 DATABASE SHA256}, then {@code SEND line key instant} and {@code END
 * line result}. What a killed process left of its last entry is cut off.
 */
final class ImportJournal implements AutoCloseable {
    private static final String FORMAT = "i247-import 1 ";

    private final SoleRight right;
    private final FileChannel file;
    /** Sent, and without an end that is known. */
    private final Map<Integer, Sent> open;

    private final Map<Integer, ImportLine.Result> ended;

    private ImportJournal(SoleRight right, Map<Integer, Sent> open, Map<Integer, ImportLine.Result> ended) {
        this.right = right;
        this.file = right.file().getChannel();
        this.open = open;
        this.ended = ended;
    }

    /**
     * A write that was sent.
     *
     * @param key its key
     * @param first when it was sent first
     */
    record Sent(IdempotencyKey key, Instant first) {}

    /** Opens a journal, new or of an earlier run over the same file. */
    static ImportJournal open(Path path, String database, String digest) throws IOException {
        SoleRight right = SoleRight.of(path)
                .orElseThrow(() -> ImportFaults.of("journal", "CONTRADICTION", "is in use by another import"));
        try {
            String heading = FORMAT + database + " " + digest;
            ImportJournal journal = new ImportJournal(right, new HashMap<>(), new HashMap<>());
            long whole = journal.read(heading);
            journal.file.truncate(whole).position(whole);
            if (whole == 0) {
                journal.write(heading);
            }
            return journal;
        } catch (IOException | RuntimeException e) {
            right.close();
            throw e;
        }
    }

    /** Reads what is there, and gives the bytes up to the last whole entry. */
    private long read(String heading) throws IOException {
        long whole = 0;
        // A character for each byte, whatever it is: what an import did not write is told as such. Not closed: that is
        // the right.
        Reader lines = new BufferedReader(Channels.newReader(file, StandardCharsets.ISO_8859_1));
        StringBuilder entry = new StringBuilder();
        for (int next = lines.read(); next >= 0; next = lines.read()) {
            if (next == '\n') {
                take(entry.toString(), whole == 0, heading);
                whole += entry.length() + 1L;
                entry.setLength(0);
            } else {
                entry.append((char) next);
            }
        }
        return whole;
    }

    private void take(String entry, boolean first, String heading) {
        if (first) {
            if (!entry.equals(heading)) {
                throw ImportFaults.of("journal", "CONTRADICTION", "is that of another file or database");
            }
            return;
        }
        try {
            String[] words = entry.split(" ", -1);
            int line = Integer.parseInt(words[1]);
            if (words[0].equals("SEND")) {
                open.put(line, new Sent(IdempotencyKey.of(words[2]), Instant.parse(words[3])));
            } else {
                remember(line, ImportLine.Result.valueOf(words[2]));
            }
        } catch (ArrayIndexOutOfBoundsException | IllegalArgumentException | DateTimeParseException e) {
            throw ImportFaults.of("journal", "FORMAT", "holds something else than an import wrote");
        }
    }

    private void remember(int line, ImportLine.Result result) {
        if (result != ImportLine.Result.UNKNOWN) {
            open.remove(line);
            ended.put(line, result);
        }
    }

    /** What a line came to in this run or an earlier one; nothing if that is open. */
    Optional<ImportLine.Result> ended(int line) {
        return Optional.ofNullable(ended.get(line));
    }

    /** What was sent of a line, if its end is not known. */
    Optional<Sent> open(int line) {
        return Optional.ofNullable(open.get(line));
    }

    /** Before a write is sent for the first time. Returns when it is on the disk. */
    Sent sending(int line, IdempotencyKey key, Instant now) throws IOException {
        Sent sent = new Sent(key, now);
        write("SEND " + line + " " + key + " " + now);
        open.put(line, sent);
        return sent;
    }

    /** The end of a line. */
    void end(int line, ImportLine.Result result) throws IOException {
        write("END " + line + " " + result);
        remember(line, result);
    }

    private void write(String entry) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap((entry + "\n").getBytes(StandardCharsets.US_ASCII));
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
        file.force(false);
    }

    @Override
    public void close() throws IOException {
        right.close();
    }
}
