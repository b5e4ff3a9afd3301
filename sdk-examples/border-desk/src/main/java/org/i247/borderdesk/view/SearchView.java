package org.i247.borderdesk.view;

import java.time.Duration;

/** How a search that is answered later goes, for people. */
public final class SearchView {
    private final Words words;

    /**
     * A view.
     *
     * @param messages the texts of the officer's language
     */
    public SearchView(Messages messages) {
        this.words = new Words(messages);
    }

    /**
     * A search goes on at the gateway.
     *
     * @param searchId its id
     * @return one line
     */
    public String started(String searchId) {
        return words.text("search.started", words.value(searchId));
    }

    /**
     * There is no answer yet.
     *
     * @param searchId the search's id
     * @param pause how long it is before the desk asks again
     * @return one line
     */
    public String waiting(String searchId, Duration pause) {
        return words.text("search.waiting", words.value(searchId), words.value(Long.toString(pause.toSeconds())));
    }

    /**
     * The desk was ended before there was an answer.
     *
     * @param searchId the search's id
     * @param command the command that goes on with it
     * @return one line
     */
    public String interrupted(String searchId, String command) {
        return words.text(
                "search.interrupted",
                words.value(searchId),
                words.value("border-desk " + command + " --search-id " + searchId));
    }
}
