package org.i247.borderdesk.command;

import java.util.Objects;
import org.i247.borderdesk.view.RepeatedCommand;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "message",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            MessageListCommand.class,
            MessageReadCommand.class,
            MessageSendCommand.class,
            MessageAcknowledgeCommand.class,
            MessageCertificatesCommand.class
        })
final class MessageCommand implements Runnable {
    @ParentCommand
    private @Nullable DeskCommand parent;

    @Spec
    private @Nullable CommandSpec spec;

    Desk desk() {
        return Objects.requireNonNull(parent).desk();
    }

    RepeatedCommand repeated() {
        return Objects.requireNonNull(parent).repeated();
    }

    /** Alone it does nothing. */
    @Override
    public void run() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "a command is missing");
    }
}
