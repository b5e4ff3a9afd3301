package org.i247.sdk.record;

import static org.i247.sdk.fuzz.Invariant.require;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.fuzz.InputFile;

/** A file of records in CSV by the columns of each database, and the journal of an import. */
public final class ImportFuzz {
    private static final List<ImportSheet<? extends RecordDraft>> SHEETS = List.of(
            ImportSheet.TRAVEL_DOCUMENTS,
            ImportSheet.VEHICLES,
            ImportSheet.PERSONS,
            ImportSheet.ADMINISTRATIVE_DOCUMENTS,
            ImportSheet.WORKS_OF_ART);

    private ImportFuzz() {}

    public static void fuzzerTestOneInput(byte[] content) {
        try {
            SHEETS.forEach(sheet -> rows(sheet, content));
            journal(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void rows(ImportSheet<? extends RecordDraft> sheet, byte[] content) {
        try (CsvReader reader = new CsvReader(new ByteArrayInputStream(content))) {
            List<String> members = sheet.heading(reader.heading());
            int before = 0;
            for (Optional<CsvReader.Row> row = reader.next(); row.isPresent(); row = reader.next()) {
                require(row.get().line() > before, "rows stand one after the other");
                before = row.get().line();
                draft(sheet, members, row.get());
            }
        } catch (I247Exception e) {
            require(e.code().equals(ErrorCode.INVALID_RECORD), "a file is read, or told why not");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void draft(ImportSheet<? extends RecordDraft> sheet, List<String> members, CsvReader.Row row) {
        try {
            RecordDraft draft = sheet.draft(members, row);
            require(draft.equals(sheet.draft(members, row)), "the same row is the same draft");
        } catch (I247Exception e) {
            require(e.code().equals(ErrorCode.INVALID_RECORD), "a row is a draft, or told why not");
            require(!e.failure().violations().isEmpty(), "what is wrong is named");
        }
    }

    private static void journal(byte[] content) throws IOException {
        try (ImportJournal journal = ImportJournal.open(InputFile.of(content), "vehicles", "00")) {
            require(journal.toString().length() < 200, "a journal does not show itself");
        } catch (I247Exception e) {
            require(e.code().equals(ErrorCode.INVALID_RECORD), "a journal is read, or told why not");
        }
    }
}
