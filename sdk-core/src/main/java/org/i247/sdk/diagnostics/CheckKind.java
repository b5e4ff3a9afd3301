package org.i247.sdk.diagnostics;

import java.util.Locale;

/** What is looked at, in this order. Further kinds may be added by a minor version. */
public enum CheckKind {
    /** Whether the settings can be read and used. */
    CONFIGURATION,
    /** Whether the client knows on whose behalf it asks. */
    CONTEXT,
    /** Whether the client's keys open and belong to their certificates. */
    KEYS,
    /** Whether authorities and the gateway's signing certificates can be read. */
    TRUST,
    /** How long a certificate is valid. */
    CERTIFICATE,
    /** Who is asked whether a certificate was revoked, and whether the lists are new enough. */
    REVOCATION,
    /** Whether the name of an endpoint leads to an address. */
    NAME,
    /** Whether an endpoint takes a TCP connection. */
    ROUTE,
    /** Whether TLS can be set up, with which version and cipher, and whose certificate is shown. */
    TLS,
    /** Whether a signed question for the state of the service has a proven answer. */
    EXCHANGE,
    /** How far this machine's clock is from the gateway's, by the time in a verified signature. */
    CLOCK,
    /** How long an answer takes over a connection that is open already. */
    LATENCY,
    /** What the gateway says of its quota. */
    QUOTA,
    /** How one database is. */
    DATABASE,
    /** Where the evidence log stands. */
    EVIDENCE;

    /**
     * What is looked at, in words.
     *
     * @param locale the reader's language
     * @return a heading
     */
    public String title(Locale locale) {
        return CheckTexts.text("title." + name(), locale);
    }
}
