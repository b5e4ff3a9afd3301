package org.i247.sdk.person;

import java.util.Locale;
import org.i247.sdk.internal.text.CodeLabels;
import org.i247.sdk.query.Code;

/**
 * The colour of an INTERPOL notice. Open: a value that is not among the constants is kept as it is.
 *
 * @param value the code as it stands on the wire, UPPER_SNAKE_CASE, 1 to 64 characters
 */
public record NoticeColour(String value) implements Code {
    /** Wanted for prosecution or to serve a sentence. */
    public static final NoticeColour RED = new NoticeColour("RED");

    /** Information about a person is sought. */
    public static final NoticeColour BLUE = new NoticeColour("BLUE");

    /** A warning about a person's criminal activities. */
    public static final NoticeColour GREEN = new NoticeColour("GREEN");

    /** A missing person, or one who cannot identify themselves. */
    public static final NoticeColour YELLOW = new NoticeColour("YELLOW");

    /** An unidentified body. */
    public static final NoticeColour BLACK = new NoticeColour("BLACK");

    /** A warning of an imminent threat. */
    public static final NoticeColour ORANGE = new NoticeColour("ORANGE");

    /** Ways of working, objects and hiding places of criminals. */
    public static final NoticeColour PURPLE = new NoticeColour("PURPLE");

    /** Criminal assets. */
    public static final NoticeColour SILVER = new NoticeColour("SILVER");

    /** A person or entity under sanctions of the UN Security Council. */
    public static final NoticeColour UN = new NoticeColour("UN");

    /** A request sent by a bureau directly. */
    public static final NoticeColour DIFFUSION = new NoticeColour("DIFFUSION");

    /**
     * Keeps a code.
     *
     * @param value the code as it stands on the wire, UPPER_SNAKE_CASE, 1 to 64 characters
     * @throws IllegalArgumentException if the value is not of the form of such codes
     */
    public NoticeColour {
        CodeLabels.requireForm(value, CodeLabels.CODE);
    }

    @Override
    public String label(Locale locale) {
        return CodeLabels.label("notice-colours", value, locale);
    }

    @Override
    public String toString() {
        return value;
    }
}
