package org.i247.borderdesk.command;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.i247.borderdesk.check.OwnDatabase;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.record.RecordDraft;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "create")
final class RecordCreateCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable RecordCommand parent;

    @Mixin
    private Writing writing = new Writing();

    @Mixin
    private DraftSource source = new DraftSource();

    @Parameters(index = "1", arity = "0..1", paramLabel = "FILE")
    private @Nullable String file;

    @Override
    public Integer call() {
        return create(writing.database());
    }

    private <D extends RecordDraft, R extends DatabaseRecord> int create(OwnDatabase<D, R> database) {
        D draft = source.draft(database, file, Objects.requireNonNull(parent).desk());
        return writing.write(parent, database, records -> records.create(draft));
    }
}
