package org.i247.borderdesk.command;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "status")
final class HitStatusCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable HitCommand parent;

    @Parameters(index = "0", paramLabel = "CONFIRMATION")
    private String confirmationId = "";

    @Override
    public Integer call() {
        return Objects.requireNonNull(parent).desk().confirmation(confirmationId, Duration.ZERO);
    }
}
