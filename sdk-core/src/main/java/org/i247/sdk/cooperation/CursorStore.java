package org.i247.sdk.cooperation;

import java.io.IOException;
import java.util.Optional;
import org.i247.sdk.error.I247Exception;

/**
 * Where a listener keeps how far it is. {@link ListenOptions#cursorIn(java.nio.file.Path)} keeps it in a file; a country may
 * put a database in its place. One listener at a time uses a store, and never calls it from two threads at once. Messages of
 * its exceptions are shown to administrators and hold no secret.
 */
public interface CursorStore extends AutoCloseable {
    /**
     * Opens the store. Called once, before anything else.
     *
     * @return what was kept last; empty if nothing ever was
     * @throws IOException if the store does not work at present
     * @throws I247Exception {@code CURSOR_LOCKED} if another listener uses it, {@code CURSOR_DAMAGED} if it holds something
     *     else than was kept
     */
    Optional<CursorState> open() throws IOException;

    /**
     * Keeps a state in the place of the last one, wholly or not at all. When it returns the state is as durable as the store
     * makes it.
     *
     * @param state the state
     * @throws IOException if it is not kept; the last one is then still there
     */
    void save(CursorState state) throws IOException;

    /**
     * Lets go of everything. Idempotent.
     *
     * @throws IOException if it cannot
     */
    @Override
    void close() throws IOException;
}
