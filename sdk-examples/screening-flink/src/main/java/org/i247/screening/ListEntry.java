package org.i247.screening;

import java.util.Objects;
import org.i247.sdk.standard.manifest.ListItem;
import org.i247.sdk.standard.manifest.ListProblem;
import org.i247.sdk.standard.manifest.Origin;
import org.i247.sdk.standard.manifest.Traveller;

/**
 * What stands at one place of a list, as it travels between workers and rests in check points: personal data.
 *
 * @param origin where it stands
 * @param isTraveller whether it is somebody to ask for, and not something that is not as it should be
 * @param line whom to ask for, or what is wrong, as a JSON object
 */
public record ListEntry(Origin origin, boolean isTraveller, String line) {
    /**
     * Keeps an entry.
     *
     * @param origin where it stands
     * @param isTraveller whether it is somebody to ask for
     * @param line whom to ask for, or what is wrong
     */
    public ListEntry {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(line, "line");
    }

    static ListEntry of(ListItem item) {
        String line = item instanceof ListProblem problem ? ResultLine.of(problem) : TravellerLine.of((Traveller) item);
        return new ListEntry(item.origin(), item instanceof Traveller, line);
    }

    /** Shows the place and nobody. */
    @Override
    public String toString() {
        return "ListEntry[" + origin + "]";
    }
}
