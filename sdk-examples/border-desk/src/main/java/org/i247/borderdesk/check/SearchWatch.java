package org.i247.borderdesk.check;

import org.i247.sdk.biometric.SearchState;

/** Watches over a search that is answered later, for whoever sits at the desk. */
public interface SearchWatch {
    /**
     * A search goes on at the gateway from now on, with the desk or without it.
     *
     * @param searchId its id
     */
    void started(String searchId);

    /**
     * The desk goes on with a search that was started earlier.
     *
     * @param searchId its id
     */
    void resumed(String searchId);

    /**
     * There is no answer yet.
     *
     * @param search the search, and how long the desk waits before it asks again
     */
    void waiting(SearchState.Pending<?> search);

    /** The desk does not ask any more. */
    void ended();
}
