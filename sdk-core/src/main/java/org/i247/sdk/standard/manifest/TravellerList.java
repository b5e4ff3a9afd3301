package org.i247.sdk.standard.manifest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * What stands in a list, in its order: travellers, and whatever is not as it should be. It is read while it is asked for, in
 * memory that does not grow with the list. Whatever the bytes are, it ends without an exception; only a disk or a line that
 * fails throws {@link UncheckedIOException}. Not safe for use by several threads.
 */
public final class TravellerList implements Iterator<ListItem>, AutoCloseable {
    private final ByteWindow window;
    private final Items items;
    private final ListSource source;
    private boolean ended;

    TravellerList(ByteWindow window, Items items, ListSource source) {
        this.window = window;
        this.items = items;
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
            while (items.isEmpty() && !ended) {
                ended = !source.next();
            }
            return !items.isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The next traveller or problem.
     *
     * @return what follows
     * @throws NoSuchElementException if nothing does
     * @throws UncheckedIOException if the list cannot be read on
     */
    @Override
    public ListItem next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return items.take();
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
