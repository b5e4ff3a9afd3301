package org.i247.sdk.cooperation;

import java.util.Locale;
import org.i247.sdk.internal.text.CodeLabels;
import org.i247.sdk.query.Code;

/**
 * What a bureau's certificate is for. Open: a value that is not among the constants is kept as it is.
 *
 * @param value the code as it stands on the wire, UPPER_SNAKE_CASE, 1 to 64 characters
 */
public record CertificateUse(String value) implements Code {
    /** To seal messages for the bureau. */
    public static final CertificateUse ENCRYPTION = new CertificateUse("ENCRYPTION");

    /** To know the bureau as the sender of a sealed message. */
    public static final CertificateUse SIGNING = new CertificateUse("SIGNING");

    /**
     * Keeps a code.
     *
     * @param value the code as it stands on the wire, UPPER_SNAKE_CASE, 1 to 64 characters
     * @throws IllegalArgumentException if the value is not of the form of such codes
     */
    public CertificateUse {
        CodeLabels.requireForm(value, CodeLabels.CODE);
    }

    @Override
    public String label(Locale locale) {
        return CodeLabels.label("certificate-uses", value, locale);
    }

    @Override
    public String toString() {
        return value;
    }
}
