package org.i247.borderdesk.command;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.i247.borderdesk.check.OwnDatabase;
import org.i247.borderdesk.check.RecordDesk;
import org.i247.borderdesk.check.WriteKey;
import org.i247.borderdesk.check.WriteResult;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.record.RecordDraft;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every write is typed with. */
final class Writing {
    @Parameters(
            index = "0",
            paramLabel = "DATABASE",
            converter = OwnDatabases.class,
            completionCandidates = OwnDatabases.class)
    private @Nullable OwnDatabase<?, ?> database;

    @Option(names = "--key", paramLabel = "KEY[@UNTIL]", converter = WriteKeys.class)
    private @Nullable WriteKey key;

    OwnDatabase<?, ?> database() {
        return Objects.requireNonNull(database);
    }

    /** Carries out a write that needs no draft. */
    int write(@Nullable RecordCommand parent, Function<RecordDesk<?, ?>, WriteResult> write) {
        return write(parent, database(), write);
    }

    /** Carries out a write to a database of a known type. */
    <D extends RecordDraft, R extends DatabaseRecord> int write(
            @Nullable RecordCommand parent,
            OwnDatabase<D, R> target,
            Function<? super RecordDesk<D, R>, WriteResult> write) {
        RecordCommand command = Objects.requireNonNull(parent);
        Desk desk = command.desk();
        RecordDesk<D, R> records = new RecordDesk<>(target, desk.asking(), Optional.ofNullable(key));
        return desk.write(command.repeated(), () -> write.apply(records));
    }
}
