package org.i247.borderdesk.command;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.i247.borderdesk.check.RecordVersion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "delete")
final class RecordDeleteCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable RecordCommand parent;

    @Mixin
    private Writing writing = new Writing();

    @Parameters(index = "1", paramLabel = "ID")
    private String recordId = "";

    @Option(names = "--version", paramLabel = "V", required = true)
    private String version = "";

    @Option(names = "--reason", paramLabel = "TEXT", required = true)
    private String reason = "";

    @Override
    public Integer call() {
        String why = Objects.requireNonNull(parent).desk().typed(reason);
        return writing.write(parent, records -> records.delete(recordId, new RecordVersion(version), why));
    }
}
