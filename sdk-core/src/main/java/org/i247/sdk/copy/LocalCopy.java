package org.i247.sdk.copy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.copy.CopyDirectory;
import org.i247.sdk.internal.copy.CopyRules;
import org.i247.sdk.internal.copy.FileSteps;
import org.i247.sdk.internal.copy.Manifest;
import org.i247.sdk.internal.copy.ManifestFile;
import org.i247.sdk.internal.copy.Segment;
import org.i247.sdk.internal.copy.Segments;
import org.i247.sdk.query.Caveat;
import org.i247.sdk.query.Database;
import org.i247.sdk.query.DatabaseQuery;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.query.MemberException;

/**
 * A database's local copy, asked where there is no line: it needs no client, no keys and no network. It is asked with the database's
 * own queries and matches by the gateway's rules (contract, section 3), but answers with {@link CopyAnswer}.
 *
 * <p>Nothing that is on the disk is believed: opening reads all of it once and verifies the manifest's signature, each file's digest
 * and the index, in bounded memory. How long that takes grows with the copy, some seconds for a million records: keep it open.
 * A question then takes a few reads of the disk. An update may run meanwhile; what is open goes on with the files that it has, and
 * {@link #isReplaced()} tells that there are newer ones.
 *
 * <p>It holds its files open until it is closed. Safe for use by several threads.
 *
 * @param <Q> what the database is asked with
 * @param <R> what it holds
 */
public final class LocalCopy<Q extends DatabaseQuery, R extends DatabaseRecord> implements AutoCloseable {
    /** An update may take a file away between two looks; three times in a row it does not. */
    private static final int TRIES = 3;

    private final Database<Q, R> database;
    private final CopyDirectory directory;
    private final VerifiedManifest manifest;
    private final Segments segments;
    private final InstantSource clock;
    /** The latest time that was seen: a clock that goes back does not make a copy count again that was over. */
    private final AtomicReference<Instant> latest = new AtomicReference<>(Instant.MIN);

    private volatile boolean closed;

    private LocalCopy(
            Database<Q, R> database,
            CopyDirectory directory,
            VerifiedManifest manifest,
            Segments segments,
            InstantSource clock) {
        this.database = database;
        this.directory = directory;
        this.manifest = manifest;
        this.segments = segments;
        this.clock = clock;
    }

    /**
     * Opens a copy and verifies all of it. Blocks.
     *
     * @param database {@code TravelDocuments.DATABASE} or {@code Vehicles.DATABASE}
     * @param directory where {@link LocalCopies#update} put it, or whoever brought it
     * @param trust whose signature is believed
     * @param clock the time that it is judged by, now and at each question
     * @param <Q> what the database is asked with
     * @param <R> what it holds
     * @return the copy
     * @throws I247Exception {@code FILE_UNREADABLE} if there is none; {@code COPY_UNTRUSTED} if its signature is not right, or it is
     *     of another database; {@code COPY_DAMAGED} if a file is not what was signed; {@code COPY_EXPIRED} or {@code
     *     COPY_NOT_YET_VALID} by the clock; {@code NOT_SUPPORTED} for a database of which there are no copies
     */
    public static <Q extends DatabaseQuery, R extends DatabaseRecord> LocalCopy<Q, R> open(
            Database<Q, R> database, Path directory, CopyTrust trust, InstantSource clock) {
        CopyRules rules = LocalCopies.rules(database);
        CopyDirectory files = new CopyDirectory(directory, FileSteps.OF_DISK);
        try {
            for (int left = TRIES - 1; ; left--) {
                byte[] before = files.readManifest();
                VerifiedManifest manifest = VerifiedManifest.in(files, database, trust);
                CopyFaults.requireInTime(manifest.manifest(), clock.instant());
                try {
                    Segments segments = new Segments(segments(files, manifest.manifest(), rules, database), rules);
                    return new LocalCopy<>(database, files, manifest, segments, clock);
                } catch (I247Exception e) {
                    if (left == 0 || Arrays.equals(before, files.readManifest())) {
                        throw e;
                    }
                }
            }
        } catch (IOException e) {
            throw I247Exception.of(
                    Failure.of(ErrorCode.FILE_UNREADABLE, files.manifest().toString()), e);
        }
    }

