package org.i247.spring.boot.test.application;

import org.i247.sdk.I247Client;
import org.i247.sdk.document.TravelDocumentQuery;
import org.i247.sdk.document.TravelDocuments;
import org.i247.sdk.query.Answer;
import org.springframework.stereotype.Component;

/** What is tested of the application. */
@Component
public class DocumentCheck {
    private final TravelDocuments documents;
    private final I247Client client;

    DocumentCheck(TravelDocuments documents, I247Client client) {
        this.documents = documents;
        this.client = client;
    }

    public boolean isReported(String number) {
        return documents.search(TravelDocumentQuery.number(number), client.context()) instanceof Answer.Hits;
    }
}
