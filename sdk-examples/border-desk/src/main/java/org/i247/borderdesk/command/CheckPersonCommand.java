package org.i247.borderdesk.command;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.i247.borderdesk.check.PersonCheck;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(name = "check-person")
final class CheckPersonCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable DeskCommand parent;

    @Option(names = "--name", paramLabel = "N", required = true)
    private String name = "";

    @Option(names = "--forename", paramLabel = "F")
    private @Nullable String forename;

    @Option(names = "--born", paramLabel = "D")
    private @Nullable String born;

    @Option(names = "--nationality", paramLabel = "C")
    private List<String> nationalities = List.of();

    @Override
    public Integer call() {
        Desk desk = Objects.requireNonNull(parent).desk();
        String family = desk.typed(name);
        Optional<String> given = Optional.ofNullable(forename).map(desk::typed);
        return desk.check(
                asking -> new PersonCheck(asking).byName(family, given, Optional.ofNullable(born), nationalities));
    }
}
