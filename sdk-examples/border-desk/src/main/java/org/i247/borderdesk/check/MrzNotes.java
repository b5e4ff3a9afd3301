package org.i247.borderdesk.check;

import java.util.ArrayList;
import java.util.List;
import org.i247.sdk.standard.Mrz;
import org.i247.sdk.standard.MrzCheck;
import org.i247.sdk.standard.MrzCheckResult;

/** What an officer should know of a machine readable zone that was asked for as it was read. */
final class MrzNotes {
    private static final int MOST_READINGS = 5;

    private MrzNotes() {}

    static List<Note> of(Mrz zone) {
        List<Note> notes = new ArrayList<>();
        if (zone.isValid()) {
            return notes;
        }
        List<MrzCheck> failing = zone.checks().entrySet().stream()
                .filter(check -> check.getValue() == MrzCheckResult.MISMATCH)
                .map(java.util.Map.Entry::getKey)
                .toList();
        if (!failing.isEmpty()) {
            notes.add(new Note("note.mrz-checks", List.of(failing)));
        }
        if (!zone.hasRealDates()) {
            notes.add(Note.of("note.mrz-dates"));
        }
        zone.readings().stream()
                .limit(MOST_READINGS)
                .map(reading -> Note.of(
                        "note.mrz-reading",
                        String.join(" / ", reading.zone().lines()),
                        reading.checksPassed(),
                        printedChecks(reading.zone())))
                .forEach(notes::add);
        return notes;
    }

    private static long printedChecks(Mrz zone) {
        return zone.checks().values().stream()
                .filter(result -> result != MrzCheckResult.ABSENT)
                .count();
    }
}
