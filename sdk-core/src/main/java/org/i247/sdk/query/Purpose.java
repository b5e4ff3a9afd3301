package org.i247.sdk.query;

import java.util.Locale;
import org.i247.sdk.internal.text.CodeLabels;

/**
 * Why a question is asked; the owner of the data may see it. Open: a value that is not among the constants is kept as it is.
 *
 * @param value the code as it stands on the wire, lower-case with hyphens, 1 to 64 characters
 */
public record Purpose(String value) implements Code {
    /** A person or document at a border. */
    public static final Purpose BORDER_CONTROL = new Purpose("border-control");

    /** Goods or a vehicle at customs. */
    public static final Purpose CUSTOMS_CONTROL = new Purpose("customs-control");

    /** A vehicle on the road or at a registration office. */
    public static final Purpose VEHICLE_CONTROL = new Purpose("vehicle-control");

    /** An investigation of a crime. */
    public static final Purpose CRIMINAL_INVESTIGATION = new Purpose("criminal-investigation");

    /** A search for a wanted person. */
    public static final Purpose WANTED_PERSON_SEARCH = new Purpose("wanted-person-search");

    /** A search for a missing person. */
    public static final Purpose MISSING_PERSON_SEARCH = new Purpose("missing-person-search");

    /** The identification of a living person or a body. */
    public static final Purpose IDENTIFICATION = new Purpose("identification");

    /** A security check, for instance before access. */
    public static final Purpose SECURITY_CHECK = new Purpose("security-check");

    /** The issue of a document. */
    public static final Purpose DOCUMENT_ISSUANCE = new Purpose("document-issuance");

    /** The upkeep of a country's own records. */
    public static final Purpose RECORD_MANAGEMENT = new Purpose("record-management");

    /**
     * Keeps a code.
     *
     * @param value the code as it stands on the wire, lower-case with hyphens, 1 to 64 characters
     * @throws IllegalArgumentException if the value is not of the form of such codes
     */
    public Purpose {
        CodeLabels.requireForm(value, CodeLabels.TOKEN);
    }

    @Override
    public String label(Locale locale) {
        return CodeLabels.label("purposes", value, locale);
    }

    @Override
    public String toString() {
        return value;
    }
}
