package org.i247.borderdesk.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says what is wrong with a command line, in one line. The parser's own messages repeat what was typed, which may be
 * somebody's name: here an argument is named by its place.
 */
final class UsageErrors {
    private final Desk desk;
    private final List<String> arguments;

    UsageErrors(Desk desk, List<String> arguments) {
        this.desk = desk;
        this.arguments = arguments;
    }

    int handle(ParameterException error) {
        CommandSpec command = error.getCommandLine().getCommandSpec();
        if (error instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (error instanceof MutuallyExclusiveArgsException) {
            return desk.refuse("usage.exclusive", names(ofGroups(command)));
        }
        if (error instanceof MissingParameterException missing) {
            String needed = names(missing(missing, command));
            return needed.isEmpty()
                    ? desk.refuse("usage.any", names(ofOptionalGroups(command)))
                    : desk.refuse("usage.missing", needed);
        }
        ArgSpec argument =
                error instanceof OverwrittenOptionException twice ? twice.getOverwritten() : error.getArgSpec();
        if (argument != null) {
            return error instanceof OverwrittenOptionException
                    ? desk.refuse("usage.value", names(Stream.of(argument)))
                    : value(argument);
        }
        if (!command.subcommands().isEmpty()) {
            return desk.refuse(
                    "usage.command", String.join(", ", command.subcommands().keySet()));
        }
        return desk.refuse("usage.other");
    }

    private int unmatched(UnmatchedArgumentException error) {
        String place = error.getUnmatched().stream()
                .findFirst()
                .map(argument -> Integer.toString(arguments.indexOf(argument) + 1))
                .orElse("");
        List<String> suggestions = error.getSuggestions();
        return suggestions.isEmpty()
                ? desk.refuse("usage.argument", place)
                : desk.refuse("usage.suggestion", place, suggestions.get(0));
    }

    private int value(ArgSpec argument) {
        String name = names(Stream.of(argument));
        Iterable<String> choices = argument.completionCandidates();
        if (choices == null) {
            return argument.typeInfo().isMap()
                    ? desk.refuse("usage.pair", name, argument.paramLabel())
                    : desk.refuse(form(argument.type()), name);
        }
        String all = StreamSupport.stream(choices.spliterator(), false)
                .map(choice -> choice.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return desk.refuse("usage.choice", name, all);
    }

    /** How a value of a type is written. */
    private static String form(Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return "usage.number";
        }
        return type == LocalDate.class ? "usage.day" : "usage.value";
    }

    /** If nothing of a choice was given, all that can be chosen from is named. */
    private static Stream<ArgSpec> missing(MissingParameterException error, CommandSpec command) {
        boolean ofChoice =
                error.getMissing().stream().map(ArgSpec::group).allMatch(group -> group != null && group.exclusive());
        return ofChoice ? ofGroups(command) : error.getMissing().stream().filter(ArgSpec::required);
    }

    private static Stream<ArgSpec> ofGroups(CommandSpec command) {
        return command.argGroups().stream().flatMap(UsageErrors::ofGroup);
    }

    /** What tells the choices of a group apart: the needed option of each. */
    private static Stream<ArgSpec> ofGroup(ArgGroupSpec group) {
        return Stream.concat(
                group.args().stream().filter(ArgSpec::required),
                group.subgroups().stream().flatMap(UsageErrors::ofGroup));
    }

    /** Groups of which anything suffices. */
    private static Stream<ArgSpec> ofOptionalGroups(CommandSpec command) {
        return command.argGroups().stream()
                .filter(group -> group.multiplicity().min() > 0)
                .flatMap(group -> group.args().stream());
    }

    private static String names(Stream<ArgSpec> arguments) {
        return arguments
                .map(argument -> argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
