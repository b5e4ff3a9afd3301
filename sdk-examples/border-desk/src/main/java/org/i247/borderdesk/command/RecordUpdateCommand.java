package org.i247.borderdesk.command;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.i247.borderdesk.check.OwnDatabase;
import org.i247.borderdesk.check.RecordVersion;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.record.RecordDraft;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "update")
final class RecordUpdateCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable RecordCommand parent;

    @Mixin
    private Writing writing = new Writing();

    @Mixin
    private DraftSource source = new DraftSource();

    @Parameters(index = "1", paramLabel = "ID")
    private String recordId = "";

    /** Needed: what is not in it is gone, and a repeated command has to send the same. */
    @Parameters(index = "2", paramLabel = "FILE")
    private String file = "";

    @Option(names = "--version", paramLabel = "V", required = true)
    private String version = "";

    @Override
    public Integer call() {
        return update(writing.database());
    }

    private <D extends RecordDraft, R extends DatabaseRecord> int update(OwnDatabase<D, R> database) {
        D draft = source.draft(database, file, Objects.requireNonNull(parent).desk());
        return writing.write(parent, database, records -> records.update(recordId, new RecordVersion(version), draft));
    }
}
