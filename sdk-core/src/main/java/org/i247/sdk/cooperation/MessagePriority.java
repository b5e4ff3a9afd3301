package org.i247.sdk.cooperation;

import java.util.Locale;
import org.i247.sdk.internal.text.CodeLabels;
import org.i247.sdk.query.Code;

/**
 * How urgent a message is. Closed where it is sent: a gateway takes these three only.
 *
 * @param value the code as it stands on the wire, UPPER_SNAKE_CASE, 1 to 64 characters
 */
public record MessagePriority(String value) implements Code {
    /** Within the working days of the recipient. */
    public static final MessagePriority ROUTINE = new MessagePriority("ROUTINE");

    /** As soon as the recipient can. */
    public static final MessagePriority URGENT = new MessagePriority("URGENT");

    /** At once, at any hour. */
    public static final MessagePriority FLASH = new MessagePriority("FLASH");

    /**
     * Keeps a code.
     *
     * @param value the code as it stands on the wire, UPPER_SNAKE_CASE, 1 to 64 characters
     * @throws IllegalArgumentException if the value is not of the form of such codes
     */
    public MessagePriority {
        CodeLabels.requireForm(value, CodeLabels.CODE);
    }

    @Override
    public String label(Locale locale) {
        return CodeLabels.label("message-priorities", value, locale);
    }

    @Override
    public String toString() {
        return value;
    }
}
