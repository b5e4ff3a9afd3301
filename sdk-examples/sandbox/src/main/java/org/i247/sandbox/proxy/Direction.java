package org.i247.sandbox.proxy;

/** Which way bytes go over a line. */
public enum Direction {
    /** From the client to the gateway. */
    REQUEST,
    /** From the gateway to the client. */
    ANSWER
}
