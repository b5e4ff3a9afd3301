package org.i247.sandbox.endpoint;

import java.util.List;

/**
 * Where a request goes.
 *
 * @param endpoint who answers
 * @param names the parts of the target that stand for something
 * @param query whether it takes a query
 */
public record Route(Endpoint endpoint, List<String> names, boolean query) {
    /** Copies the list. */
    public Route {
        names = List.copyOf(names);
    }
}
