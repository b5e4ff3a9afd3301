package org.i247.sdk.internal.revocation;

/** What a source tells of a certificate. All but the first two are ways not to know; their names stand in messages. */
public enum Finding {
    /** It was not revoked. */
    GOOD,
    /** It was revoked, or is on hold. */
    REVOKED,
    /** There is no list of its authority, or none that covers it. */
    REVOCATION_LIST_MISSING,
    /** There is a list in its authority's name, which that authority has not signed. */
    REVOCATION_LIST_UNPROVEN,
    /** The authority should have made a newer list by now. */
    REVOCATION_LIST_STALE,
    /** No response was stapled, and nobody is to be asked. */
    REVOCATION_RESPONSE_MISSING,
    /** A response is malformed, is not the authority's, or does not answer the question. */
    REVOCATION_RESPONSE_UNPROVEN,
    /** There should be a newer response by now. */
    REVOCATION_RESPONSE_STALE,
    /** The responder gave no response in time. */
    REVOCATION_RESPONDER_SILENT,
    /** The responder says that it does not know the certificate, or cannot tell now. */
    REVOCATION_RESPONDER_UNKNOWING;

    boolean isKnown() {
        return this == GOOD || this == REVOKED;
    }
}
