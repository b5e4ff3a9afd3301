package org.i247.borderdesk.command;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "notices",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {NoticesSearchCommand.class, NoticesShowCommand.class})
final class NoticesCommand implements Runnable {
    @ParentCommand
    private @Nullable DeskCommand parent;

    @Spec
    private @Nullable CommandSpec spec;

    Desk desk() {
        return Objects.requireNonNull(parent).desk();
    }

    /** Alone it does nothing. */
    @Override
    public void run() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "a command is missing");
    }
}
