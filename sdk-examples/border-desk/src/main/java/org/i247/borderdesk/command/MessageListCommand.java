package org.i247.borderdesk.command;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.i247.borderdesk.check.BureauDesk;
import org.i247.borderdesk.view.MessageListView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(name = "list")
final class MessageListCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable MessageCommand parent;

    @Option(names = "--after", paramLabel = "CURSOR")
    private @Nullable String after;

    @Override
    public Integer call() {
        Desk desk = Objects.requireNonNull(parent).desk();
        return desk.feed(() -> new MessageListView(new BureauDesk(desk.asking(), Optional.empty()).messages(after)));
    }
}
