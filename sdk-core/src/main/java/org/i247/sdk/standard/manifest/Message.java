package org.i247.sdk.standard.manifest;

/** A message that is being read, of one type. */
interface Message {
    /** Takes a segment between the one that opens the message and the one that ends it. */
    void take(Segment segment, Origin place);

    /** The message is over, rightly or not. */
    void end();
}
