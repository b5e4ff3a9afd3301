package org.i247.sdk.screening;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.Violation;
import org.i247.sdk.internal.json.StrictJson;
import org.i247.sdk.internal.ledger.LineReader;
import org.i247.sdk.internal.ledger.Sha256;
import org.i247.sdk.internal.ledger.SoleRight;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;

/**
 * What a screening was answered, chunk by chunk, in the hands of the system before a result is handed on: whatever kills the
 * process, nothing of it is asked again. A line of JSON for each time that something of a chunk was answered; what a killed
 * process left of its last line is cut off. It holds verdicts and the ids of hits; which subjects a chunk is about, only as a
 * digest under a key that is not in it. In memory are the places of the lines alone. One screening at a time writes to it.
 */
final class ScreeningJournal implements AutoCloseable {
    private static final Duration FORCE = Duration.ofSeconds(1);
    private static final int DIGEST = 16;

    private final SoleRight right;
    private final RandomAccessFile file;
    private final byte[] key;
    private final Map<Long, long[]> places = new HashMap<>();
    private long end;
    private long forced;
    private boolean unforced;

    private ScreeningJournal(SoleRight right, byte[] key) {
        this.right = right;
        this.file = right.file();
        this.key = key;
    }

    static ScreeningJournal open(Path path, byte[] key) {
        try {
            SoleRight right =
                    SoleRight.of(path).orElseThrow(() -> refused("CONTRADICTION", "is in use by another screening"));
            try {
                ScreeningJournal journal = new ScreeningJournal(right, key.clone());
                journal.scan();
                return journal;
            } catch (IOException | RuntimeException e) {
                right.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Members heading() {
        return Members.builder()
                .put("journal", "i247-screening")
                .put("version", 1)
                .put("chunk", Chunk.SIZE)
                .put("key", Sha256.hex(key))
                .build();
    }

    @SuppressWarnings("resource") // what it reads is the file that the right hangs on, which stays open
    private void scan() throws IOException {
        byte[] heading = StrictJson.write(heading());
        LineReader lines = new LineReader(Channels.newInputStream(file.getChannel()));
        for (Optional<byte[]> line = lines.next(); line.isPresent() && lines.isWhole(); line = lines.next()) {
            if (end == 0 && !Arrays.equals(line.get(), heading)) {
                throw refused("CONTRADICTION", "is that of another list");
            }
            if (end > 0) {
                remember(read(line.get()).integer("chunk").orElseThrow(ScreeningJournal::malformed));
            }
            end += line.get().length + 1L;
        }
        file.setLength(end);
        if (end == 0) {
            append(heading);
        }
    }

    private void remember(long chunk) {
        places.merge(chunk, new long[] {end}, (before, more) -> {
            long[] all = Arrays.copyOf(before, before.length + 1);
            all[before.length] = more[0];
            return all;
        });
    }

    private static Members read(byte[] line) {
        try {
            return StrictJson.read(line);
        } catch (MemberException e) {
            throw malformed();
        }
    }

    /** Gives a chunk what an earlier run was answered. */
    void restore(Chunk chunk) {
        long[] lines = places.getOrDefault(chunk.number(), new long[0]);
        if (lines.length == 0) {
            return;
        }
        String digest = digest(chunk);
        try {
            for (long line : lines) {
                file.seek(line);
                restore(chunk, read(line()), digest);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] line() throws IOException {
        String line = file.readLine();
        return (line == null ? "" : line).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void restore(Chunk chunk, Members entry, String digest) {
        if (!entry.text("digest").equals(Optional.of(digest))) {
            throw refused("CONTRADICTION", "is that of another list: other subjects stand there now");
        }
        Answers.of(entry, chunk).forEach(chunk::keep);
    }

    /** Before results are handed on. */
    void write(Chunk chunk, List<Integer> answered, long now) {
        Members.Builder entry = Members.builder().put("chunk", chunk.number()).put("digest", digest(chunk));
        Answers.into(entry, chunk, answered);
        try {
            remember(chunk.number());
            append(StrictJson.write(entry.build()));
            unforced = true;
            if (now - forced >= FORCE.toNanos()) {
                force();
                forced = now;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void append(byte[] line) throws IOException {
        byte[] whole = Arrays.copyOf(line, line.length + 1);
        whole[line.length] = '\n';
        file.seek(end);
        file.write(whole);
        end += whole.length;
    }

    /** What the system has survives this process; that it survives the machine costs a wait, once a second. */
    private void force() throws IOException {
        if (unforced) {
            file.getChannel().force(false);
            unforced = false;
        }
    }

    private String digest(Chunk chunk) {
        byte[] inner = Sha256.of(joined(key, chunk.canonical()));
        return HexFormat.of().formatHex(Sha256.of(joined(key, inner)), 0, DIGEST);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    static I247Exception malformed() {
        return refused("FORMAT", "holds something else than a screening wrote");
    }

    private static I247Exception refused(String rule, String message) {
        return I247Exception.of(
                Failure.of(ErrorCode.INVALID_QUERY).withViolations(List.of(new Violation("journal", rule, message))));
    }

    @Override
    public void close() {
        try (right) {
            force();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
