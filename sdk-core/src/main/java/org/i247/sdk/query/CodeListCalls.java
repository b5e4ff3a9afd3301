package org.i247.sdk.query;

import java.util.Optional;

/** What carries questions about code lists to the gateway. */
@FunctionalInterface
public interface CodeListCalls {
    /**
     * Asks for a list.
     *
     * @param name the list
     * @param entityTag that of the edition that is held, if one is
     * @param context who asks and why
     * @param options what differs for this call
     * @return the edition; empty if the one that is held is the newest
     * @throws org.i247.sdk.error.I247Exception if there is no answer
     */
    Optional<CodeListEdition> fetch(
            CodeListName name, Optional<String> entityTag, QueryContext context, CallOptions options);
}
