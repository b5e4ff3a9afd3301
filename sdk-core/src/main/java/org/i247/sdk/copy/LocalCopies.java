package org.i247.sdk.copy;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.copy.CopyDirectory;
import org.i247.sdk.internal.copy.CopyRules;
import org.i247.sdk.internal.copy.FileSteps;
import org.i247.sdk.query.Database;
import org.i247.sdk.query.QueryContext;

/**
 * Keeps local copies of databases up to date (contract, section 8), of travel documents and of vehicles. What is on the disk is
 * asked by {@link LocalCopy}, which needs no client and no line. Safe for use by several threads, and by several processes: one
 * updates a directory at a time.
 */
public final class LocalCopies {
    private final CopyCalls calls;
    private final Supplier<CopyTrust> trust;
    private final InstantSource clock;
    private final LongSupplier nanos;
    private final int largestPiece;
    private final FileSteps steps;

    /**
     * Copies over what carries the calls.
     *
     * @param calls the client, or a test's own
     * @param trust whose signature on a copy is believed, looked up for each update
     * @param clock the time that copies are judged by
     * @param nanos a clock that only goes forward, in nanoseconds
     * @param largestPiece how many bytes of a file are asked for at once, at most; so much is in memory
     */
    public LocalCopies(
            CopyCalls calls, Supplier<CopyTrust> trust, InstantSource clock, LongSupplier nanos, int largestPiece) {
        this(calls, trust, clock, nanos, largestPiece, FileSteps.OF_DISK);
    }

    LocalCopies(
            CopyCalls calls,
            Supplier<CopyTrust> trust,
            InstantSource clock,
            LongSupplier nanos,
            int largestPiece,
            FileSteps steps) {
        this.calls = Objects.requireNonNull(calls, "calls");
        this.trust = Objects.requireNonNull(trust, "trust");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.nanos = Objects.requireNonNull(nanos, "nanos");
        this.largestPiece = largestPiece;
        this.steps = steps;
    }

    /**
     * Brings the copy in a directory up to date, and makes it if there is none. Only files that are not there are fetched, and of a
     * file that was begun only the rest; if nothing changed but the time, nothing but the manifest. Blocks until it is done, which
     * for a first copy over a slow line is long: interrupt it as you like, and call it again.
     *
     * <p>Signature, digests and order are verified before anything counts. The old copy counts up to the moment in which the new
     * one takes its place, whatever happens, and whoever has it open goes on with it.
     *
     * @param database {@code TravelDocuments.DATABASE} or {@code Vehicles.DATABASE}
     * @param directory where the copy is kept, one directory for each database; made for its owner alone if it is not there
     * @param context who asks and why
     * @return which copy is there now, and what was fetched
     * @throws I247Exception {@code COPY_UNTRUSTED}, {@code COPY_EXPIRED}, {@code COPY_NOT_YET_VALID}, {@code COPY_OLDER} or {@code
     *     MALFORMED_ANSWER} if the copy that is offered is not taken; {@code COPY_DAMAGED} if a file is not what the manifest says;
     *     {@code INVALID_QUERY} if the directory holds the copy of another database; {@code COPY_LOCKED} if another update of the directory is running; {@code COPY_NOT_WRITTEN} if the disk does not take it;
     *     {@code NOT_SUPPORTED} for a database of which there are no copies; and whatever a call ends with
     */
    public CopyUpdate update(Database<?, ?> database, Path directory, QueryContext context) {
        return update(database, directory, context, progress -> {});
    }

    /**
     * The same, and tells how it goes.
     *
     * @param database {@code TravelDocuments.DATABASE} or {@code Vehicles.DATABASE}
     * @param directory where the copy is kept
     * @param context who asks and why
     * @param watcher is told before each piece of a file that is fetched, and at the end, on the thread of the update; what it
     *     throws ends the update, and what was fetched stays
     * @return which copy is there now, and what was fetched
     * @throws I247Exception as {@link #update(Database, Path, QueryContext)} says
     */
    public CopyUpdate update(
            Database<?, ?> database, Path directory, QueryContext context, Consumer<? super CopyProgress> watcher) {
        Objects.requireNonNull(context, "context");
        Objects.requireNonNull(watcher, "watcher");
        Updating updating = new Updating(
                database,
                rules(database),
                new CopyDirectory(directory, steps),
                trust.get(),
                clock,
                new Download(calls, database, context, nanos, largestPiece),
                watcher);
        return updating.run(calls, context);
    }

    static CopyRules rules(Database<?, ?> database) {
        return CopyRules.of(database.name())
                .orElseThrow(() -> I247Exception.of(
                        Failure.of(ErrorCode.NOT_SUPPORTED, "keeping a local copy of " + database.path())));
    }
}
