package org.i247.immigration.language;

import java.text.Bidi;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The service's own words, of {@code messages_*.properties}; what the SDK has words for comes from the SDK. */
@Component
public final class OfficerTexts {
    /** FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE (UAX 9): they show nothing. */
    private static final char FIRST_STRONG_ISOLATE = '\u2068';

    private static final char POP_ISOLATE = '\u2069';

    private final MessageSource messages;

    OfficerTexts(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * A text with its values. In one that is written from right to left each value is isolated, so that a bureau's code or a
     * number does not change places with its neighbours.
     */
    public String text(String key, Locale language, String... values) {
        String plain = messages.getMessage(key, values, language);
        if (values.length == 0 || new Bidi(plain, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()) {
            return plain;
        }
        return messages.getMessage(
                key,
                Arrays.stream(values)
                        .map(value -> FIRST_STRONG_ISOLATE + value + POP_ISOLATE)
                        .toArray(),
                language);
    }
}
