package org.i247.borderdesk.check;

import java.util.Optional;
import org.i247.sdk.cooperation.Answered;
import org.i247.sdk.cooperation.Confirmation;
import org.i247.sdk.cooperation.SentMessage;
import org.i247.sdk.record.WriteOutcome;

/**
 * What something that was sent to another bureau came to.
 *
 * @param reference its reference
 * @param operation what was to be done
 * @param outcome what it came to
 * @param repeatKey the key to repeat it with, if nobody knows what it came to
 */
public record SentResult(String reference, Operation operation, WriteOutcome<?> outcome, Optional<WriteKey> repeatKey)
        implements KeyedResult {
    /** What was to be done. The names stand in the desk's JSON. */
    public enum Operation {
        /** An owner was to be asked to confirm a hit. */
        ASK_OWNER,
        /** Another bureau was to be answered. */
        ANSWER,
        /** A message was to be sent. */
        SEND
    }

    /**
     * The request or the message.
     *
     * @return its id, if it was done
     */
    public Optional<String> id() {
        if (!(outcome instanceof WriteOutcome.Done<?> done)) {
            return Optional.empty();
        }
        if (done.result() instanceof Confirmation confirmation) {
            return Optional.of(confirmation.confirmationId());
        }
        if (done.result() instanceof Answered answered) {
            return Optional.of(answered.confirmationId());
        }
        return Optional.of(((SentMessage) done.result()).messageId());
    }
}
