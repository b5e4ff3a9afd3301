package org.i247.sdk.query;

import java.util.Objects;

/**
 * A code list as a gateway sent it.
 *
 * @param list the list
 * @param entityTag the strong entity-tag to ask with whether there is a newer one
 */
public record CodeListEdition(CodeList list, String entityTag) {
    /**
     * Keeps an edition.
     *
     * @param list the list
     * @param entityTag the strong entity-tag to ask with whether there is a newer one
     */
    public CodeListEdition {
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(entityTag, "entityTag");
    }
}
