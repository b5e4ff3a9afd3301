package org.i247.sdk.document;

import java.util.Locale;
import org.i247.sdk.internal.text.CodeLabels;
import org.i247.sdk.query.Code;

/**
 * A type of travel document. Open: a value that is not among the constants is kept as it is.
 *
 * @param value the code as it stands on the wire, UPPER_SNAKE_CASE, 1 to 64 characters
 */
public record TravelDocumentType(String value) implements Code {
    /** An ordinary passport. */
    public static final TravelDocumentType PASSPORT = new TravelDocumentType("PASSPORT");

    /** A diplomatic passport. */
    public static final TravelDocumentType DIPLOMATIC_PASSPORT = new TravelDocumentType("DIPLOMATIC_PASSPORT");

    /** A service or official passport. */
    public static final TravelDocumentType SERVICE_PASSPORT = new TravelDocumentType("SERVICE_PASSPORT");

    /** A national identity card. */
    public static final TravelDocumentType IDENTITY_CARD = new TravelDocumentType("IDENTITY_CARD");

    /** A residence permit. */
    public static final TravelDocumentType RESIDENCE_PERMIT = new TravelDocumentType("RESIDENCE_PERMIT");

    /** A visa. */
    public static final TravelDocumentType VISA = new TravelDocumentType("VISA");

    /** A travel document of a refugee (Convention of 1951). */
    public static final TravelDocumentType REFUGEE_TRAVEL_DOCUMENT = new TravelDocumentType("REFUGEE_TRAVEL_DOCUMENT");

    /** An emergency travel document. */
    public static final TravelDocumentType EMERGENCY_TRAVEL_DOCUMENT =
            new TravelDocumentType("EMERGENCY_TRAVEL_DOCUMENT");

    /** A crew member's certificate. */
    public static final TravelDocumentType CREW_CARD = new TravelDocumentType("CREW_CARD");

    /**
     * Keeps a code.
     *
     * @param value the code as it stands on the wire, UPPER_SNAKE_CASE, 1 to 64 characters
     * @throws IllegalArgumentException if the value is not of the form of such codes
     */
    public TravelDocumentType {
        CodeLabels.requireForm(value, CodeLabels.CODE);
    }

    @Override
    public String label(Locale locale) {
        return CodeLabels.label("travel-document-types", value, locale);
    }

    @Override
    public String toString() {
        return value;
    }
}
