package org.i247.sdk.internal.feed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.i247.sdk.cooperation.CursorState;
import org.i247.sdk.cooperation.CursorStore;

/** A store that outlives its listener, as a disk does. */
final class MemoryCursor implements CursorStore {
    final List<CursorState> saved = Collections.synchronizedList(new ArrayList<>());
    volatile boolean full;
    volatile boolean closed;

    @Override
    public Optional<CursorState> open() {
        closed = false;
        return last();
    }

    Optional<CursorState> last() {
        return saved.isEmpty() ? Optional.empty() : Optional.of(saved.get(saved.size() - 1));
    }

    @Override
    public void save(CursorState state) throws IOException {
        if (full) {
            throw new IOException("no room");
        }
        saved.add(state);
    }

    @Override
    public void close() {
        closed = true;
    }
}
