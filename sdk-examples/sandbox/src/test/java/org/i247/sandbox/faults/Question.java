package org.i247.sandbox.faults;

import java.util.List;
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

    /** A stolen passport: unharmed the answer is a hit. */
    Question STOLEN_DOCUMENT = (client, stage) ->
            client.travelDocuments().search(TravelDocumentQuery.number(Specimens.STOLEN_PASSPORT), client.context());

    /** The record of a stolen passport by its id. */
    Question RECORD =
            (client, stage) -> client.travelDocuments().record(Specimens.STOLEN_PASSPORT_RECORD, client.context());

    /** The photograph of a wanted person. */
    Question IMAGE = (client, stage) ->
            client.persons().image(Specimens.WANTED_RECORD, Specimens.WANTED_IMAGE, client.context());

    /** The clean document and a stolen one in one exchange. */
    Question BATCH = (client, stage) -> client.travelDocuments()
            .searchBatch(
                    List.of(
                            TravelDocumentQuery.number(Specimens.CLEAN_DOCUMENT),
                            TravelDocumentQuery.number(Specimens.STOLEN_PASSPORT)),
                    client.context());

    /** How gateway and databases are. */
    Question STATUS = (client, stage) -> client.status(client.context());

    Object ask(I247Client client, Stage stage) throws Exception;
}
