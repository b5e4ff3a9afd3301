package org.i247.sandbox.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.i247.sandbox.data.Cleaning;
import org.i247.sandbox.data.StoredRecord;
import org.i247.sandbox.problem.Violation.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A question for a work of art. Every member given must match: a text does if the record's holds all its words, in any
 * order. A record that does not know a member that narrows stays in.
 */
record ArtQuestion(
        Map<String, List<String>> identifiers,
        Map<String, List<String>> narrowing,
        @Nullable String theftCountry) implements Question {
    private static final List<String> IDENTIFIERS = List.of("title", "maker", "objectType", "description");
    private static final List<String> NARROWING = List.of("period", "materials");
    /** How much of the score does not depend on how many of the record's words were asked for. */
    private static final double LEAST = 0.5;

    static Question read(MemberReader query) {
        if (IDENTIFIERS.stream().noneMatch(query::has)) {
            query.violation(Rule.REQUIRED);
        }
        return new ArtQuestion(words(query, IDENTIFIERS), words(query, NARROWING), query.country("theftCountry"));
    }

    private static Map<String, List<String>> words(MemberReader query, List<String> names) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        for (String name : names) {
            String text = query.text(name);
            if (text != null) {
                words.put(name, Cleaning.tokens(text));
            }
        }
        return words;
    }

    @Override
    public Optional<Match> match(StoredRecord record) {
        double sum = 0;
        for (Map.Entry<String, List<String>> asked : identifiers.entrySet()) {
            double share = share(asked.getValue(), record.members().path(asked.getKey()));
            if (share == 0) {
                return Optional.empty();
            }
            sum += share;
        }
        List<String> matchedOn = new ArrayList<>(identifiers.keySet());
        for (Map.Entry<String, List<String>> asked : narrowing.entrySet()) {
            JsonNode known = record.members().path(asked.getKey());
            if (known.isTextual()) {
                if (share(asked.getValue(), known) == 0) {
                    return Optional.empty();
                }
                matchedOn.add(asked.getKey());
            }
        }
        Narrowing country = Narrowing.text(theftCountry, record.members().path("theftCountry"));
        if (country == Narrowing.EXCLUDES) {
            return Optional.empty();
        }
        if (country == Narrowing.AGREES) {
            matchedOn.add("theftCountry");
        }
        return Optional.of(new Match(record, LEAST + (1 - LEAST) * sum / identifiers.size(), matchedOn));
    }

    /** How much of the record's text was asked for; 0 if a word asked for is not in it. */
    private static double share(List<String> asked, JsonNode known) {
        List<String> words = Cleaning.tokens(known.asText(""));
        boolean all = !asked.isEmpty() && words.containsAll(asked);
        return all ? Math.min(1, (double) asked.size() / words.size()) : 0;
    }
}
