package org.i247.sdk.query;

import java.util.List;
import org.i247.sdk.internal.text.CodeLabels;

/**
 * The name of a code list that a gateway publishes (contract, section 3). Open: a gateway may have others.
 *
 * @param value the name as it stands on the wire, lower-case with hyphens, 1 to 64 characters
 */
public record CodeListName(String value) {
    /** Types of travel documents. */
    public static final CodeListName TRAVEL_DOCUMENT_TYPES = new CodeListName("travel-document-types");

    /** Types of administrative documents. */
    public static final CodeListName ADMINISTRATIVE_DOCUMENT_TYPES = new CodeListName("administrative-document-types");

    /** Why a document is recorded. */
    public static final CodeListName DOCUMENT_STATUSES = new CodeListName("document-statuses");

    /** Colours of notices. */
    public static final CodeListName NOTICE_COLOURS = new CodeListName("notice-colours");

    /** What to mind about a hit. */
    public static final CodeListName CAVEATS = new CodeListName("caveats");

    /** Categories of vehicles. */
    public static final CodeListName VEHICLE_CATEGORIES = new CodeListName("vehicle-categories");

    /** Why somebody asks. */
    public static final CodeListName PURPOSES = new CodeListName("purposes");

    /** What a document or record states as sex. */
    public static final CodeListName SEXES = new CodeListName("sexes");

    /** All that the contract names. */
    public static final List<CodeListName> ALL = List.of(
            TRAVEL_DOCUMENT_TYPES,
            ADMINISTRATIVE_DOCUMENT_TYPES,
            DOCUMENT_STATUSES,
            NOTICE_COLOURS,
            CAVEATS,
            VEHICLE_CATEGORIES,
            PURPOSES,
            SEXES);

    /**
     * Keeps a name.
     *
     * @param value the name as it stands on the wire, lower-case with hyphens, 1 to 64 characters
     * @throws IllegalArgumentException if the value is not of the form of such names
     */
    public CodeListName {
        CodeLabels.requireForm(value, CodeLabels.TOKEN);
    }

    @Override
    public String toString() {
        return value;
    }
}
