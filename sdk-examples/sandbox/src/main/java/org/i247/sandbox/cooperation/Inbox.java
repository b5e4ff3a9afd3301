package org.i247.sandbox.cooperation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What arrived for one bureau, in order. Guarded by {@link Inboxes}. */
final class Inbox {
    /** Beyond that the oldest goes: a sandbox that runs for weeks must not fill its machine. */
    private static final int MOST = 10_000;

    private static final int PAGE = 50;
    private static final String CURSOR = "c-";

    private final String idMember;
    private final List<Entry> entries = new ArrayList<>();
    private long last;

    Inbox(String idMember) {
        this.idMember = idMember;
    }

    private static final class Entry {
        private final long number;
        private final ObjectNode item;
        private boolean acknowledged;

        Entry(long number, ObjectNode item) {
            this.number = number;
            this.item = item;
        }
    }

    void add(ObjectNode item) {
        entries.add(new Entry(++last, item));
        if (entries.size() > MOST) {
            entries.remove(0);
        }
    }

    /** A part of the inbox. */
    record Part(List<ObjectNode> items, String cursor) {}

    /** Empty if the cursor is none of ours. */
    Optional<Part> read(Optional<String> after) {
        OptionalLong from = after.map(this::number).orElse(OptionalLong.of(0));
        if (from.isEmpty()) {
            return Optional.empty();
        }
        List<Entry> found = entries.stream()
                .filter(entry -> entry.number > from.getAsLong() && (after.isPresent() || !entry.acknowledged))
                .limit(PAGE)
                .toList();
        long end = found.isEmpty() ? (after.isPresent() ? from.getAsLong() : last) : found.get(found.size() - 1).number;
        return Optional.of(new Part(found.stream().map(entry -> entry.item).toList(), CURSOR + Long.toString(end, 36)));
    }

    private OptionalLong number(String cursor) {
        try {
            long number = cursor.startsWith(CURSOR) ? Long.parseLong(cursor.substring(CURSOR.length()), 36) : -1;
            return number < 0 || number > last ? OptionalLong.empty() : OptionalLong.of(number);
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    boolean acknowledge(String id) {
        Optional<Entry> found = entries.stream()
                .filter(entry -> entry.item.path(idMember).asText().equals(id))
                .findFirst();
        found.ifPresent(entry -> entry.acknowledged = true);
        return found.isPresent();
    }

    long unacknowledged() {
        return entries.stream().filter(entry -> !entry.acknowledged).count();
    }
}
