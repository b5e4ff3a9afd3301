package org.i247.sdk.document;

import java.util.Optional;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;
import org.i247.sdk.query.RecordShape;
import org.i247.sdk.standard.CountryCode;
import org.i247.sdk.standard.PartialDate;

/** What a country reported of a document, whichever the database (contract, section 3). Immutable. */
public abstract sealed class ReportedDocument extends DatabaseRecord
        permits TravelDocumentRecord, AdministrativeDocumentRecord {
    private static final RecordShape SHAPE = RecordShape.of()
            .texts("documentNumber", "issuingCountry", "documentType", "status", "theftCountry", "theftDate")
            .texts("issueDate", "expiryDate", "batchId", "additionalInformation");

    /**
     * A record of its members.
     *
     * @throws MemberException if the members break the contract
     */
    ReportedDocument(Members members) {
        super(members, SHAPE);
    }

    /**
     * The document's number.
     *
     * @return the number, if said
     */
    public final Optional<String> documentNumber() {
        return text("documentNumber");
    }

    /**
     * The country that issued the document.
     *
     * @return the country, if said
     */
    public final Optional<CountryCode> issuingCountry() {
        return country("issuingCountry");
    }

    /**
     * What happened to the document.
     *
     * @return the status, if said
     */
    public final Optional<DocumentStatus> status() {
        return value("status", DocumentStatus::new);
    }

    /**
     * Where it was stolen or lost.
     *
     * @return the country, if said
     */
    public final Optional<CountryCode> theftCountry() {
        return country("theftCountry");
    }

    /**
     * When it was stolen or lost.
     *
     * @return the date, of any precision, if said
     */
    public final Optional<PartialDate> theftDate() {
        return date("theftDate");
    }

    /**
     * When the document was issued.
     *
     * @return the date, of any precision, if said
     */
    public final Optional<PartialDate> issueDate() {
        return date("issueDate");
    }

    /**
     * When the document expires.
     *
     * @return the date, of any precision, if said
     */
    public final Optional<PartialDate> expiryDate() {
        return date("expiryDate");
    }

    /**
     * The batch of blanks that the document belongs to.
     *
     * @return the batch, if said
     */
    public final Optional<String> batchId() {
        return text("batchId");
    }

    /**
     * What else the owner says; no personal data.
     *
     * @return the text, if said
     */
    public final Optional<String> additionalInformation() {
        return text("additionalInformation");
    }
}
