package org.i247.borderdesk.view;

import java.util.List;
import java.util.Optional;
import org.i247.sdk.cooperation.Attachment;
import org.i247.sdk.cooperation.Message;
import org.i247.sdk.cooperation.OpenedMessage;

/**
 * A message with what it says: in clear, or under a seal that was opened.
 *
 * @param message the message as it came
 * @param opened what was under its seal, if that was opened
 */
public record Letter(Message message, Optional<OpenedMessage> opened) {
    /**
     * A message as it came.
     *
     * @param message the message
     * @return the letter
     */
    public static Letter of(Message message) {
        return new Letter(message, Optional.empty());
    }

    /**
     * A message that was opened.
     *
     * @param message the message as it came
     * @param opened what was under its seal
     * @return the letter
     */
    public static Letter opened(Message message, OpenedMessage opened) {
        return new Letter(message, Optional.of(opened));
    }

    /**
     * The files that go with it.
     *
     * @return the attachments in their order
     */
    public List<Attachment> attachments() {
        return opened.map(OpenedMessage::attachments).orElseGet(message::attachments);
    }

    boolean isClosed() {
        return message.isSealed() && opened.isEmpty();
    }

    Optional<String> subject() {
        return opened.map(OpenedMessage::subject).orElseGet(message::subject);
    }

    Optional<String> body() {
        return opened.map(OpenedMessage::body).orElseGet(message::body);
    }
}
