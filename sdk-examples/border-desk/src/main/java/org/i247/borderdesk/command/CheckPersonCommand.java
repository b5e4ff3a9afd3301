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

@Command(name = "check-person", description = "Asks for a suspected, wanted or missing person.")
final class CheckPersonCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable DeskCommand parent;

    @Option(names = "--name", paramLabel = "N", required = true, description = "The family name, in any script.")
    private String name = "";

    @Option(names = "--forename", paramLabel = "F", description = "The forenames, in any script.")
    private @Nullable String forename;

    @Option(names = "--born", paramLabel = "D", description = "The date of birth: 1985, 1985-09 or 1985-09-19.")
    private @Nullable String born;

    @Option(
            names = "--nationality",
            paramLabel = "C",
            description = "A country's code; may stand several times, any of them suffices.")
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
