package org.i247.borderdesk.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.i247.borderdesk.check.BureauDesk;
import org.i247.borderdesk.view.AlertsView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(name = "alerts")
final class AlertsCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable DeskCommand parent;

    @Option(names = "--after", paramLabel = "CURSOR")
    private @Nullable String after;

    @Option(names = "--acknowledge", paramLabel = "ID")
    private List<String> acknowledge = List.of();

    @Option(names = "--follow", paramLabel = "CURSOR-FILE")
    private @Nullable Path follow;

    @Option(names = "--count", paramLabel = "N")
    private int count;

    @Override
    public Integer call() {
        Desk desk = Objects.requireNonNull(parent).desk();
        if (follow != null) {
            return desk.follow(follow, count);
        }
        BureauDesk bureau = new BureauDesk(desk.asking(), Optional.empty());
        bureau.acknowledgeAlerts(acknowledge);
        return desk.feed(() -> new AlertsView(bureau.alerts(after)));
    }
}
