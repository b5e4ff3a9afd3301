package org.i247.borderdesk.view;

import java.util.Optional;
import org.i247.borderdesk.check.KeyedResult;

/** Shows what came of something with a key, and for what nobody knows the command that repeats it. */
public sealed interface KeyedView extends ShownResult permits WriteView, SentView {
    /**
     * What is shown.
     *
     * @return the result
     */
    KeyedResult result();

    /**
     * What led to it.
     *
     * @return the command that was typed
     */
    RepeatedCommand command();

    /**
     * What is to be told if the desk is ended meanwhile.
     *
     * @param messages the texts of the officer's language
     * @return one line without personal data; nothing if it is known what it came to
     */
    default Optional<String> interrupted(Messages messages) {
        return result().repeatKey().map(key -> messages.text("write.interrupted", key.toString()));
    }
}
