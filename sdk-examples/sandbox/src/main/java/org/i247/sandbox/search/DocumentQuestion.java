package org.i247.sandbox.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.i247.sandbox.data.StoredRecord;
import org.i247.sandbox.problem.Violation.Rule;
import org.jspecify.annotations.Nullable;

/** A question for a travel or an administrative document. */
record DocumentQuestion(
        String number,
        @Nullable String issuingCountry,
        @Nullable String type,
        boolean fuzzy) implements Question {
    static final Set<String> TRAVEL = Set.of(
            "PASSPORT",
            "DIPLOMATIC_PASSPORT",
            "SERVICE_PASSPORT",
            "IDENTITY_CARD",
            "RESIDENCE_PERMIT",
            "VISA",
            "REFUGEE_TRAVEL_DOCUMENT",
            "EMERGENCY_TRAVEL_DOCUMENT",
            "CREW_CARD");
    static final Set<String> ADMINISTRATIVE = Set.of(
            "DRIVING_LICENCE",
            "VEHICLE_REGISTRATION",
            "CUSTOMS_CLEARANCE",
            "CIVIL_STATUS_CERTIFICATE",
            "CERTIFICATE_OF_ORIGIN");

    static Question read(MemberReader query, Set<String> types) {
        if (!query.has("documentNumber")) {
            query.violation("documentNumber", Rule.REQUIRED);
        }
        String number = query.documentNumber("documentNumber");
        String country = query.country("issuingCountry");
        String type = query.code("documentType");
        if (type != null && !types.contains(type)) {
            query.violation("documentType", Rule.RANGE);
        }
        boolean fuzzy = query.flag("fuzzy");
        return new DocumentQuestion(number == null ? "" : number, country, type, fuzzy);
    }

    @Override
    public Optional<Match> match(StoredRecord record) {
        double score = NumberMatch.score(number, record.numbers("documentNumber"), fuzzy);
        if (score == 0) {
            return Optional.empty();
        }
        Narrowing country = Narrowing.text(issuingCountry, record.members().path("issuingCountry"));
        Narrowing kind = Narrowing.text(type, record.members().path("documentType"));
        if (country == Narrowing.EXCLUDES || kind == Narrowing.EXCLUDES) {
            return Optional.empty();
        }
        List<String> matchedOn = new ArrayList<>(List.of("documentNumber"));
        if (country == Narrowing.AGREES) {
            matchedOn.add("issuingCountry");
        }
        if (kind == Narrowing.AGREES) {
            matchedOn.add("documentType");
        }
        return Optional.of(new Match(record, score, matchedOn));
    }
}
