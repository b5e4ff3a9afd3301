package org.i247.sdk.cooperation;

import java.time.Instant;
import java.util.Objects;

/**
 * A message that the gateway took.
 *
 * @param messageId its id
 * @param sentAt when it was sent, by the gateway's clock
 */
public record SentMessage(String messageId, Instant sentAt) {
    /**
     * Keeps what the gateway said; nothing may be null.
     *
     * @param messageId its id
     * @param sentAt when it was sent, by the gateway's clock
     */
    public SentMessage {
        Objects.requireNonNull(messageId, "messageId");
        Objects.requireNonNull(sentAt, "sentAt");
    }
}
