package org.i247.borderdesk.command;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "status",
        description = {
            "Shows how the gateway and its databases are.",
            "Exit code 0 if every database answers, 4 if not all do."
        })
final class StatusCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable DeskCommand parent;

    @Override
    public Integer call() {
        return Objects.requireNonNull(parent).desk().status();
    }
}
