package org.i247.sdk.query;

import java.util.Locale;

/**
 * A code of the contract. Codes are open: the service may use values that this version of the SDK does not know, and
 * they are kept as they are. So codes are small records with constants for the known values, never Java enums.
 */
public interface Code {
    /**
     * The code as it stands on the wire.
     *
     * @return the raw value
     */
    String value();

    /**
     * The code in words.
     *
     * @param locale the reader's language: Arabic, English, French or Spanish; English for any other
     * @return the label, or the raw value if this version does not know the code
     */
    String label(Locale locale);
}
