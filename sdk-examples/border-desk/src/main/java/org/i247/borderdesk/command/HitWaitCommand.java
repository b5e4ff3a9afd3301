package org.i247.borderdesk.command;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "wait")
final class HitWaitCommand implements Callable<Integer> {
    private static final int LONGEST = 86_400;

    @ParentCommand
    private @Nullable HitCommand parent;

    @Parameters(index = "0", paramLabel = "CONFIRMATION")
    private String confirmationId = "";

    @Option(names = "--wait", paramLabel = "SECONDS")
    private int wait = 120;

    @Override
    public Integer call() {
        Desk desk = Objects.requireNonNull(parent).desk();
        if (wait < 0 || wait > LONGEST) {
            return desk.refuse("usage.wait", Integer.toString(LONGEST));
        }
        return desk.confirmation(confirmationId, Duration.ofSeconds(wait));
    }
}
