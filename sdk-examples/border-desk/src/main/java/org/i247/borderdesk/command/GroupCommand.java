package org.i247.borderdesk.command;

import java.util.Objects;
import org.i247.borderdesk.view.RepeatedCommand;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A command that does nothing alone: it holds others together. */
abstract class GroupCommand implements Runnable {
    @ParentCommand
    private @Nullable DeskCommand parent;

    @Spec
    private @Nullable CommandSpec spec;

    final Desk desk() {
        return Objects.requireNonNull(parent).desk();
    }

    final RepeatedCommand repeated() {
        return Objects.requireNonNull(parent).repeated();
    }

    @Override
    public final void run() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "a command is missing");
    }
}
