package org.i247.sdk.standard;

/** The check digits that a machine readable zone may carry; each is reported by itself. */
public enum MrzCheck {
    /** Over the document number; on a French driving licence over the line from its start to the number's end. */
    DOCUMENT_NUMBER,
    /** Over the date of birth. */
    DATE_OF_BIRTH,
    /** Over the date of expiry. */
    DATE_OF_EXPIRY,
    /** Over the optional data (TD3 only). */
    OPTIONAL_DATA,
    /** Over most of the zone; visas and Swiss driving licences have none. */
    COMPOSITE
}
