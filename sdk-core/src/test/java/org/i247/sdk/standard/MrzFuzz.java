package org.i247.sdk.standard;

import static org.i247.sdk.fuzz.Invariant.require;
import static org.i247.sdk.fuzz.Invariant.requireReadable;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Text that may be a machine readable zone, and what it may have been before it was misread. */
public final class MrzFuzz {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int MOST_READINGS = 64;

    private MrzFuzz() {}

    public static void fuzzerTestOneInput(byte[] text) {
        Mrz zone;
        try {
            zone = Mrz.parse(new String(text, StandardCharsets.UTF_8));
        } catch (InvalidValueException e) {
            return;
        }
        requireReadBack(zone);
        List<MrzReading> readings = zone.readings();
        require(readings.size() <= MOST_READINGS, "readings have a bound");
        for (MrzReading reading : readings) {
            requireReadBack(reading.zone());
            require(reading.zone().format() == zone.format(), "a reading is of the same layout");
            require(
                    reading.substitutions()
                            == differences(zone.lines(), reading.zone().lines()),
                    "substitutions count");
        }
        List<Integer> passed =
                new ArrayList<>(readings.stream().map(MrzReading::checksPassed).toList());
        require(
                passed.equals(passed.stream().sorted((a, b) -> b - a).toList()),
                "the reading that passes most checks comes first");
        Stream.concat(zone.birthReadings(TODAY).stream(), zone.expiryReadings(TODAY).stream())
                .forEach(date ->
                        require(PartialDate.parse(date.toIsoString()).equals(date), "a date of a zone is a date"));
        require(
                zone.birthReadings(TODAY).stream()
                        .noneMatch(date -> date.earliest().isAfter(TODAY)),
                "nobody is unborn");
    }

    private static void requireReadBack(Mrz zone) {
        requireReadable(zone);
        require(Mrz.parse(String.join("/", zone.lines())).equals(zone), "a zone's own lines are the same zone");
        String shown = zone.toString();
        require(zone.lines().stream().noneMatch(shown::contains), "a zone does not show itself");
    }

    private static int differences(List<String> one, List<String> other) {
        String left = String.join("", one);
        String right = String.join("", other);
        return (int) java.util.stream.IntStream.range(0, left.length())
                .filter(i -> left.charAt(i) != right.charAt(i))
                .count();
    }
}
