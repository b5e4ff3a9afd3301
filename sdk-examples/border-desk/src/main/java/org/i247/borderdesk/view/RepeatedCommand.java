package org.i247.borderdesk.view;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.i247.borderdesk.check.KeyedResult;
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
    private List<String> with(WriteKey key) {
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

    /**
     * The same command with a flag, which stands in it once.
     *
     * @param flag the flag
     * @return the arguments
     */
    RepeatedCommand withFlag(String flag) {
        List<String> all = new ArrayList<>(arguments);
        if (!all.contains(flag)) {
            all.add(flag);
        }
        return new RepeatedCommand(all);
    }

    /** The line with the command that repeats what nobody knows the end of. */
    Optional<String> text(KeyedResult result, Words words) {
        return result.repeatKey().map(key -> words.text("write.repeat", words.value(line(with(key)))));
    }

    /** The members {@code key}, {@code repeat} and {@code error} of a result, which are always there. */
    void writeTo(JsonGenerator json, KeyedResult result, Messages messages) throws IOException {
        json.writeStringField("key", result.repeatKey().map(WriteKey::toString).orElse(null));
        json.writeFieldName("repeat");
        if (result.repeatKey().isPresent()) {
            JsonMembers.write(with(result.repeatKey().get()), json);
        } else {
            json.writeNull();
        }
        json.writeFieldName("error");
        if (result.error().isPresent()) {
            JsonError.write(result.error().get(), new Words(messages), json);
        } else {
            json.writeNull();
        }
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
