package org.i247.sandbox.data;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.i247.sandbox.SandboxDatabase;

/** The records of one database, in the order of their ids. Safe for use by several threads. */
public final class Store {
    private static final Set<String> NOBODY = Set.of();

    private final SandboxDatabase database;
    private final Map<String, StoredRecord> initial;
    private final Map<String, StoredRecord> records;
    private final AtomicInteger added = new AtomicInteger();
    /** Whether anything was written since the start or the last reset; set after the writing, so that none is missed. */
    private final AtomicBoolean changed = new AtomicBoolean();

    /**
     * A store.
     *
     * @param database the database
     * @param initial what it holds at the start
     */
    public Store(SandboxDatabase database, Collection<StoredRecord> initial) {
        this.database = database;
        this.initial = new ConcurrentSkipListMap<>();
        initial.forEach(record -> this.initial.put(record.id(), record));
        this.records = new ConcurrentSkipListMap<>(this.initial);
    }

    /**
     * Adds a record, or puts it in the place of the one with its id.
     *
     * @param members the record; without id and owner it gets some
     * @param owner the owner if it names none
     * @param now its date if it names none
     * @return its id
     */
    public String add(ObjectNode members, String owner, String now) {
        ObjectNode whole = members.deepCopy();
        if (!whole.hasNonNull("recordId")) {
            whole.put("recordId", database.path() + "-added-" + added.incrementAndGet());
        }
        if (!whole.hasNonNull("owner")) {
            whole.put("owner", owner);
        }
        if (!whole.has("createdAt")) {
            whole.put("createdAt", now);
        }
        if (!whole.has("updatedAt")) {
            whole.put("updatedAt", now);
        }
        StoredRecord record = RecordKeys.stored(database, whole, NOBODY, Map.of());
        keep(record);
        return record.id();
    }

    /**
     * An id that no record has had.
     *
     * @return the id
     */
    public String nextId() {
        return database.path() + "-own-" + added.incrementAndGet();
    }

    /**
     * Keeps a record, new or in the place of the one with its id.
     *
     * @param members the whole record
     * @param withheldFrom the bureaus that the owner does not show it to
     * @param images its images by id
     * @return the record as it is found from now on
     */
    public StoredRecord put(ObjectNode members, Set<String> withheldFrom, Map<String, byte[]> images) {
        StoredRecord record = RecordKeys.stored(database, members, withheldFrom, images);
        keep(record);
        return record;
    }

    private void keep(StoredRecord record) {
        records.put(record.id(), record);
        changed.set(true);
    }

    /**
     * Forgets a record.
     *
     * @param id the {@code recordId}
     */
    public void remove(String id) {
        records.remove(id);
        changed.set(true);
    }

    /**
     * The record of the same document among a bureau's own: number, country and type are the same.
     *
     * @param members a record that is to be written
     * @param owner the bureau
     * @param itself the id of the record that is replaced, which is not meant
     * @return its id; empty if there is none, or if the database holds no documents
     */
    public String sameDocument(ObjectNode members, String owner, String itself) {
        String document = document(members);
        if (document.isEmpty()) {
            return "";
        }
        return records.values().stream()
                .filter(record -> record.owner().equals(owner) && !record.id().equals(itself))
                .filter(record -> document(record.members()).equals(document))
                .map(StoredRecord::id)
                .findFirst()
                .orElse("");
    }

    private static String document(ObjectNode members) {
        String number = members.path("documentNumber").asText("");
        return number.isEmpty()
                ? ""
                : Cleaning.number(number) + " " + members.path("issuingCountry").asText() + " "
                        + members.path("documentType").asText();
    }

    /** Goes back to what it held at the start. */
    public void reset() {
        if (changed.getAndSet(false)) {
            records.clear();
            records.putAll(initial);
        }
    }

    /**
     * Finds a record by its id.
     *
     * @param id the {@code recordId}
     * @return the record, if there is one
     */
    public Optional<StoredRecord> find(String id) {
        return Optional.ofNullable(records.get(id));
    }

    /**
     * All records, in the order of their ids.
     *
     * @return a view
     */
    public Collection<StoredRecord> all() {
        return records.values();
    }
}
