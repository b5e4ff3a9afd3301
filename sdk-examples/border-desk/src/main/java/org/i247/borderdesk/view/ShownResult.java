package org.i247.borderdesk.view;

/** A result that can be shown to people and to programs. */
public interface ShownResult {
    /**
     * For programs.
     *
     * @param messages the texts of the reader's language
     * @return one JSON document, with a line feed after it
     */
    String json(Messages messages);

    /**
     * For people.
     *
     * @param messages the texts of the reader's language
     * @param colour whether what shows it knows colours
     * @return lines, each ended by a line feed
     */
    String text(Messages messages, boolean colour);
}
