package org.i247.sdk.internal.resilience;

/** What an attempt that may have reached the gateway allows afterwards (contract, section 9). */
public enum Safety {
    /** A search or a GET: asking twice changes nothing. */
    SAFE,

    /** A write with an idempotency key, the same for every attempt: the gateway carries it out once. */
    KEYED_WRITE,

    /** A write without a key: repeated only if the attempt surely did not reach the gateway. */
    UNSAFE
}
