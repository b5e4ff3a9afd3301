package org.i247.sdk.standard.manifest;

import static org.i247.sdk.fuzz.Invariant.require;
import static org.i247.sdk.fuzz.Invariant.requireReadable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Bytes that may be a list of things, of either form. */
public final class RowFuzz {
    private static final RowReader READER = RowReader.of("vin", "plate", "plateCountry");

    private RowFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        requireSound(READER.with(ListFormat.CSV), bytes);
        requireSound(READER.with(ListFormat.JSON_LINES), bytes);
        requireSound(READER, bytes);
    }

    private static void requireSound(RowReader reader, byte[] bytes) {
        List<RowItem> items = read(reader, bytes);
        // A line gives a row, and each of its values and letters a problem at most.
        require(items.size() <= 16 + 8 * bytes.length, "items are bounded by bytes");
        long line = 0;
        for (RowItem item : items) {
            requireReadable(item);
            require(item.origin().offset() <= 3L * bytes.length, "a place is within the list");
            if (item instanceof ListedRow row) {
                require(row.origin().segment() > line, "a row stands behind the one before it");
                line = row.origin().segment();
                requireSound(row);
            }
        }
    }

    private static void requireSound(ListedRow row) {
        for (String name : List.of("vin", "plate", "plateCountry")) {
            row.value(name).ifPresent(value -> {
                require(!value.isEmpty() && value.equals(value.strip()), "a value is not empty and has no blank edges");
                require(row.label().contains(value), "a label holds each value");
            });
        }
        require(row.toString().equals("ListedRow[" + row.origin() + "]"), "a row shows its place alone");
        require(row.value("make").isEmpty(), "nothing is read that was not named");
    }

    private static List<RowItem> read(RowReader reader, byte[] bytes) {
        try (RowList list = reader.open("list", new ByteArrayInputStream(bytes))) {
            List<RowItem> items = new ArrayList<>();
            list.forEachRemaining(items::add);
            return items;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
