package org.i247.borderdesk.check;

import java.util.List;
import org.i247.sdk.query.DatabaseQuery;

/**
 * A question as it was typed.
 *
 * @param query the question
 * @param notes what the officer should know of what was typed
 * @param <Q> what the database is asked with
 */
public record TypedQuestion<Q extends DatabaseQuery>(Q query, List<Note> notes) {
    /** Copies the list. */
    public TypedQuestion {
        notes = List.copyOf(notes);
    }
}
