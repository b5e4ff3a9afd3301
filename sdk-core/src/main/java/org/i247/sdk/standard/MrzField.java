package org.i247.sdk.standard;

/** The fields that a layout may place. */
enum MrzField {
    DOCUMENT_CODE,
    ISSUER,
    /** Surname, two fillers, given names. */
    NAME,
    SURNAME,
    GIVEN_NAMES,
    NUMBER,
    NATIONALITY,
    BIRTH,
    SEX,
    EXPIRY,
    OPTIONAL,
    OPTIONAL_2
}
