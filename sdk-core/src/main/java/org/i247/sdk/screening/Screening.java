package org.i247.sdk.screening;

import java.util.Iterator;
import java.util.Map;
import java.util.function.LongSupplier;
import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.query.CallOptions;
import org.i247.sdk.query.DatabaseName;
import org.i247.sdk.query.DatabaseOperations;
import org.i247.sdk.query.QueryContext;

/**
 * Asks for many subjects at once: in batches, as many at a time as gateway, quota and client bear, and with one result for every
 * subject whatever happens. Safe for use by several threads.
 *
 * <pre>{@code
 * try (ScreeningRun run = client.screening().run(subjects, client.context(), ScreeningOptions.defaults())) {
 *     while (run.hasNext()) {
 *         SubjectResult result = run.next();
 *     }
 * }
 * }</pre>
 */
public final class Screening {
    private final Map<DatabaseName, DatabaseOperations<?, ?>> databases;
    private final LongSupplier nanos;

    /**
     * A screening over databases.
     *
     * @param databases the databases that can be asked
     * @param nanos a monotonic source of nanoseconds such as {@code System::nanoTime}, which runs as fast as real time
     */
    public Screening(Map<DatabaseName, DatabaseOperations<?, ?>> databases, LongSupplier nanos) {
        this.databases = Map.copyOf(databases);
        this.nanos = nanos;
    }

    /**
     * Begins a screening, or goes on with one. Nothing is read or asked before the first result is asked for.
     *
     * @param subjects the subjects; they are read as results are taken, on the same thread, and never more than a few thousand
     *     ahead
     * @param context who asks and why
     * @param options what differs for this screening
     * @return the results
     * @throws InvalidRequestException if the journal is that of another list or in use
     * @throws java.io.UncheckedIOException if the journal cannot be read or written
     */
    public ScreeningRun run(Iterator<? extends Subject> subjects, QueryContext context, ScreeningOptions options) {
        CallOptions call = options.language()
                .map(language -> CallOptions.defaults().withLanguage(language))
                .orElse(CallOptions.defaults());
        return new ScreeningRun(subjects, new Asker(databases, context, call), options, nanos);
    }

    /** Returns the databases. */
    @Override
    public String toString() {
        return "Screening" + databases.keySet();
    }
}
