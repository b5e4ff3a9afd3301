package org.i247.borderdesk.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.i247.borderdesk.check.ListSubjects.UnreadableListException;
import org.i247.borderdesk.command.InputFile.UnusableFileException;
import org.i247.borderdesk.command.OutputFile.UnwritableFileException;
import org.i247.borderdesk.command.TypedText.UnusableInputException;
import org.i247.borderdesk.view.HelpTexts;
import org.i247.sdk.standard.nist.NistTransaction;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** One run of the command line, from its arguments to its exit code. */
public final class CommandRun implements AutoCloseable {
    /** What the Java launcher makes of bytes that it cannot read. A name with it would be asked for, and be clear. */
    private static final char UNREADABLE = '\uFFFD';

    private final Surroundings surroundings;
    private final List<String> arguments;
    private final Desk desk;

    /**
     * A run.
     *
     * @param surroundings what the desk stands in
     * @param arguments what was typed
     */
    public CommandRun(Surroundings surroundings, List<String> arguments) {
        this.surroundings = surroundings;
        this.arguments = List.copyOf(arguments);
        this.desk = new Desk(surroundings, Choices.in(arguments));
    }

    /**
     * Carries the command out. Blocks until it is done.
     *
     * @return the exit code
     */
    public int execute() {
        if (arguments.stream().anyMatch(argument -> argument.indexOf(UNREADABLE) >= 0)) {
            return desk.refuse("usage.encoding");
        }
        UsageErrors usage = new UsageErrors(desk, arguments);
        CommandLine line = new CommandLine(new DeskCommand(desk, arguments))
                .setExpandAtFiles(false)
                .setResourceBundle(HelpTexts.in(Choices.in(arguments).language()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(surroundings.colour() ? Ansi.ON : Ansi.OFF))
                .setParameterExceptionHandler((error, typed) -> usage.handle(error))
                .setExecutionExceptionHandler((error, command, parsed) -> failed(error));
        return line.execute(arguments.toArray(String[]::new));
    }

    private int failed(Exception error) {
        if (error instanceof UnusableFileException unusable) {
            return desk.refuse(unusable.text(), Integer.toString(NistTransaction.MOST_BYTES));
        }
        if (error instanceof UnreadableListException unreadable) {
            return desk.refuse("usage.list", Integer.toString(unreadable.number()));
        }
        if (error instanceof UnwritableFileException) {
            return desk.refuse("usage.out-file");
        }
        return error instanceof UnusableInputException
                ? desk.refuse("usage.input", Integer.toString(TypedText.MOST_BYTES))
                : desk.report(error);
    }

    /** Ends what is under way and lets go of everything. Idempotent; may come from another thread. */
    @Override
    public void close() {
        desk.close();
    }
}
