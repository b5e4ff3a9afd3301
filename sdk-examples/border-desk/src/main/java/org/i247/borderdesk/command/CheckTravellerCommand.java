package org.i247.borderdesk.command;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.i247.borderdesk.check.TravellerCheck;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(name = "check-traveller")
final class CheckTravellerCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable DeskCommand parent;

    @Option(names = "--mrz", paramLabel = "TEXT", required = true)
    private String mrz = "";

    @Override
    public Integer call() {
        Desk desk = Objects.requireNonNull(parent).desk();
        String typed = desk.typed(mrz);
        return desk.check(asking -> new TravellerCheck(asking, desk.today()).byZone(typed));
    }
}
