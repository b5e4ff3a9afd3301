package org.i247.sdk.privacy;

import java.util.Collection;
import java.util.List;

/**
 * A planted value that got out.
 *
 * @param way by which way
 * @param value the value, and the form in which it stands there
 * @param where the place, in words
 */
public record Find(Way way, String value, String where) {
    static void all(Way way, String where, List<String> values, Collection<Find> finds) {
        values.forEach(value -> finds.add(new Find(way, value, where)));
    }
}
