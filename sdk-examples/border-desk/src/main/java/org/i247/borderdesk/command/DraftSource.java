package org.i247.borderdesk.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.i247.borderdesk.check.OwnDatabase;
import org.i247.sdk.record.RecordDraft;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a record is made of: a JSON file, members as typed, or both. */
final class DraftSource {
    @Option(names = "--set", paramLabel = "MEMBER=VALUE")
    private Map<String, String> members = new LinkedHashMap<>();

    /** The draft; refuses what cannot be, with field and rule. */
    <D extends RecordDraft> D draft(OwnDatabase<D, ?> database, @Nullable String file, Desk desk) {
        return file == null ? database.sheet().draft(members) : database.sheet().draft(desk.file(file), members);
    }
}
