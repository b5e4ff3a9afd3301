package org.i247.borderdesk.command;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

@Command(name = "status")
final class StatusCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable DeskCommand parent;

    @Override
    public Integer call() {
        return Objects.requireNonNull(parent).desk().status();
    }
}
