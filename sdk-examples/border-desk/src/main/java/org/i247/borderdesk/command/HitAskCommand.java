package org.i247.borderdesk.command;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.i247.borderdesk.check.BureauDesk;
import org.i247.borderdesk.check.WriteKey;
import org.i247.sdk.cooperation.Urgency;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "ask")
final class HitAskCommand implements Callable<Integer> {
    /** What a gateway takes. */
    enum Hurry {
        ROUTINE,
        URGENT,
        SUBJECT_PRESENT
    }

    @ParentCommand
    private @Nullable HitCommand parent;

    @Parameters(index = "0", paramLabel = "HIT")
    private String hitId = "";

    @Option(names = "--urgency", paramLabel = "U")
    private Hurry urgency = Hurry.ROUTINE;

    @Option(names = "--text", paramLabel = "TEXT")
    private @Nullable String text;

    @Option(names = "--key", paramLabel = "KEY[@UNTIL]", converter = WriteKeys.class)
    private @Nullable WriteKey key;

    @Override
    public Integer call() {
        HitCommand command = Objects.requireNonNull(parent);
        Desk desk = command.desk();
        String words = text == null ? null : desk.typed(text);
        BureauDesk bureau = new BureauDesk(desk.asking(), Optional.ofNullable(key));
        return desk.send(command.repeated(), () -> bureau.askOwner(hitId, new Urgency(urgency.name()), words));
    }
}
