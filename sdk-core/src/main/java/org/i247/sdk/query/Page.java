package org.i247.sdk.query;

import java.util.Optional;
import org.i247.sdk.standard.PersonalText;
import org.jspecify.annotations.Nullable;

/** Which part of the hits to give: how many at a time, and from where. Immutable. */
public final class Page {
    /** The size of a page if nothing is said. */
    public static final int DEFAULT_SIZE = 20;

    /** The largest size of a page. */
    public static final int MAX_SIZE = 100;

    private static final Page FIRST = new Page(DEFAULT_SIZE, null);

    private final int size;
    private final @Nullable PersonalText cursor;

    private Page(int size, @Nullable PersonalText cursor) {
        this.size = size;
        this.cursor = cursor;
    }

    /**
     * The first page, of the usual size.
     *
     * @return the page
     */
    public static Page first() {
        return FIRST;
    }

    /**
     * The first page, of a size.
     *
     * @param size the number of hits, 1 to 100
     * @return the page
     * @throws IllegalArgumentException if the size is out of its range
     */
    public static Page ofSize(int size) {
        if (size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException("a page has 1 to " + MAX_SIZE + " hits");
        }
        return new Page(size, null);
    }

    /**
     * The page of the same size that begins at a cursor of an answer.
     *
     * @param next the answer's cursor, opaque; good for 15 minutes, the same bureau and the same query
     * @return the page
     */
    public Page at(String next) {
        return new Page(size, PersonalText.of(next));
    }

    /**
     * How many hits at a time.
     *
     * @return 1 to 100
     */
    public int size() {
        return size;
    }

    /**
     * Where the page begins.
     *
     * @return the cursor; empty for the first page
     */
    public Optional<String> cursor() {
        return Optional.ofNullable(cursor).map(PersonalText::reveal);
    }

    @Override
    public String toString() {
        return "Page[size=" + size + (cursor == null ? ", first]" : ", further]");
    }
}
