package org.i247.sdk.standard;

import static org.i247.sdk.fuzz.Invariant.require;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Text that may be a date of reduced precision, or the six places of a machine readable zone. */
public final class DateFuzz {
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2026, 11, 23), LocalDate.of(2000, 2, 29), LocalDate.of(2099, 12, 31));

    private DateFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        String text = new String(data, StandardCharsets.UTF_8);
        Optional<PartialDate> read = parse(text);
        read.ifPresent(date -> {
            require(date.toIsoString().equals(text), "what is read is written back");
            requireSpan(date);
        });
        for (LocalDate today : DAYS) {
            for (MrzDate places : List.of(MrzDate.birth(text, today), MrzDate.expiry(text, today))) {
                require(places.possible() || places.readings().isEmpty(), "no day of an impossible date");
                require(places.readings().size() <= 2, "two centuries at most");
                places.readings().forEach(date -> {
                    requireSpan(date);
                    require(text.startsWith(date.toIsoString().substring(2, 4)), "the year is the one that is printed");
                });
            }
        }
    }

    private static void requireSpan(PartialDate date) {
        require(!date.earliest().isAfter(date.latest()), "a date begins before it ends");
        require(date.overlaps(date) && date.similarity(date) == 1.0, "a date is like itself");
        require(parse(date.toIsoString()).equals(Optional.of(date)), "what is written is read back");
        require(!date.toString().contains(date.toIsoString()), "a date does not show itself");
    }

    private static Optional<PartialDate> parse(String text) {
        try {
            return Optional.of(PartialDate.parse(text));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }
}
