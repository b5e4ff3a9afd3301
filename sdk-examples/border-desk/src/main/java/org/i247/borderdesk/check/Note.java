package org.i247.borderdesk.check;

import java.util.List;

/**
 * Something that the officer should know beside the answer. It may hold what the officer typed, so it belongs in the
 * result and nowhere else.
 *
 * @param key the text's key in the desk's message bundles
 * @param arguments what goes into the text, as it is: nothing that depends on the language
 */
public record Note(String key, List<Object> arguments) {
    /** Keeps a note; nothing may be null. */
    public Note {
        arguments = List.copyOf(arguments);
    }

    /**
     * A note.
     *
     * @param key the text's key
     * @param arguments what goes into the text
     * @return the note
     */
    public static Note of(String key, Object... arguments) {
        return new Note(key, List.of(arguments));
    }

    /** Shows the key; an argument may be personal data. */
    @Override
    public String toString() {
        return "Note[" + key + "]";
    }
}
