package org.i247.sdk.person;

import java.util.Optional;
import org.i247.sdk.query.Members;
import org.i247.sdk.query.RecordPart;
import org.i247.sdk.query.RecordShape;
import org.i247.sdk.standard.CountryCode;
import org.i247.sdk.standard.DocumentNumber;
import org.i247.sdk.standard.InvalidValueException;
import org.i247.sdk.standard.PartialDate;

/** A document that a person is known to use. Immutable; {@link #toString()} shows no value. */
public final class IdentityDocument extends RecordPart {
    static final RecordShape SHAPE =
            RecordShape.of().texts("documentNumber", "issuingCountry", "documentType", "expiryDate");

    IdentityDocument(Members members) {
        super(members);
    }

    /**
     * The number.
     *
     * @return the number, if said
     */
    public Optional<String> documentNumber() {
        return text("documentNumber");
    }

    /** The number as it is compared; empty if it is not said, or cannot be one. */
    Optional<String> cleanNumber() {
        try {
            return documentNumber().map(DocumentNumber::of).map(DocumentNumber::value);
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    /**
     * The country that issued it.
     *
     * @return the country, if said
     */
    public Optional<CountryCode> issuingCountry() {
        return country("issuingCountry");
    }

    /**
     * Its type: a code of the travel or administrative documents.
     *
     * @return the code, if said
     */
    public Optional<String> documentType() {
        return text("documentType");
    }

    /**
     * When it expires.
     *
     * @return the date, of any precision, if said
     */
    public Optional<PartialDate> expiryDate() {
        return date("expiryDate");
    }
}
