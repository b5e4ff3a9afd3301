package org.i247.sdk.standard.nist;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the standard says about a field.
 *
 * @param number its number
 * @param mnemonic its short name
 * @param presence whether it must be there
 * @param form how the first item of each subfield is written; null for any text
 * @param date whether that item is a date
 */
record FieldRule(
        int number,
        String mnemonic,
        Presence presence,
        @Nullable Pattern form,
        boolean date) {
    enum Presence {
        MANDATORY,
        /** Mandatory in a record that holds an image. */
        WITH_IMAGE,
        OPTIONAL
    }
}
