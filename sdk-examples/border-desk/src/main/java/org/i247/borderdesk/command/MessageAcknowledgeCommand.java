package org.i247.borderdesk.command;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.i247.borderdesk.check.BureauDesk;
import org.i247.borderdesk.view.MessageListView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows what is left. */
@Command(name = "acknowledge")
final class MessageAcknowledgeCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable MessageCommand parent;

    @Parameters(index = "0..*", arity = "1..*", paramLabel = "ID")
    private List<String> ids = List.of();

    @Override
    public Integer call() {
        Desk desk = Objects.requireNonNull(parent).desk();
        BureauDesk bureau = new BureauDesk(desk.asking(), Optional.empty());
        bureau.acknowledgeMessages(ids);
        desk.show(new MessageListView(bureau.messages(null)));
        return ExitCode.CLEAR;
    }
}
