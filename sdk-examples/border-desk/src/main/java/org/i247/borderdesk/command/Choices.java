package org.i247.borderdesk.command;

import java.util.Arrays;
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
                last(arguments, "--output").flatMap(Choices::output).orElse(OutputFormat.TEXT),
                last(arguments, "--language").flatMap(Choices::language).orElse(Language.EN));
    }

    boolean isJson() {
        return output == OutputFormat.JSON;
    }

    private static Optional<String> last(List<String> arguments, String option) {
        Optional<String> found = Optional.empty();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals(option) && i + 1 < arguments.size()) {
                found = Optional.of(arguments.get(i + 1));
            } else if (argument.startsWith(option + "=")) {
                found = Optional.of(argument.substring(option.length() + 1));
            }
        }
        return found;
    }

    private static Optional<OutputFormat> output(String text) {
        return Arrays.stream(OutputFormat.values())
                .filter(format -> format.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private static Optional<Language> language(String text) {
        try {
            return Optional.of(Language.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // refused when the command line is understood
        }
    }
}
