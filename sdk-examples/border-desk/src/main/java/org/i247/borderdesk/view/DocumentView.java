package org.i247.borderdesk.view;

import java.util.Locale;
import java.util.Optional;
import org.i247.sdk.document.AdministrativeDocumentRecord;
import org.i247.sdk.document.ReportedDocument;
import org.i247.sdk.document.TravelDocumentRecord;
import org.i247.sdk.query.Code;

/** A travel or administrative document for people: what happened to it comes first. */
final class DocumentView {
    private DocumentView() {}

    static RecordView of(TravelDocumentRecord document, Words words) {
        return of(document, document.documentType(), words);
    }

    static RecordView of(AdministrativeDocumentRecord document, Words words) {
        return of(document, document.documentType(), words);
    }

    private static RecordView of(ReportedDocument document, Optional<? extends Code> type, Words words) {
        Optional<String> status = document.status().map(words::code).map(label -> label.toUpperCase(Locale.ROOT));
        Optional<String> what = Details.joined(
                type.map(words::code),
                document.documentNumber().map(words::value),
                document.issuingCountry().map(words::country));
        Details details = new Details(words)
                .add("theftDate", document.theftDate(), words::date)
                .add("theftCountry", document.theftCountry(), words::country)
                .add("issueDate", document.issueDate(), words::date)
                .add("expiryDate", document.expiryDate(), words::date)
                .add("batchId", document.batchId(), words::value)
                .add("additionalInformation", document.additionalInformation(), words::value);
        return new RecordView(RecordView.headline(words, status, what), details.lines());
    }
}
