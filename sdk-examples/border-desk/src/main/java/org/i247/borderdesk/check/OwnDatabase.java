package org.i247.borderdesk.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.i247.sdk.I247Client;
import org.i247.sdk.query.DatabaseName;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.record.ImportSheet;
import org.i247.sdk.record.OwnRecords;
import org.i247.sdk.record.RecordDraft;
import org.i247.sdk.record.RecordOperations;

/**
 * A database that a country keeps records of its own in.
 *
 * @param typed its name on the command line, which is the contract's
 * @param name its code
 * @param sheet how its records are written as text
 * @param records where they are written
 * @param <D> what is written
 * @param <R> what it holds
 */
public record OwnDatabase<D extends RecordDraft, R extends DatabaseRecord>(
        String typed, DatabaseName name, ImportSheet<D> sheet, Function<OwnRecords, RecordOperations<D, R>> records) {
    private static final List<OwnDatabase<?, ?>> ALL = List.of(
            new OwnDatabase<>(
                    "travel-documents", DatabaseName.SLTD, ImportSheet.TRAVEL_DOCUMENTS, OwnRecords::travelDocuments),
            new OwnDatabase<>("vehicles", DatabaseName.SMV, ImportSheet.VEHICLES, OwnRecords::vehicles),
            new OwnDatabase<>("persons", DatabaseName.NOMINAL, ImportSheet.PERSONS, OwnRecords::persons),
            new OwnDatabase<>(
                    "administrative-documents",
                    DatabaseName.SAD,
                    ImportSheet.ADMINISTRATIVE_DOCUMENTS,
                    OwnRecords::administrativeDocuments),
            new OwnDatabase<>("works-of-art", DatabaseName.WOA, ImportSheet.WORKS_OF_ART, OwnRecords::worksOfArt));

    /**
     * The names of all of them, as they are typed.
     *
     * @return the names
     */
    public static List<String> names() {
        return ALL.stream().<String>map(OwnDatabase::typed).toList();
    }

    /**
     * The database of a name.
     *
     * @param typed the name as typed
     * @return the database, if there is one
     */
    public static Optional<OwnDatabase<?, ?>> named(String typed) {
        return ALL.stream().filter(each -> each.typed().equals(typed)).findFirst();
    }

    RecordOperations<D, R> of(I247Client client) {
        return records.apply(client.records());
    }
}
