package org.i247.borderdesk.command;

import java.io.PrintStream;
import org.i247.borderdesk.check.SearchWatch;
import org.i247.borderdesk.view.Messages;
import org.i247.borderdesk.view.SearchView;
import org.i247.sdk.biometric.SearchState;
import org.jspecify.annotations.Nullable;

/** Tells on standard error how a search goes, and when the desk is ended meanwhile, how to go on with it. */
final class SearchProgress implements SearchWatch {
    private final PrintStream err;
    private final SearchView view;
    private final String command;
    private volatile @Nullable String open;

    SearchProgress(PrintStream err, Messages messages, String command) {
        this.err = err;
        this.view = new SearchView(messages);
        this.command = command;
    }

    @Override
    public void started(String searchId) {
        open = searchId;
        err.println(view.started(searchId));
    }

    @Override
    public void resumed(String searchId) {
        open = searchId;
    }

    @Override
    public void waiting(SearchState.Pending<?> search) {
        err.println(view.waiting(search.searchId(), search.pollAfter()));
    }

    @Override
    public void ended() {
        open = null;
    }

    /** May come from another thread. */
    void interrupted() {
        String searchId = open;
        if (searchId != null) {
            err.println(view.interrupted(searchId, command));
        }
    }
}
