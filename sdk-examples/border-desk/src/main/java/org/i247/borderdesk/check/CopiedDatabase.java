package org.i247.borderdesk.check;

import java.util.List;
import java.util.Optional;
import org.i247.sdk.document.TravelDocuments;
import org.i247.sdk.query.Database;
import org.i247.sdk.vehicle.Vehicles;

/** The databases of which there are local copies, under the contract's names. */
public final class CopiedDatabase {
    private static final List<Database<?, ?>> ALL = List.of(TravelDocuments.DATABASE, Vehicles.DATABASE);

    private CopiedDatabase() {}

    /**
     * The names of all of them, as they are typed.
     *
     * @return the names
     */
    public static List<String> names() {
        return ALL.stream().<String>map(Database::path).toList();
    }

    /**
     * The database of a name.
     *
     * @param typed the name as typed
     * @return the database, if there is one
     */
    public static Optional<Database<?, ?>> named(String typed) {
        return ALL.stream().filter(each -> each.path().equals(typed)).findFirst();
    }
}
