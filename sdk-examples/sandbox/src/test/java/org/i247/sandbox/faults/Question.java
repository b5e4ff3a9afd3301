package org.i247.sandbox.faults;

import org.i247.sandbox.Specimens;
import org.i247.sdk.I247Client;
import org.i247.sdk.document.TravelDocumentQuery;

/** What a row asks. Whatever comes back or is thrown is held against what the row expects. */
@FunctionalInterface
interface Question {
    /**
     * A document of which nothing is known: unharmed the answer is a no-hit, so a fault that were taken for an answer
     * would show as the false no-hit that must never be.
     */
    Question CLEAN_DOCUMENT = (client, stage) ->
            client.travelDocuments().search(TravelDocumentQuery.number(Specimens.CLEAN_DOCUMENT), client.context());

    Object ask(I247Client client, Stage stage) throws Exception;
}
