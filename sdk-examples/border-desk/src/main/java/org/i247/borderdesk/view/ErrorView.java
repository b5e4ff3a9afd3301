package org.i247.borderdesk.view;

import org.i247.borderdesk.check.DeskFault;
import org.i247.sdk.error.I247Exception;

/** Errors in one line, without personal data. */
public final class ErrorView {
    private final Messages messages;
    private final Words words;

    /**
     * A view.
     *
     * @param messages the texts of the officer's language
     */
    public ErrorView(Messages messages) {
        this.messages = messages;
        this.words = new Words(messages);
    }

    /**
     * An error of a call or of the set-up.
     *
     * @param error the error
     * @return its code, and one line that says what to do
     */
    public ShownError of(I247Exception error) {
        return new ShownError(error.code().value(), words.error(error));
    }

    /**
     * A fault of the desk itself. Its message is not shown: it may hold anything.
     *
     * @param fault the fault
     * @return its code, and one line that says what to do
     */
    public ShownError deskFault(Throwable fault) {
        return new ShownError(DeskFault.CODE.value(), words.fault(fault));
    }

    /**
     * A command line that cannot be carried out.
     *
     * @param key the text's key
     * @param arguments names of options and commands, and numbers; nothing that was typed
     * @return its code, and one line that says what to do
     */
    public ShownError usage(String key, String... arguments) {
        String[] shown = new String[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            shown[i] = words.value(arguments[i]);
        }
        return new ShownError("USAGE", messages.text(key, shown));
    }

    /**
     * An error as it is shown.
     *
     * @param code its stable code
     * @param message what happened and what to do
     */
    public record ShownError(String code, String message) {}
}
