package org.i247.borderdesk.command;

import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.i247.borderdesk.check.BureauDesk;
import org.i247.borderdesk.check.WriteKey;
import org.i247.sdk.cooperation.Attachment;
import org.i247.sdk.cooperation.MessageDraft;
import org.i247.sdk.cooperation.MessagePriority;
import org.i247.sdk.cooperation.SealedDraft;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(name = "send")
final class MessageSendCommand implements Callable<Integer> {
    /** What a gateway takes. */
    enum Speed {
        ROUTINE,
        URGENT,
        FLASH
    }

    @ParentCommand
    private @Nullable MessageCommand parent;

    @Option(names = "--to", paramLabel = "BUREAU", required = true, converter = Bureaus.class)
    private List<String> to = List.of();

    @Option(names = "--subject", paramLabel = "TEXT")
    private @Nullable String subject;

    @Option(names = "--body", paramLabel = "TEXT")
    private @Nullable String body;

    @Option(names = "--priority", paramLabel = "P")
    private Speed priority = Speed.ROUTINE;

    @Option(names = "--in-reply-to", paramLabel = "ID")
    private @Nullable String inReplyTo;

    @Option(names = "--attach", paramLabel = "FILE")
    private List<Path> attach = List.of();

    @Option(names = "--key", paramLabel = "KEY[@UNTIL]", converter = WriteKeys.class)
    private @Nullable WriteKey key;

    @ArgGroup(exclusive = false)
    private @Nullable Sealing sealing;

    @Option(names = "--envelope", paramLabel = "FILE")
    private @Nullable Path envelope;

    @Override
    public Integer call() {
        MessageCommand command = Objects.requireNonNull(parent);
        Desk desk = command.desk();
        MessageDraft.Builder draft = MessageDraft.builder()
                .to(to.toArray(String[]::new))
                .priority(new MessagePriority(priority.name()))
                .subject(subject == null ? null : desk.typed(subject))
                .body(body == null ? null : desk.typed(body))
                .inReplyTo(inReplyTo);
        for (Path file : attach) {
            String name = String.valueOf(file.getFileName());
            String type = URLConnection.guessContentTypeFromName(name);
            draft.attach(
                    Attachment.of(name, type == null ? "application/octet-stream" : type, desk.file(file.toString())));
        }
        MessageDraft message = draft.build();
        BureauDesk bureau = new BureauDesk(desk.asking(), Optional.ofNullable(key));
        if (sealing == null && envelope == null) {
            return desk.send(command.repeated(), () -> bureau.send(message));
        }
        // What is sealed anew has other bytes, and would be another message: so the first ones are kept and sent again.
        if (sealing == null || envelope == null || (Files.exists(envelope) && key == null)) {
            return desk.refuse("usage.envelope");
        }
        SealedDraft sealed = Files.exists(envelope) ? sealed(envelope) : seal(bureau, message, sealing, envelope);
        return sealed.to().equals(message.to())
                ? desk.send(command.repeated(), () -> bureau.send(sealed))
                : desk.refuse("usage.envelope");
    }

    private static SealedDraft seal(BureauDesk bureau, MessageDraft message, Sealing sealing, Path envelope) {
        SealedDraft sealed = bureau.seal(message, sealing.keys(), sealing.trust());
        OutputFile.write(envelope, sealed.bytes());
        return sealed;
    }

    private static SealedDraft sealed(Path envelope) {
        return SealedDraft.read(GivenFiles.bytes(envelope));
    }
}
