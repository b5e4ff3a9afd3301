package org.i247.sdk.standard.manifest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * What stands in a list of things, in its order: rows, and whatever is not as it should be, of which the problems of a row come
 * before it. It is read while it is asked for, in memory that does not grow with the list. Whatever the bytes are, it ends without
 * an exception; only a disk or a line that fails throws {@link UncheckedIOException}. Not safe for use by several threads.
 */
public final class RowList implements Iterator<RowItem>, AutoCloseable {
    private final ByteWindow window;
    private final Items problems;
    private final RowSource source;
    private final ArrayDeque<RowItem> read = new ArrayDeque<>();
    private boolean ended;

    RowList(ByteWindow window, Items problems, RowSource source) {
        this.window = window;
        this.problems = problems;
        this.source = source;
    }

    /**
     * Whether something follows. Blocks while it reads.
     *
     * @return true if it does
     * @throws UncheckedIOException if the list cannot be read on
     */
    @Override
    public boolean hasNext() {
        try {
            while (read.isEmpty() && !ended) {
                List<ListedRow> rows = new ArrayList<>();
                ended = !source.next(rows::add);
                while (!problems.isEmpty()) {
                    if (problems.take() instanceof ListProblem problem) {
                        read.add(problem);
                    }
                }
                read.addAll(rows);
            }
            return !read.isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The next row or problem.
     *
     * @return what follows
     * @throws NoSuchElementException if nothing does
     * @throws UncheckedIOException if the list cannot be read on
     */
    @Override
    public RowItem next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return read.remove();
    }

    /** {@return how many bytes of the list were looked at, for a measure of progress} */
    public long offset() {
        return window.offset();
    }

    /**
     * Closes the list's bytes.
     *
     * @throws UncheckedIOException if they cannot be closed
     */
    @Override
    public void close() {
        try {
            window.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
