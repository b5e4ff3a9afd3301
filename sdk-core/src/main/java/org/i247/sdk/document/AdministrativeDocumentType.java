package org.i247.sdk.document;

import java.util.Locale;
import org.i247.sdk.internal.text.CodeLabels;
import org.i247.sdk.query.Code;

/**
 * A type of administrative document. Open: a value that is not among the constants is kept as it is.
 *
 * @param value the code as it stands on the wire, UPPER_SNAKE_CASE, 1 to 64 characters
 */
public record AdministrativeDocumentType(String value) implements Code {
    /** A driving licence. */
    public static final AdministrativeDocumentType DRIVING_LICENCE = new AdministrativeDocumentType("DRIVING_LICENCE");

    /** The registration certificate of a vehicle. */
    public static final AdministrativeDocumentType VEHICLE_REGISTRATION =
            new AdministrativeDocumentType("VEHICLE_REGISTRATION");

    /** A paper that shows that goods or a vehicle were cleared by customs. */
    public static final AdministrativeDocumentType CUSTOMS_CLEARANCE =
            new AdministrativeDocumentType("CUSTOMS_CLEARANCE");

    /** A certificate of birth, marriage or another civil status. */
    public static final AdministrativeDocumentType CIVIL_STATUS_CERTIFICATE =
            new AdministrativeDocumentType("CIVIL_STATUS_CERTIFICATE");

    /** A certificate of the origin of goods. */
    public static final AdministrativeDocumentType CERTIFICATE_OF_ORIGIN =
            new AdministrativeDocumentType("CERTIFICATE_OF_ORIGIN");

    /**
     * Keeps a code.
     *
     * @param value the code as it stands on the wire, UPPER_SNAKE_CASE, 1 to 64 characters
     * @throws IllegalArgumentException if the value is not of the form of such codes
     */
    public AdministrativeDocumentType {
        CodeLabels.requireForm(value, CodeLabels.CODE);
    }

    @Override
    public String label(Locale locale) {
        return CodeLabels.label("administrative-document-types", value, locale);
    }

    @Override
    public String toString() {
        return value;
    }
}
