package org.i247.screening;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.async.ResultFuture;
import org.apache.flink.streaming.api.functions.async.RichAsyncFunction;
import org.jspecify.annotations.Nullable;

/**
 * Asks for what stands in lists, at one place of the job. Who is under way is in Flink's check points, and here only in memory.
 */
final class Screener extends RichAsyncFunction<ListEntry, String> {
    private static final long serialVersionUID = 1L;

    private final String configuration;
    private final Quota quota;
    private transient @Nullable WorkerDesk desk;

    /**
     * A screener, which opens its desk where it runs.
     *
     * @param configuration the path of the client's properties, the same on each machine
     * @param quota the quota that all share
     */
    Screener(String configuration, Quota quota) {
        this.configuration = configuration;
        this.quota = quota;
    }

    @Override
    public void open(OpenContext context) {
        desk = WorkerDesk.open(Path.of(configuration), quota);
    }

    @Override
    public void asyncInvoke(ListEntry entry, ResultFuture<String> result) {
        if (entry.isTraveller()) {
            Objects.requireNonNull(desk, "desk").screen(new Waiting(entry, result));
        } else {
            // What could not be read stands in the result as well, at its place.
            result.complete(List.of(entry.line()));
        }
    }

    @Override
    public void close() {
        if (desk != null) {
            desk.close();
        }
    }
}
