package org.i247.sdk.query;

import java.util.Objects;
import java.util.function.Function;

/**
 * One of the databases: its code, its name in a path, and how its records are read. Immutable.
 *
 * @param <Q> what it is asked with
 * @param <R> what it holds
 */
@SuppressWarnings("UnusedTypeParameter") // ties a query to its database at compile time
public final class Database<Q extends DatabaseQuery, R extends DatabaseRecord> {
    private final DatabaseName name;
    private final String path;
    private final Function<Members, R> reader;

    /**
     * Describes a database.
     *
     * @param name its code
     * @param path its name in a path of the contract
     * @param reader makes a record of its members; throws {@link MemberException} if they break the contract
     */
    public Database(DatabaseName name, String path, Function<Members, R> reader) {
        this.name = Objects.requireNonNull(name, "name");
        this.path = Objects.requireNonNull(path, "path");
        this.reader = Objects.requireNonNull(reader, "reader");
    }

    /**
     * The database's code.
     *
     * @return for instance {@code SLTD}
     */
    public DatabaseName name() {
        return name;
    }

    /**
     * The database's name in a path.
     *
     * @return for instance {@code travel-documents}
     */
    public String path() {
        return path;
    }

    /**
     * Reads a record.
     *
     * @param members the record as it came
     * @return the typed record
     * @throws MemberException if the members break the contract
     */
    public R read(Members members) {
        return reader.apply(members);
    }

    @Override
    public String toString() {
        return name.value();
    }
}
