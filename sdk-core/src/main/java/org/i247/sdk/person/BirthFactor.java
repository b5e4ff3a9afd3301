package org.i247.sdk.person;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.i247.sdk.person.MatchReason.Kind;
import org.i247.sdk.standard.PartialDate;

/**
 * What the date of birth does to a score. A date is often not known to the day, is often heard or typed with one figure
 * wrong or in the order of another country, and an alias may have a date of its own.
 */
final class BirthFactor {
    private BirthFactor() {}

    static MatchFactor of(PersonQuery query, PersonRecord record, Optional<Alias> alias) {
        Optional<PartialDate> asked = query.dateOfBirth();
        if (asked.isEmpty()) {
            return MatchFactor.NOT_ASKED;
        }
        return Stream.concat(record.dateOfBirth().stream(), alias.flatMap(Alias::dateOfBirth).stream())
                .map(born -> compare(asked.get(), born, query.dateOfBirthTolerance()))
                .max(Comparator.comparingDouble(MatchFactor::value))
                .orElse(MatchFactor.of(0.95, Kind.BIRTH_NOT_SAID));
    }

    private static MatchFactor compare(PartialDate asked, PartialDate born, int tolerance) {
        boolean precise = asked.toLocalDate().isPresent() && born.toLocalDate().isPresent();
        if (asked.overlaps(born)) {
            return precise ? MatchFactor.of(1, Kind.BIRTH_SAME) : MatchFactor.of(0.97, Kind.BIRTH_WITHIN);
        }
        if (asked.similarity(born) > 0) {
            return MatchFactor.of(0.9, Kind.BIRTH_SWAPPED);
        }
        if (precise && differInOneFigure(asked.toIsoString(), born.toIsoString())) {
            return MatchFactor.of(0.9, Kind.BIRTH_ONE_FIGURE);
        }
        if (tolerance > 0 && Math.abs(asked.year() - born.year()) <= tolerance) {
            return MatchFactor.of(0.85, Kind.BIRTH_TOLERATED);
        }
        return asked.year() == born.year()
                ? MatchFactor.of(0.75, Kind.BIRTH_SAME_YEAR)
                : MatchFactor.of(0.5, Kind.BIRTH_DIFFERENT);
    }

    private static boolean differInOneFigure(String one, String other) {
        int differences = 0;
        for (int i = 0; i < one.length(); i++) {
            differences += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return differences == 1;
    }
}
