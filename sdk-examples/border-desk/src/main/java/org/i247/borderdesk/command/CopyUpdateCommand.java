package org.i247.borderdesk.command;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.i247.sdk.query.Database;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "update")
final class CopyUpdateCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable CopyCommand parent;

    @Parameters(
            index = "0",
            paramLabel = "DATABASE",
            converter = CopiedDatabases.class,
            completionCandidates = CopiedDatabases.class)
    private @Nullable Database<?, ?> database;

    @Option(names = "--into", paramLabel = "DIRECTORY", required = true)
    private Path into = Path.of("");

    @Override
    public Integer call() {
        return Objects.requireNonNull(parent).desk().update(Objects.requireNonNull(database), into);
    }
}
