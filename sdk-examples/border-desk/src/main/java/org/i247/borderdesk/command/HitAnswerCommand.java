package org.i247.borderdesk.command;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.i247.borderdesk.check.BureauDesk;
import org.i247.borderdesk.check.WriteKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "answer")
final class HitAnswerCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable HitCommand parent;

    @Parameters(index = "0", paramLabel = "CONFIRMATION")
    private String confirmationId = "";

    @ArgGroup(multiplicity = "1")
    private @Nullable Answer answer;

    @Option(names = "--text", paramLabel = "TEXT")
    private @Nullable String text;

    @Option(names = "--key", paramLabel = "KEY[@UNTIL]", converter = WriteKeys.class)
    private @Nullable WriteKey key;

    /** One of the two. */
    @SuppressWarnings("UnusedVariable") // that one of them is given is enough for the other
    static final class Answer {
        @Option(names = "--confirm", required = true)
        private boolean confirm;

        @Option(names = "--refute", required = true)
        private boolean refute;
    }

    @Override
    public Integer call() {
        HitCommand command = Objects.requireNonNull(parent);
        Desk desk = command.desk();
        boolean confirmed = Objects.requireNonNull(answer).confirm;
        String words = text == null ? null : desk.typed(text);
        BureauDesk bureau = new BureauDesk(desk.asking(), Optional.ofNullable(key));
        return desk.send(command.repeated(), () -> bureau.answer(confirmationId, confirmed, words));
    }
}