    private static List<Segment> segments(
            CopyDirectory directory, Manifest manifest, CopyRules rules, Database<?, ?> database) {
        List<Segment> open = new ArrayList<>();
        SecureRandom random = new SecureRandom();
        try {
            for (ManifestFile file : manifest.files()) {
                open.add(Segment.open(
                                new Segment.Kind(file, rules, database::read),
                                directory.data(file),
                                directory.index(file),
                                random)
                        .orElseThrow(() -> CopyFaults.damaged(directory.data(file))));
            }
            return open;
        } catch (IOException e) {
            closeAll(open);
            throw CopyFaults.damaged(directory.data(manifest.files().get(open.size())));
        } catch (RuntimeException e) {
            closeAll(open);
            throw e instanceof MemberException wrong ? CopyFaults.malformed(wrong) : e;
        }
    }

    private static void closeAll(List<Segment> open) {
        try {
            new Segments(open, CopyRules.VEHICLES).close();
        } catch (IOException e) {
            // What was only read from is lost with nothing in it.
        }
    }

    /**
     * Asks the copy. Blocks for some reads of the disk.
     *
     * @param query the question
     * @return what the copy says
     * @throws I247Exception {@code COPY_EXPIRED} or {@code COPY_NOT_YET_VALID} by the clock, and for good once it was over; {@code
     *     COPY_DAMAGED} if a file cannot be read any more, or is no longer what was verified. None of them means that there is
     *     nothing
     * @throws IllegalStateException if it is closed
     */
    public CopyAnswer<R> search(Q query) {
        if (closed) {
            throw new IllegalStateException("the copy is closed");
        }
        requireInTime();
        CopyState state = state();
        Optional<List<Segments.Found>> found;
        try {
            found = segments.search(query.criteria());
        } catch (IOException | MemberException e) {
            if (closed) {
                throw new IllegalStateException("the copy is closed", e);
            }
            throw CopyFaults.damaged(directory.path());
        }
        if (found.isEmpty()) {
            return new CopyAnswer.TooMany<>(state);
        }
        List<CopyHit<R>> hits = found.get().stream().map(this::hit).toList();
        return hits.isEmpty() ? new CopyAnswer.NotInCopy<>(state) : new CopyAnswer.Hits<>(hits, state);
    }

    private void requireInTime() {
        Instant now = clock.instant();
        Instant last = latest.accumulateAndGet(now, (one, other) -> one.isAfter(other) ? one : other);
        CopyFaults.requireInTime(manifest.manifest(), now);
        CopyFaults.requireInTime(manifest.manifest(), last);
    }

    private CopyHit<R> hit(Segments.Found found) {
        R record = database.read(found.record());
        boolean restricted = found.record().flag("restricted").orElse(false);
        Set<Caveat> caveats = new LinkedHashSet<>();
        caveats.add(Caveat.CONFIRM_WITH_OWNER);
        caveats.addAll(record.caveats());
        return new CopyHit<>(
                found.match().score(),
                found.match().matchedOn(),
                record.owner(),
                List.copyOf(caveats),
                restricted,
                restricted ? Optional.empty() : Optional.of(record));
    }

    /**
     * Which copy it is.
     *
     * @return its generation and times
     */
    public CopyState state() {
        return manifest.state(database);
    }

    /**
     * Whether an update has put another copy into the directory since this one was opened. Open that one, and close this.
     *
     * @return true if there is another
     */
    public boolean isReplaced() {
        try {
            return !Arrays.equals(manifest.bytes(), directory.readManifest());
        } catch (IOException e) {
            return false;
        }
    }

    /** Closes its files. Idempotent. */
    @Override
    public void close() {
        closed = true;
        try {
            segments.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Shows which copy it is. */
    @Override
    public String toString() {
        return "LocalCopy[" + state() + "]";
    }
}
