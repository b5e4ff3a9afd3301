package org.i247.sdk.query;

import java.util.regex.Pattern;

/** The form of user, unit, case and reference (contract, section 1): ids that say nothing of a person. */
final class OpaqueId {
    /** The form in words. */
    static final String FORM = "1 to 64 letters, digits and . _ : / -";

    private static final Pattern PATTERN = Pattern.compile("[A-Za-z0-9._:/-]{1,64}");

    private OpaqueId() {}

    static boolean is(String text) {
        return PATTERN.matcher(text).matches();
    }
}
