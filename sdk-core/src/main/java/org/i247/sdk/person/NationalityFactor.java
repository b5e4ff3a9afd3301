package org.i247.sdk.person;

import java.util.List;
import org.i247.sdk.person.MatchReason.Kind;
import org.i247.sdk.standard.CountryCode;

/** What the nationality does to a score: little, because a person may have several, and a record not know them all. */
final class NationalityFactor {
    private NationalityFactor() {}

    static MatchFactor of(PersonQuery query, PersonRecord record) {
        List<CountryCode> asked =
                query.nationalities().stream().map(CountryCode::asInDocuments).toList();
        if (asked.isEmpty()) {
            return MatchFactor.NOT_ASKED;
        }
        if (record.nationalities().isEmpty()) {
            return MatchFactor.of(0.98, Kind.NATIONALITY_NOT_SAID);
        }
        return record.nationalities().stream().map(CountryCode::asInDocuments).anyMatch(asked::contains)
                ? MatchFactor.of(1, Kind.NATIONALITY_SAME)
                : MatchFactor.of(0.9, Kind.NATIONALITY_DIFFERENT);
    }
}
