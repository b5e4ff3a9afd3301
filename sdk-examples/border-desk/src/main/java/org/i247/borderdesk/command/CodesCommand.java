package org.i247.borderdesk.command;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "codes")
final class CodesCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable DeskCommand parent;

    @Parameters(paramLabel = "LIST")
    private String list = "";

    @Option(names = "--refresh")
    private boolean refresh;

    @Override
    public Integer call() {
        return Objects.requireNonNull(parent).desk().codes(list, refresh);
    }
}
