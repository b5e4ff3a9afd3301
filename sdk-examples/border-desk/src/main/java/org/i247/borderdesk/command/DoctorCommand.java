package org.i247.borderdesk.command;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(name = "doctor")
final class DoctorCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable DeskCommand parent;

    @Option(names = "--bundle", paramLabel = "FILE")
    private @Nullable Path bundle;

    @Option(names = "--log", paramLabel = "FILE")
    private @Nullable Path log;

    @Override
    public Integer call() {
        return Objects.requireNonNull(parent).desk().doctor(Optional.ofNullable(bundle), Optional.ofNullable(log));
    }
}
