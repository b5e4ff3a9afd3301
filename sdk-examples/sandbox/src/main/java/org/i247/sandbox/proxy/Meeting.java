package org.i247.sandbox.proxy;

/** How a connection is met, before anything is passed on. */
sealed interface Meeting {
    /** A manner that needs no more to be said. */
    enum Manner implements Meeting {
        /** It is led to the gateway. */
        LED_ON,
        /** It is closed. */
        CLOSED,
        /** It is reset. */
        RESET,
        /** It is kept open without a word. */
        SILENCE,
        /** Its first TLS record, the {@code ClientHello}, is read; then it is closed. */
        CLOSED_AFTER_HELLO
    }

    /** Its first bytes are read and answered with these, without TLS; then it is closed. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Speech(byte[] bytes) implements Meeting {}
}
