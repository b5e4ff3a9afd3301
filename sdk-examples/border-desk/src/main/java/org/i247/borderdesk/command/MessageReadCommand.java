package org.i247.borderdesk.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.i247.borderdesk.check.BureauDesk;
import org.i247.borderdesk.view.Letter;
import org.i247.borderdesk.view.MessageView;
import org.i247.sdk.cooperation.Attachment;
import org.i247.sdk.cooperation.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "read")
final class MessageReadCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable MessageCommand parent;

    @Parameters(index = "0", paramLabel = "ID")
    private String messageId = "";

    @Option(names = "--attachments", paramLabel = "DIRECTORY")
    private @Nullable Path attachments;

    @ArgGroup(exclusive = false)
    private @Nullable Sealing sealing;

    @Override
    public Integer call() {
        Desk desk = Objects.requireNonNull(parent).desk();
        BureauDesk bureau = new BureauDesk(desk.asking(), Optional.empty());
        Message message = bureau.message(messageId);
        Letter letter = sealing != null && message.isSealed()
                ? Letter.opened(message, bureau.open(message, sealing.keys(), sealing.trust()))
                : Letter.of(message);
        List<String> files = new ArrayList<>();
        if (attachments != null) {
            for (Attachment file : letter.attachments()) {
                files.add(OutputFile.write(attachments.resolve(file.name()), file.bytes()));
            }
        }
        desk.show(new MessageView(letter, files));
        return ExitCode.CLEAR;
    }
}
