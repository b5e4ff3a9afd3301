package org.i247.borderdesk.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.i247.borderdesk.check.ImportResult;
import org.i247.borderdesk.check.OwnDatabase;
import org.i247.borderdesk.check.RecordDesk;
import org.i247.borderdesk.command.OutputFile.UnwritableFileException;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.record.ImportLine;
import org.i247.sdk.record.ImportSummary;
import org.i247.sdk.record.RecordDraft;
import org.i247.sdk.record.RecordImport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "import")
final class RecordImportCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable RecordCommand parent;

    @Parameters(
            index = "0",
            paramLabel = "DATABASE",
            converter = OwnDatabases.class,
            completionCandidates = OwnDatabases.class)
    private @Nullable OwnDatabase<?, ?> database;

    @Parameters(index = "1", paramLabel = "FILE")
    private @Nullable Path csv;

    @Option(names = "--journal", paramLabel = "FILE")
    private @Nullable Path journal;

    @Option(names = "--report", paramLabel = "FILE")
    private @Nullable Path report;

    @Option(names = "--check")
    private boolean check;

    @Override
    public Integer call() {
        return run(Objects.requireNonNull(database));
    }

    private <D extends RecordDraft, R extends DatabaseRecord> int run(OwnDatabase<D, R> target) {
        RecordCommand command = Objects.requireNonNull(parent);
        Desk desk = command.desk();
        Path file = Objects.requireNonNull(csv);
        InputFile.requireReadable(file);
        return desk.bring(() -> carryOut(target, desk, file), command.repeated(), journal(file));
    }

    private <D extends RecordDraft, R extends DatabaseRecord> ImportResult carryOut(
            OwnDatabase<D, R> target, Desk desk, Path file) {
        RecordImport<D, R> records = RecordDesk.importing(target, desk.asking());
        ImportResult.Telling telling = new ImportResult.Telling();
        ImportSummary summary;
        try (Report lines = new Report(report)) {
            Consumer<ImportLine> heard = line -> {
                lines.write(line);
                telling.note(line);
            };
            summary = check ? records.check(file, heard) : records.run(file, journal(file), heard);
        } catch (IOException | UncheckedIOException e) {
            throw new UnwritableFileException();
        }
        return telling.end(target.name(), summary);
    }

    private Path journal(Path file) {
        return journal == null ? Path.of(file + ".journal") : journal;
    }

    /** A line of JSON for each line of the file, if it was asked for. */
    private static final class Report implements AutoCloseable {
        private final Writer out;

        Report(@Nullable Path file) throws IOException {
            if (file == null) {
                out = Writer.nullWriter();
            } else {
                if (!Files.exists(file)) {
                    OutputFile.open(file);
                }
                // An import that goes on tells of the lines that are left.
                out = Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
            }
        }

        void write(ImportLine line) {
            try {
                out.write(line.toJson() + "\n");
                out.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
