package org.i247.borderdesk.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.i247.borderdesk.view.Language;

/**
 * How and in which language to answer. Read by itself, before the command line is understood: an error in it is answered
 * in the way that was asked for as well.
 *
 * @param output how results are shown
 * @param language the language of texts
 */
record Choices(OutputFormat output, Language language) {
    static Choices in(List<String> arguments) {
        return new Choices(
                last(arguments, "--output", OutputFormat.class).orElse(OutputFormat.TEXT),
                last(arguments, "--language", Language.class).orElse(Language.EN));
    }

    boolean isJson() {
        return output == OutputFormat.JSON;
    }

    private static <E extends Enum<E>> Optional<E> last(List<String> arguments, String option, Class<E> type) {
        Optional<E> found = Optional.empty();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals(option) && i + 1 < arguments.size()) {
                found = value(arguments.get(i + 1), type);
            } else if (argument.startsWith(option + "=")) {
                found = value(argument.substring(option.length() + 1), type);
            }
        }
        return found;
    }

    private static <E extends Enum<E>> Optional<E> value(String text, Class<E> type) {
        for (E choice : type.getEnumConstants()) {
            if (choice.name().equals(text.toUpperCase(Locale.ROOT))) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }
}
