package org.i247.borderdesk.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.i247.borderdesk.check.NamedImage;
import org.i247.borderdesk.check.OwnDatabase;
import org.i247.borderdesk.check.RecordDesk;
import org.i247.borderdesk.view.ReadView;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.query.Versioned;
import org.i247.sdk.record.RecordDraft;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "read")
final class RecordReadCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable RecordCommand parent;

    @Parameters(
            index = "0",
            paramLabel = "DATABASE",
            converter = OwnDatabases.class,
            completionCandidates = OwnDatabases.class)
    private @Nullable OwnDatabase<?, ?> database;

    @Parameters(index = "1", paramLabel = "ID")
    private String recordId = "";

    @Option(names = "--save", paramLabel = "FILE")
    private @Nullable Path save;

    @Option(names = "--images", paramLabel = "DIRECTORY")
    private @Nullable Path images;

    @Override
    public Integer call() {
        return read(Objects.requireNonNull(database));
    }

    private <D extends RecordDraft, R extends DatabaseRecord> int read(OwnDatabase<D, R> from) {
        Desk desk = Objects.requireNonNull(parent).desk();
        RecordDesk<D, R> records = new RecordDesk<>(from, desk.asking(), Optional.empty());
        Versioned<R> record = records.read(recordId);
        List<String> files = new ArrayList<>();
        if (save != null) {
            byte[] json =
                    new ReadView(from.name(), record, List.of()).recordJson().getBytes(StandardCharsets.UTF_8);
            files.add(OutputFile.write(save, json));
        }
        if (images != null) {
            for (NamedImage each : records.images(record.record())) {
                files.add(OutputFile.write(
                        images.resolve(each.fileName()), each.image().bytes()));
            }
        }
        desk.show(new ReadView(from.name(), record, files));
        return ExitCode.CLEAR;
    }
}
