package org.i247.sdk.document;

import java.util.Locale;
import org.i247.sdk.internal.text.CodeLabels;
import org.i247.sdk.query.Code;

/**
 * What happened to a document. Open: a value that is not among the constants is kept as it is.
 *
 * @param value the code as it stands on the wire, UPPER_SNAKE_CASE, 1 to 64 characters
 */
public record DocumentStatus(String value) implements Code {
    /** Stolen from its holder. */
    public static final DocumentStatus STOLEN = new DocumentStatus("STOLEN");

    /** Stolen before it was issued. */
    public static final DocumentStatus STOLEN_BLANK = new DocumentStatus("STOLEN_BLANK");

    /** Lost. */
    public static final DocumentStatus LOST = new DocumentStatus("LOST");

    /** Revoked by its issuer. */
    public static final DocumentStatus REVOKED = new DocumentStatus("REVOKED");

    /** Not valid for another reason. */
    public static final DocumentStatus INVALID = new DocumentStatus("INVALID");

    /**
     * Keeps a code.
     *
     * @param value the code as it stands on the wire, UPPER_SNAKE_CASE, 1 to 64 characters
     * @throws IllegalArgumentException if the value is not of the form of such codes
     */
    public DocumentStatus {
        CodeLabels.requireForm(value, CodeLabels.CODE);
    }

    @Override
    public String label(Locale locale) {
        return CodeLabels.label("document-statuses", value, locale);
    }

    @Override
    public String toString() {
        return value;
    }
}
