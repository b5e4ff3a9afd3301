package org.i247.sdk.internal.evidence;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.ledger.LedgerFiles;
import org.i247.sdk.internal.ledger.LedgerLine;
import org.i247.sdk.internal.ledger.PrivateFile;
import org.i247.sdk.internal.ledger.Times;
import org.i247.sdk.spi.EvidenceStore;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the log in a file, and in older parts beside it. Lines are written at the end and never changed; a line that was
 * torn by a kill is overwritten by the record that holds its bytes. While it is open nobody else can open it.
 */
public final class FileEvidenceStore implements EvidenceStore {
    /** More than that is not what a killed process leaves. */
    private static final int MAX_TORN = 256 * 1024;

    private final Path file;
    private final FileRule rule;
    private final InstantSource clock;
    private @Nullable FileLease lease;
    private @Nullable RandomAccessFile out;
    /** Where the next line goes. */
    private long end;

    /** How long the file is as long as nobody else touches it; more than the end while it holds a torn line. */
    private long length;

    /** Which file has been opened; null where the file system does not tell. */
    private @Nullable Object key;

    private @Nullable LedgerLine first;

    /**
     * A log in a file. Nothing is opened yet.
     *
     * @param file the file
     * @param rule how it is written
     * @param clock this machine's clock
     */
    public FileEvidenceStore(Path file, FileRule rule, InstantSource clock) {
        this.file = file;
        this.rule = rule;
        this.clock = clock;
    }

    @Override
    public Tail open() throws IOException {
        closeFile();
        if (lease == null) {
            lease = FileLease.of(file);
        }
        RandomAccessFile opened = PrivateFile.open(file);
        out = opened;
        TailScan tail = TailScan.of(opened);
        end = tail.end();
        length = opened.length();
        key = attributes().fileKey();
        if (tail.rest().length > MAX_TORN || (tail.lastLine() == null && !tail.isTornFirstLine())) {
            throw I247Exception.of(Failure.of(ErrorCode.EVIDENCE_DAMAGED, file.toString()));
        }
        first = tail.lastLine() == null ? null : FirstLine.of(file, opened);
        LedgerLine last = tail.lastLine() == null ? lastOfOlderParts() : tail.lastLine();
        return new Tail(
                Optional.ofNullable(last).map(LedgerLine::text),
                tail.rest().length == 0
                        ? Optional.empty()
                        : Optional.of(Base64.getEncoder().encodeToString(tail.rest())));
    }

    private @Nullable LedgerLine lastOfOlderParts() throws IOException {
        List<Path> parts = LedgerFiles.olderParts(file);
        if (parts.isEmpty()) {
            return null;
        }
        Path newest = parts.get(parts.size() - 1);
        try (RandomAccessFile part = new RandomAccessFile(newest.toFile(), "r")) {
            TailScan tail = TailScan.of(part);
            if (tail.lastLine() == null || tail.rest().length > 0) {
                throw I247Exception.of(Failure.of(ErrorCode.EVIDENCE_DAMAGED, newest.toString()));
            }
            return tail.lastLine();
        }
    }

    @Override
    public void append(List<String> lines) throws IOException {
        RandomAccessFile opened = opened();
        requireUntouched(opened);
        byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.US_ASCII);
        try {
            opened.seek(end);
            opened.write(bytes);
            if (rule.sync()) {
                opened.getChannel().force(false);
            }
        } catch (IOException e) {
            cut(opened, e);
            throw e;
        }
        end += bytes.length;
        length = end;
        if (first == null) {
            first = FirstLine.of(file, opened);
        }
    }

    /** What is written into a file that was moved away or removed is in no log, and behind a cut would be a hole. */
    private void requireUntouched(RandomAccessFile opened) throws IOException {
        if (!Objects.equals(key, attributes().fileKey())) {
            throw new IOException("another file was put in the place of " + file.getFileName());
        }
        if (opened.length() != length) {
            throw new IOException("somebody else changed the length of " + file.getFileName());
        }
    }

    private BasicFileAttributes attributes() throws IOException {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class);
        } catch (NoSuchFileException e) {
            throw new IOException(file.getFileName() + " was moved away or removed", e);
        }
    }

    /** Takes back what is not whole. If that fails too, the next opening finds it and sets it aside. */
    private void cut(RandomAccessFile opened, IOException cause) {
        try {
            opened.setLength(end);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    @Override
    public boolean isPartFull() {
        return end >= rule.partBytes() || age().compareTo(rule.partAfter()) >= 0;
    }

    private Duration age() {
        Instant now = clock.instant();
        LedgerLine line = first;
        Instant begun = line == null
                ? now
                : line.members().text("at").flatMap(Times::instant).orElse(now);
        return Duration.between(begun, now);
    }

    @Override
    public void beginPart() throws IOException {
        LedgerLine line = first;
        if (line == null) {
            return;
        }
        opened().getChannel().force(true);
        closeFile();
        Path part = LedgerFiles.part(file, line.sequence());
        if (Files.exists(part)) {
            throw new IOException("there is a part " + part.getFileName() + " already");
        }
        Files.move(file, part, StandardCopyOption.ATOMIC_MOVE);
        out = PrivateFile.openLike(part, file);
        end = 0;
        length = 0;
        key = attributes().fileKey();
        first = null;
    }

    private RandomAccessFile opened() throws IOException {
        RandomAccessFile opened = out;
        if (opened == null) {
            throw new IOException("the file is not open");
        }
        return opened;
    }

    private void closeFile() throws IOException {
        RandomAccessFile opened = out;
        out = null;
        if (opened != null) {
            opened.close();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            closeFile();
        } finally {
            FileLease held = lease;
            lease = null;
            if (held != null) {
                held.close();
            }
        }
    }
}
