package org.i247.borderdesk.view;

import java.util.Locale;

/** The languages of the desk: INTERPOL's four. */
public enum Language {
    /** English. */
    EN,
    /** French. */
    FR,
    /** Spanish. */
    ES,
    /** Arabic. */
    AR;

    /**
     * The language as the JDK knows it.
     *
     * @return a locale without country
     */
    public Locale locale() {
        return Locale.forLanguageTag(name().toLowerCase(Locale.ROOT));
    }

    /**
     * Whether it is written from right to left.
     *
     * @return true for Arabic
     */
    boolean isRightToLeft() {
        return this == AR;
    }
}
