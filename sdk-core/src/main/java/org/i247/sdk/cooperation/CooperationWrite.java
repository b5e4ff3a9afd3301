package org.i247.sdk.cooperation;

import java.util.Objects;
import java.util.Optional;
import org.i247.sdk.query.IdempotencyKey;
import org.i247.sdk.query.IdempotentWrite;
import org.i247.sdk.query.Members;
import org.i247.sdk.standard.PersonalText;

/**
 * One logical write to another bureau (contract, section 6), complete: sent again it is the same to the byte. Immutable;
 * {@code toString} shows no text.
 */
public sealed interface CooperationWrite extends IdempotentWrite {
    /**
     * Asks the owner of a record to confirm a hit.
     *
     * @param key the write's key
     * @param hitId the hit
     * @param urgency how much it hurries
     * @param text a word to the owner, if there is one
     */
    record AskOwner(IdempotencyKey key, String hitId, Urgency urgency, Optional<PersonalText> text)
            implements CooperationWrite {
        /**
         * Keeps a write; nothing may be null.
         *
         * @param key the write's key
         * @param hitId the hit
         * @param urgency how much it hurries
         * @param text a word to the owner, if there is one
         */
        public AskOwner {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(hitId, "hitId");
            Objects.requireNonNull(urgency, "urgency");
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * Answers another bureau that met a record of ours.
     *
     * @param key the write's key
     * @param confirmationId the request
     * @param confirmed whether we stand by the record; otherwise it is somebody or something else
     * @param text a word to the bureau that asks, if there is one
     */
    record AnswerBureau(IdempotencyKey key, String confirmationId, boolean confirmed, Optional<PersonalText> text)
            implements CooperationWrite {
        /**
         * Keeps a write; nothing may be null.
         *
         * @param key the write's key
         * @param confirmationId the request
         * @param confirmed whether we stand by the record
         * @param text a word to the bureau that asks, if there is one
         */
        public AnswerBureau {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(confirmationId, "confirmationId");
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * Sends a message.
     *
     * @param key the write's key
     * @param message the members of the message as they stand on the wire, in clear or sealed
     */
    record SendMessage(IdempotencyKey key, Members message) implements CooperationWrite {
        /**
         * Keeps a write; nothing may be null.
         *
         * @param key the write's key
         * @param message the members of the message
         */
        public SendMessage {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(message, "message");
        }
    }
}
