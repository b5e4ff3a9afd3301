package org.i247.sdk.cooperation;

/** What an inbox holds: an alert or a message. Immutable; {@code toString} shows no value. */
public sealed interface FeedItem permits Alert, Message {
    /**
     * Its id, opaque: it says nothing of a person, and may be logged.
     *
     * @return 1 to 128 letters, digits and {@code . _ ~ -}
     */
    String id();
}
