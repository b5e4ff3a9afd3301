package org.i247.sdk.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.internal.json.StrictJson;
import org.i247.sdk.internal.ledger.Sha256;
import org.i247.sdk.internal.resilience.ParkingSleeper;
import org.i247.sdk.internal.resilience.Sleeper;
import org.i247.sdk.query.CallOptions;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.query.QueryContext;
import org.i247.sdk.query.Versioned;
import org.i247.sdk.record.ImportLine.Result;
import org.jspecify.annotations.Nullable;

/**
 * Creates a record for each line of a CSV file, one after the other. The file is RFC 4180 in UTF-8, with a heading; its columns
 * are those of an {@link ImportSheet}. Nothing is sent before the whole file was read once: a file in another encoding, or
 * with an unknown or missing column, is refused with the place.
 *
 * <p>The journal makes it safe to be killed: the key of each write is on the disk before the write is sent. The same import
 * with the same journal goes on where the last one ended, and sends what has no known end again, with its key. 24 hours after
 * it was sent first such a line is no longer sent: it stays unknown, and a person looks whether the record is there.
 *
 * <p>It takes no more memory than a line, a digest of each line and what was sent without a known end. What the gateway's
 * quota does not allow yet is waited for; an import ends early when the gateway cannot be reached. Not safe for use by several
 * threads; blocks until the import ends. Interrupting the thread ends it after the line under way.
 *
 * @param <D> what is written
 * @param <R> what the database holds
 */
public final class RecordImport<D extends RecordDraft, R extends DatabaseRecord> {
    /** The most lines of one file. */
    public static final int MOST_LINES = 1_000_000;

    private static final int MOST_TRIES = 10;
    private static final Duration SHORTEST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    private final RecordOperations<D, R> records;
    private final ImportSheet<D> sheet;
    private final QueryContext context;
    private final InstantSource clock;
    private final Sleeper sleeper;

    /**
     * An import.
     *
     * @param records where the records go
     * @param sheet the columns
     * @param context who writes and why
     * @param clock this machine's clock, which the life of keys goes by
     */
    public RecordImport(
            RecordOperations<D, R> records, ImportSheet<D> sheet, QueryContext context, InstantSource clock) {
        this(records, sheet, context, clock, new ParkingSleeper(System::nanoTime));
    }

    RecordImport(
            RecordOperations<D, R> records,
            ImportSheet<D> sheet,
            QueryContext context,
            InstantSource clock,
            Sleeper sleeper) {
        this.records = Objects.requireNonNull(records, "records");
        this.sheet = Objects.requireNonNull(sheet, "sheet");
        this.context = Objects.requireNonNull(context, "context");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.sleeper = sleeper;
    }

    /**
     * Reads every line and sends nothing.
     *
     * @param csv the file
     * @param report is told of each line
     * @return how many lines are valid, and how many are not
     * @throws IOException if the file cannot be read
     * @throws InvalidRequestException if the file as a whole cannot be imported; it names place and rule
     */
    public ImportSummary check(Path csv, Consumer<? super ImportLine> report) throws IOException {
        Map<Result, Integer> counts = new EnumMap<>(Result.class);
        scan(csv, (line, draft, refusal) -> {
            ImportLine told = refusal == null ? of(line, Result.VALID) : refusal;
            counts.merge(told.result(), 1, Integer::sum);
            report.accept(told);
            return true;
        });
        return new ImportSummary(counts, Optional.empty());
    }

    /**
     * Creates the records. Lines that an earlier run with this journal brought to an end are not looked at again, but
     * counted.
     *
     * @param csv the file; the same as in an earlier run with this journal
     * @param journal where it is kept what was sent; made if it is not there
     * @param report is told of each line that this run brings to an end, or leaves unknown
     * @return how many lines came to what
     * @throws IOException if a file cannot be read, or the journal not be written: nothing is sent then
     * @throws InvalidRequestException if the file as a whole cannot be imported, or the journal is that of another
     */
    public ImportSummary run(Path csv, Path journal, Consumer<? super ImportLine> report) throws IOException {
        String digest = scan(csv, (line, draft, refusal) -> true);
        try (ImportJournal kept = ImportJournal.open(journal, sheet.database(), digest)) {
            Run run = new Run(kept, report);
            scan(csv, run::line);
            return new ImportSummary(run.counts, Optional.ofNullable(run.stopped));
        }
    }

    /** What is done with a line: it has a draft, or it is refused for what it is. */
    private interface EachLine<D> {
        boolean line(int line, @Nullable D draft, @Nullable ImportLine refusal) throws IOException;
    }

