package org.i247.sdk.standard.manifest;

import java.util.ArrayDeque;

/** What was read and not yet handed on. A traveller who stands in the list before is told as such. */
final class Items {
    private final ArrayDeque<ListItem> read = new ArrayDeque<>();
    private final SeenBefore seen = new SeenBefore();

    void found(Traveller traveller) {
        read.add(traveller);
        if (!traveller.isIdentified()) {
            error(ListRule.REQUIRED, traveller.origin(), "neither a name nor the number of a document can be read");
        } else if (seen.contains(traveller)) {
            warning(ListRule.DUPLICATE, traveller.origin(), "the same traveller stands in the list before");
        }
    }

    void error(ListRule rule, Origin place, String message) {
        read.add(new ListProblem(place, ListSeverity.ERROR, rule, message));
    }

    void warning(ListRule rule, Origin place, String message) {
        read.add(new ListProblem(place, ListSeverity.WARNING, rule, message));
    }

    boolean isEmpty() {
        return read.isEmpty();
    }

    ListItem take() {
        return read.remove();
    }
}
