package org.i247.immigration;

/** Machine readable zones of invented passports; what the sandbox knows of them stands in its specimens. */
final class Zones {
    static final String STOLEN =
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<</L898902C36UTO7408122F1204159ZE184226B<<<<<10";
    static final String CLEAN =
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<</D231458907UTO7408122F3001019<<<<<<<<<<<<<<<2";
    static final String WANTED =
            "P<UTOPRIMEROV<<MARK<<<<<<<<<<<<<<<<<<<<<<<<</D231458907UTO8509196M3001019<<<<<<<<<<<<<<<0";
    static final String WANTED_WITH_MISREAD_BIRTH =
            "P<UTOPRIMEROV<<MARK<<<<<<<<<<<<<<<<<<<<<<<<</D231458907UTO8509296M3001019<<<<<<<<<<<<<<<0";
    static final String COMMON_NAME =
            "P<UTOSPECIMEN<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<</D231458907UTO<<<<<<0F3001019<<<<<<<<<<<<<<<2";
    static final String RESTRICTED =
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<</W445566776UTO7408122M3001019<<<<<<<<<<<<<<<4";
    static final String WITHOUT_NUMBER =
            "P<UTOERIKSSON<<ANNA<<<<<<<<<<<<<<<<<<<<<<<<</<<<<<<<<<0UTO7408122F3001019<<<<<<<<<<<<<<<6";
    static final String WITHOUT_NAME =
            "P<UTO<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<</D231458907UTO7408122F3001019<<<<<<<<<<<<<<<2";

    /** The clean passport with the last place of its number misread. */
    static final String MISREAD_NUMBER =
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<</D231458807UTO7408122F3001019<<<<<<<<<<<<<<<2";
    /** A second line, with a number. */
    static final String LINE = "D231458907UTO7408122F3001019<<<<<<<<<<<<<<<2";
    /** A second line without one. */
    static final String FILLERS = "<<<<<<<<<0UTO7408122F3001019<<<<<<<<<<<<<<<6";

    private Zones() {}
}
