package org.i247.sdk.diagnostics;

import java.util.Locale;

/** What came of a check. */
public enum CheckState {
    /** As it should be. */
    FINE,
    /** It works, and somebody should look at it. */
    WARNING,
    /** It does not work. */
    FAILED,
    /** Nothing is known of it: an earlier check failed. */
    NOT_REACHED;

    /**
     * The state in words.
     *
     * @param locale the reader's language
     * @return a word or two
     */
    public String label(Locale locale) {
        return CheckTexts.text("state." + name(), locale);
    }
}
