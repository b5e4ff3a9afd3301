package org.i247.borderdesk;

/** Machine readable zones of ICAO Doc 9303 and readings of them. */
public final class Zones {
    /** The specimen passport. */
    public static final String PASSPORT =
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<</L898902C36UTO7408122F1204159ZE184226B<<<<<10";

    /** The same with 8 read as B in the number, so that its check digit and the composite fail. */
    public static final String MISREAD =
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<</LB98902C36UTO7408122F1204159ZE184226B<<<<<10";

    /** The same with a date of birth whose check digit fails. */
    public static final String MISREAD_BIRTH =
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<</L898902C36UTO7408222F1204159ZE184226B<<<<<10";

    /** A passport without a number. */
    public static final String WITHOUT_NUMBER =
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<</<<<<<<<<<0UTO7408122F1204159<<<<<<<<<<<<<<00";

    private Zones() {}
}
