package org.i247.sdk.standard.manifest;

import static org.i247.sdk.fuzz.Invariant.require;
import static org.i247.sdk.fuzz.Invariant.requireReadable;

import java.util.List;

/** Bytes that may be a list, of any form. */
public final class ManifestFuzz {
    private ManifestFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        for (ListFormat format : ListFormat.values()) {
            requireSound(Lists.read(Lists.READER.with(format), bytes), bytes);
        }
        requireSound(Lists.read(Lists.READER, bytes), bytes);
    }

    private static void requireSound(List<ListItem> items, byte[] bytes) {
        // A line, a segment or a change of them gives one item, or a few.
        require(items.size() <= 16 + 8 * bytes.length, "items are bounded by bytes");
        for (ListItem item : items) {
            requireReadable(item);
            require(item.origin().offset() <= 3L * bytes.length, "a place is within the list");
            if (item instanceof Traveller traveller) {
                require(
                        traveller
                                        .surname()
                                        .filter(name -> name.length() > 2
                                                && item.toString().contains(name))
                                        .isEmpty()
                                || "Traveller[list, message, segment line at byte 0123456789]"
                                        .contains(traveller.surname().orElseThrow()),
                        "a traveller does not show itself");
                require(
                        traveller.birthReadings().stream().allMatch(date -> date.year() > 0),
                        "a date of birth is a date");
            }
        }
        long people = Lists.people(items).stream()
                .filter(each -> !each.isIdentified())
                .count();
        long told = Lists.problems(items).stream()
                .filter(each -> each.rule().equals(ListRule.REQUIRED))
                .count();
        require(told >= people, "whoever cannot be read is told");
    }
}
