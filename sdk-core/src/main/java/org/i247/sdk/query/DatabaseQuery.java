package org.i247.sdk.query;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A question to one of the databases: its criteria, checked when it was built. Immutable; safe for use by several
 * threads. {@link #toString()} shows which criteria are set, never their values.
 */
public abstract class DatabaseQuery {
    private final Members criteria;

    /**
     * Keeps the criteria.
     *
     * @param criteria the members of {@code query} on the wire, valid
     */
    protected DatabaseQuery(Members criteria) {
        this.criteria = Objects.requireNonNull(criteria, "criteria");
    }

    /**
     * The criteria under the contract's names.
     *
     * @return the members of {@code query}
     */
    public final Members criteria() {
        return criteria;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other != null && getClass() == other.getClass() && criteria.equals(((DatabaseQuery) other).criteria);
    }

    @Override
    public final int hashCode() {
        return criteria.hashCode();
    }

    @Override
    public final String toString() {
        return getClass().getSimpleName() + criteria.names();
    }
}
