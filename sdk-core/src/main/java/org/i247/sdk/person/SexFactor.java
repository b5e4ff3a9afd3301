package org.i247.sdk.person;

import java.util.Optional;
import java.util.Set;
import org.i247.sdk.person.MatchReason.Kind;

/** What the sex does to a score: little, because documents of one person may state it differently. */
final class SexFactor {
    /** Only these two speak against each other. */
    private static final Set<Sex> STATED = Set.of(Sex.F, Sex.M);

    private SexFactor() {}

    static MatchFactor of(PersonQuery query, PersonRecord record) {
        Optional<Sex> asked = query.sex();
        if (asked.isEmpty()) {
            return MatchFactor.NOT_ASKED;
        }
        boolean stated = asked.filter(STATED::contains).isPresent()
                && record.sex().filter(STATED::contains).isPresent();
        if (!stated) {
            return MatchFactor.of(1, Kind.SEX_NOT_SAID);
        }
        return asked.equals(record.sex()) ? MatchFactor.of(1, Kind.SEX_SAME) : MatchFactor.of(0.85, Kind.SEX_DIFFERENT);
    }
}