    /** Reads the file as long as it is wanted, and gives its digest if it was read to the end. */
    private String scan(Path csv, EachLine<D> each) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(csv), digest);
                CsvReader rows = new CsvReader(in)) {
            CsvReader.Row first = rows.heading();
            List<String> members = sheet.heading(first);
            Map<Long, Integer> seen = new HashMap<>();
            for (Optional<CsvReader.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                if (seen.size() == MOST_LINES) {
                    throw ImportFaults.at(
                            row.get().line(), "RANGE", "is beyond the " + MOST_LINES + " lines of an import");
                }
                if (!line(members, row.get(), seen, each)) {
                    break;
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        }
    }

    private boolean line(List<String> members, CsvReader.Row row, Map<Long, Integer> seen, EachLine<D> each)
            throws IOException {
        D draft;
        try {
            draft = sheet.draft(members, row);
        } catch (InvalidRequestException e) {
            return each.line(row.line(), null, of(row.line(), Result.REFUSED, e));
        }
        Integer before = seen.putIfAbsent(fingerprint(draft), row.line());
        if (before != null) {
            I247Exception twice = ImportFaults.at(row.line(), "UNIQUE", "is the same as line " + before);
            return each.line(row.line(), null, of(row.line(), Result.CONFLICT, twice));
        }
        return each.line(row.line(), draft, null);
    }

    /** 64 bits of a digest: two lines that differ have the same with a chance of one in millions of millions. */
    private static long fingerprint(RecordDraft draft) {
        byte[] digest = Sha256.of(StrictJson.write(draft.members()));
        return ByteBuffer.wrap(digest).getLong();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static ImportLine of(int line, Result result) {
        return new ImportLine(line, result, Optional.empty(), Optional.empty(), List.of());
    }

    private static ImportLine of(int line, Result result, I247Exception e) {
        return new ImportLine(
                line,
                result,
                e.failure().recordId(),
                Optional.of(e.code()),
                e.failure().violations());
    }

    /** One run over the lines. */
    private final class Run {
        private final ImportJournal journal;
        private final Consumer<? super ImportLine> report;
        private final Map<Result, Integer> counts = new EnumMap<>(Result.class);
        private @Nullable I247Exception stopped;

        Run(ImportJournal journal, Consumer<? super ImportLine> report) {
            this.journal = journal;
            this.report = report;
        }

        boolean line(int line, @Nullable D draft, @Nullable ImportLine refusal) throws IOException {
            Optional<Result> before = journal.ended(line);
            if (before.isPresent()) {
                counts.merge(before.get(), 1, Integer::sum);
                return true;
            }
            end(draft == null ? Objects.requireNonNull(refusal) : send(line, draft));
            return stopped == null;
        }

        private void end(ImportLine told) throws IOException {
            journal.end(told.line(), told.result());
            counts.merge(told.result(), 1, Integer::sum);
            report.accept(told);
        }

        private ImportLine send(int line, D draft) throws IOException {
            Instant now = clock.instant();
            Optional<ImportJournal.Sent> before = journal.open(line);
            ImportJournal.Sent sent = before.isPresent() ? before.get() : journal.sending(line, records.newKey(), now);
            if (now.isAfter(sent.first().plus(WriteOutcome.Unknown.KEY_LIFE))) {
                return of(line, Result.UNKNOWN, I247Exception.of(Failure.of(ErrorCode.IDEMPOTENCY_KEY_EXPIRED)));
            }
            CallOptions keyed = CallOptions.defaults().withIdempotencyKey(sent.key());
            WriteOutcome<Versioned<R>> outcome = records.create(draft, context, keyed);
            for (int tries = 1; tries < MOST_TRIES && isToBeWaitedFor(outcome); tries++) {
                outcome = records.create(draft, context, keyed);
            }
            return outcome.match(
                    done -> created(line, done.result().record().recordId()),
                    refused -> refused(line, refused.error()),
                    conflict -> of(line, Result.CONFLICT, conflict.error()),
                    unknown -> {
                        stopped = unknown.error();
                        return of(line, Result.UNKNOWN, unknown.error());
                    });
        }

        /** What speaks against the set-up speaks against every line. */
        private ImportLine refused(int line, I247Exception error) {
            if (!(error instanceof InvalidRequestException)) {
                stopped = error;
            }
            return of(line, Result.REFUSED, error);
        }

        /** Waits, if the gateway or the client itself said when to come again. */
        private boolean isToBeWaitedFor(WriteOutcome<?> outcome) {
            Optional<I247Exception> error = outcome.match(
                    done -> Optional.empty(),
                    refused -> Optional.of(refused.error()),
                    conflict -> Optional.empty(),
                    unknown -> Optional.of(unknown.error()));
            Optional<Duration> wait = error.filter(I247Exception::isRetryable)
                    .flatMap(e -> e.failure().retryAfter());
            if (wait.isEmpty() || wait.get().compareTo(LONGEST_WAIT) > 0) {
                return false;
            }
            try {
                sleeper.sleep(wait.get().compareTo(SHORTEST_WAIT) < 0 ? SHORTEST_WAIT : wait.get());
                return true;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }

    private static ImportLine created(int line, String recordId) {
        return new ImportLine(line, Result.CREATED, Optional.of(recordId), Optional.empty(), List.of());
    }
}
