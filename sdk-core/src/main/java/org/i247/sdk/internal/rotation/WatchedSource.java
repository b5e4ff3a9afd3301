package org.i247.sdk.internal.rotation;

import java.util.Optional;
import java.util.function.Consumer;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.configuration.KeySource;
import org.i247.sdk.internal.text.Expectation;
import org.jspecify.annotations.Nullable;

/**
 * A source of keys and what is known of its files: the state that is in use, and that of the last look. Not safe for use
 * by several threads.
 *
 * @param <T> an identity or a trust
 */
public final class WatchedSource<T> {
    private static final int READINGS = 3;

    private KeySource<T> source;
    private FileState taken;
    private FileState seen;
    /** The state that could not be used, and why: it is told once. */
    private @Nullable FileState refused;

    private @Nullable ErrorCode refusedFor;

    /**
     * Watches a source. Nothing is read yet.
     *
     * @param source the source
     */
    public WatchedSource(KeySource<T> source) {
        this.source = source;
        this.taken = FileState.of(source.files());
        this.seen = taken;
    }

    /**
     * Reads for the first time. Blocks.
     *
     * @return what will be in use
     * @throws I247Exception why it cannot be used
     */
    public T first() {
        Reading<T> reading = read();
        take(reading.state());
        return reading.value();
    }

    /**
     * Something that was read, and the state of the files that it was read from.
     *
     * @param value an identity or a trust
     * @param state the state
     * @param <T> its type
     */
    record Reading<T>(T value, FileState state) {}

    /**
     * Reads the source. Blocks.
     *
     * @return what was read, from files that did not change meanwhile
     * @throws I247Exception why it cannot be used
     */
    Reading<T> read() {
        for (int i = 0; i < READINGS; i++) {
            FileState before = FileState.of(source.files());
            T value = source.reader().get();
            if (FileState.of(source.files()).equals(before)) {
                return new Reading<>(value, before);
            }
        }
        String file = source.files().get(0).toString();
        throw I247Exception.of(Failure.of(ErrorCode.FILE_MALFORMED, file, Expectation.A_COMPLETE_FILE.name()));
    }

    /**
     * Looks whether the files have changed. What has is read only if it is the same as at the last look: so a file that is
     * still being written is left alone.
     *
     * @param refusal who is told, once for a state and a reason, of what cannot be used
     * @return what was read, if there is something new
     */
    Optional<Reading<T>> look(Consumer<I247Exception> refusal) {
        FileState now = FileState.of(source.files());
        boolean settled = now.equals(seen);
        seen = now;
        if (now.equals(taken) || !settled || (now.equals(refused) && !source.mayTryAgain())) {
            return Optional.empty();
        }
        try {
            T value = source.reader().get();
            return FileState.of(source.files()).equals(now) ? Optional.of(new Reading<>(value, now)) : Optional.empty();
        } catch (I247Exception e) {
            refuse(now, e, refusal);
            return Optional.empty();
        }
    }

    /** Notes that a state cannot be used. It may be usable later: a certificate may not be valid yet. */
    void refuse(FileState state, I247Exception why, Consumer<I247Exception> refusal) {
        if (!state.equals(refused) || !why.code().equals(refusedFor)) {
            refusal.accept(why);
        }
        refused = state;
        refusedFor = why.code();
    }

    /** Notes that what was read is in use. */
    void take(FileState state) {
        taken = state;
        refused = null;
        refusedFor = null;
    }

    /** Leaves the files alone from now on: something else was given in code. */
    void fix(T given) {
        source = KeySource.fixed(given);
        taken = FileState.of(source.files());
        seen = taken;
    }
}
