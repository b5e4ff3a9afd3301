package org.i247.sdk.standard.manifest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.i247.sdk.standard.PersonalText;

/**
 * A row of a list of things. Values are as they stand there, without blanks at their edges; none is empty.
 *
 * <p>Immutable and safe for use by several threads. {@link #toString()} shows the place alone.
 */
public final class ListedRow implements RowItem {
    private final Origin origin;
    private final Map<String, PersonalText> values;

    ListedRow(Origin origin, Map<String, PersonalText> values) {
        this.origin = Objects.requireNonNull(origin, "origin");
        this.values = new LinkedHashMap<>(values);
    }

    @Override
    public Origin origin() {
        return origin;
    }

    /**
     * A value.
     *
     * @param name the name that the reader was given
     * @return the value, if the row has one
     */
    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name)).map(PersonalText::reveal);
    }

    /** {@return all values in one line, in the order of the names that the reader was given, for results} */
    public String label() {
        return values.values().stream().map(PersonalText::reveal).collect(Collectors.joining(" · "));
    }

    /** Shows the place. */
    @Override
    public String toString() {
        return "ListedRow[" + origin + "]";
    }
}
