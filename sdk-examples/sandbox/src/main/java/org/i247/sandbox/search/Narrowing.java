package org.i247.sandbox.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** How a member that narrows looks at a record: a record that does not know the value is never excluded. */
enum Narrowing {
    /** The query does not say, or the record does not know. */
    OPEN,
    /** Both say the same. */
    AGREES,
    /** Both say, and not the same. */
    EXCLUDES;

    private static Narrowing of(boolean same) {
        return same ? AGREES : EXCLUDES;
    }

    static Narrowing text(@Nullable String asked, JsonNode known) {
        if (asked == null || !known.isTextual()) {
            return OPEN;
        }
        return of(fold(asked).equals(fold(known.textValue())));
    }

    static Narrowing sex(@Nullable String asked, JsonNode known) {
        return "U".equals(asked) || known.asText().equals("U") ? OPEN : text(asked, known);
    }

    static Narrowing any(Collection<String> asked, JsonNode known) {
        if (asked.isEmpty() || !known.isArray()) {
            return OPEN;
        }
        return of(StreamSupport.stream(known.spliterator(), false).anyMatch(one -> asked.contains(one.asText())));
    }

    static Narrowing date(@Nullable DateSpan asked, Collection<DateSpan> known) {
        if (asked == null || known.isEmpty()) {
            return OPEN;
        }
        return of(known.stream().anyMatch(asked::overlaps));
    }

    private static String fold(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }
}
