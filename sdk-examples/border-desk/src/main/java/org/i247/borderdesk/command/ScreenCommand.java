package org.i247.borderdesk.command;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.i247.borderdesk.check.ListSubjects.UnreadableListException;
import org.i247.borderdesk.check.SubjectReader;
import org.i247.borderdesk.check.ThingDatabase;
import org.i247.borderdesk.check.ThingLists;
import org.i247.borderdesk.check.TravellerLists;
import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.standard.manifest.ListField;
import org.i247.sdk.standard.manifest.ListFormat;
import org.i247.sdk.standard.manifest.ListReader;
import org.i247.sdk.standard.manifest.RowReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "screen")
final class ScreenCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    @ParentCommand
    private @Nullable DeskCommand parent;

    @Parameters(arity = "1..*", paramLabel = "FILE")
    private List<Path> lists = new ArrayList<>();

    @Option(
            names = "--database",
            paramLabel = "DATABASE",
            converter = ThingDatabases.class,
            completionCandidates = ThingDatabases.class)
    private @Nullable ThingDatabase database;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Option(names = "--resume")
    private boolean resume;

    @Option(names = "--format", paramLabel = "F")
    private @Nullable ListFormat format;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            converter = Encodings.class,
            completionCandidates = Encodings.class)
    private @Nullable Charset encoding;

    @Option(
            names = "--column",
            paramLabel = "HEADING=FIELD",
            converter = {Headings.class, Fields.class})
    private Map<String, ListField> columns = new LinkedHashMap<>();

    @Option(names = "--dates", paramLabel = "ORDER")
    private @Nullable DateOrder dates;

    /** How dates with slashes are meant. */
    enum DateOrder {
        DAY_FIRST,
        MONTH_FIRST
    }

    @Override
    public Integer call() {
        DeskCommand command = Objects.requireNonNull(parent);
        Desk desk = command.desk();
        if (lists.stream().anyMatch(list -> list.toString().equals(STANDARD_INPUT))) {
            return desk.refuse("usage.list-input");
        }
        if (database != null && isOfTravellers()) {
            return desk.refuse("usage.list-things");
        }
        for (int i = 0; i < lists.size(); i++) {
            // A pipe could be read once only.
            if (!Files.isRegularFile(lists.get(i)) || !Files.isReadable(lists.get(i))) {
                throw new UnreadableListException(i + 1);
            }
        }
        ScreeningFiles files = ScreeningFiles.of(out, lists.get(0));
        if (files.wouldWriteOver(lists)) {
            return desk.refuse("usage.list-out");
        }
        if (!resume && Files.exists(files.journal())) {
            return desk.refuse("usage.resume");
        }
        try {
            return desk.screen(new ScreenRun(lists, reader(desk), files), command.repeated());
        } catch (InvalidRequestException e) {
            boolean ofJournal = e.failure().violations().stream()
                    .anyMatch(each -> each.field().equals("journal"));
            return ofJournal ? desk.refuse("usage.journal") : desk.report(e);
        }
    }

    /** What says how lists of passengers are written says nothing about lists of things. */
    private boolean isOfTravellers() {
        return format == ListFormat.EDIFACT || dates != null || !columns.isEmpty();
    }

    private SubjectReader reader(Desk desk) {
        return database == null ? new TravellerLists(travellers(desk)) : new ThingLists(database, things(database));
    }

    private RowReader things(ThingDatabase of) {
        RowReader reader = encoding == null ? of.reader() : of.reader().with(encoding);
        return format == null ? reader : reader.with(format);
    }

    private ListReader travellers(Desk desk) {
        ListReader reader = ListReader.on(desk.today()).with(Columns.of(columns, dates));
        reader = encoding == null ? reader : reader.with(encoding);
        return format == null ? reader : reader.with(format);
    }
}
