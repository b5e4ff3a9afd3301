package org.i247.sandbox.biometric;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.i247.sandbox.data.StoredRecord;
import org.i247.sandbox.search.Match;

/** Makes candidates: the record of a collection, and what this search says of it. */
final class Candidates {
    private static final int MOST = 100;

    private Candidates() {}

    static Match of(
            StoredRecord record,
            double score,
            String matchedOn,
            boolean expert,
            String list,
            Collection<String> matched) {
        ObjectNode members = record.members().deepCopy();
        members.put("manualVerification", expert);
        ArrayNode names = members.putArray(list);
        matched.forEach(names::add);
        return new Match(with(record, members), score, List.of(matchedOn));
    }

    /** The first hundred, each with its place. */
    static List<Match> ranked(List<Match> sorted) {
        List<Match> ranked = new ArrayList<>();
        for (Match match : sorted.subList(0, Math.min(sorted.size(), MOST))) {
            ObjectNode members = match.record().members().deepCopy();
            members.put("candidateRank", ranked.size() + 1);
            ranked.add(new Match(with(match.record(), members), match.score(), match.matchedOn()));
        }
        return ranked;
    }

    private static StoredRecord with(StoredRecord record, ObjectNode members) {
        return new StoredRecord(members, record.numbers(), record.names(), record.withheldFrom(), record.images());
    }
}
