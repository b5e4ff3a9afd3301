package org.i247.sandbox.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.i247.sandbox.data.StoredRecord;
import org.i247.sandbox.problem.Violation.Rule;
import org.jspecify.annotations.Nullable;

/** A question for a vehicle. */
record VehicleQuestion(
        Map<String, String> numbers,
        @Nullable String plateCountry,
        @Nullable String category,
        @Nullable String make,
        boolean fuzzy)
        implements Question {
    private static final List<String> IDENTIFIERS = List.of("vin", "plate", "engineNumber", "partNumber");

    static Question read(MemberReader query) {
        Map<String, String> numbers = new LinkedHashMap<>();
        for (String identifier : IDENTIFIERS) {
            String number = query.number(identifier);
            if (number != null) {
                numbers.put(identifier, number);
            }
        }
        if (IDENTIFIERS.stream().noneMatch(query::has)) {
            query.violation(Rule.REQUIRED);
        }
        return new VehicleQuestion(
                numbers,
                query.country("plateCountry"),
                query.code("category"),
                query.text("make"),
                query.flag("fuzzy"));
    }

    @Override
    public Optional<Match> match(StoredRecord record) {
        Narrowing country = Narrowing.text(plateCountry, record.members().path("plateCountry"));
        Narrowing kind = Narrowing.text(category, record.members().path("category"));
        Narrowing maker = Narrowing.text(make, record.members().path("make"));
        if (kind == Narrowing.EXCLUDES || maker == Narrowing.EXCLUDES) {
            return Optional.empty();
        }
        double best = 0;
        List<String> matchedOn = new ArrayList<>();
        for (Map.Entry<String, String> number : numbers.entrySet()) {
            double score = NumberMatch.score(number.getValue(), record.numbers(number.getKey()), fuzzy);
            // A plate is a plate of its country; the other numbers are the same wherever the vehicle is registered.
            boolean foreignPlate = number.getKey().equals("plate") && country == Narrowing.EXCLUDES;
            if (score > 0 && !foreignPlate) {
                best = Math.max(best, score);
                matchedOn.add(number.getKey());
            }
        }
        if (matchedOn.isEmpty()) {
            return Optional.empty();
        }
        if (matchedOn.contains("plate") && country == Narrowing.AGREES) {
            matchedOn.add("plateCountry");
        }
        if (kind == Narrowing.AGREES) {
            matchedOn.add("category");
        }
        if (maker == Narrowing.AGREES) {
            matchedOn.add("make");
        }
        return Optional.of(new Match(record, best, matchedOn));
    }
}
