package org.i247.borderdesk.view;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.i247.borderdesk.check.WriteKey;

/**
 * The command that was typed, to be repeated. It may hold personal data, so it belongs in the result and nowhere else.
 *
 * @param arguments the arguments as they were typed
 */
public record RepeatedCommand(List<String> arguments) {
    private static final String KEY = "--key";
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_@%+=:,./-]+");

    /** Keeps the arguments. */
    public RepeatedCommand {
        arguments = List.copyOf(arguments);
    }

    /** The arguments that repeat a write with its key, whatever key was typed. */
    List<String> with(WriteKey key) {
        List<String> repeated = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals(KEY)) {
                i++;
            } else if (!argument.startsWith(KEY + "=")) {
                repeated.add(argument);
            }
        }
        repeated.add(KEY);
        repeated.add(key.toString());
        return List.copyOf(repeated);
    }

    /** Arguments as they are typed in a POSIX shell. */
    static String line(List<String> arguments) {
        return "border-desk " + arguments.stream().map(RepeatedCommand::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String argument) {
        return PLAIN.matcher(argument).matches() ? argument : "'" + argument.replace("'", "'\\''") + "'";
    }

    /** Shows how many arguments there are; they may be personal data. */
    @Override
    public String toString() {
        return "RepeatedCommand[" + arguments.size() + "]";
    }
}
