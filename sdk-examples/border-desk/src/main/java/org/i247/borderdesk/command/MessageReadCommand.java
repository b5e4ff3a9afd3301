package org.i247.borderdesk.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.i247.borderdesk.check.BureauDesk;
import org.i247.borderdesk.view.MessageView;
import org.i247.sdk.cooperation.Attachment;
import org.i247.sdk.cooperation.Message;
import org.jspecify.annotations.Nullable;
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

    @Override
    public Integer call() {
        Desk desk = Objects.requireNonNull(parent).desk();
        Message message = new BureauDesk(desk.asking(), Optional.empty()).message(messageId);
        List<String> files = new ArrayList<>();
        if (attachments != null) {
            for (Attachment file : message.attachments()) {
                files.add(OutputFile.write(attachments.resolve(file.name()), file.bytes()));
            }
        }
        desk.show(new MessageView(message, files));
        return ExitCode.CLEAR;
    }
}
