package org.i247.sdk.internal.copy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.i247.sdk.query.Members;

/**
 * All files of a copy in their order: what stands in a later one replaces what an earlier one says of the same record. Safe for use
 * by several threads.
 */
public final class Segments implements AutoCloseable {
    /** The gateway's own bound is at least this. */
    private static final int MOST_HITS = 100;
    /** So many lines with one number are no answer for anybody. */
    private static final int MOST_PLACES = 10_000;

    private final List<Segment> segments;
    private final CopyRules rules;
    private final NavigableSet<Integer> letters = new TreeSet<>();

    /**
     * Puts files together.
     *
     * @param segments the base and then the deltas
     * @param rules by what records are found
     */
    public Segments(List<Segment> segments, CopyRules rules) {
        this.segments = List.copyOf(segments);
        this.rules = rules;
        segments.forEach(segment -> letters.addAll(segment.letters()));
    }

    /**
     * A record that matches.
     *
     * @param record the record
     * @param match how it matches
     */
    public record Found(Members record, CopyMatch match) {}

    /**
     * Looks up a question.
     *
     * @param query the question's criteria
     * @return all that matches, best first; empty if it is too much
     * @throws IOException if a file cannot be read any more
     */
    public Optional<List<Found>> search(Members query) throws IOException {
        Set<Identifier> identifiers = new HashSet<>();
        boolean fuzzy = query.flag("fuzzy").orElse(false);
        for (Map.Entry<String, String> asked : rules.asked(query).entrySet()) {
            Set<String> values = fuzzy ? OneEdit.around(asked.getValue(), letters) : Set.of(asked.getValue());
            values.forEach(value -> identifiers.add(Identifier.of(asked.getKey(), value)));
        }
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            Set<Long> places = new TreeSet<>();
            for (Identifier identifier : identifiers) {
                places.addAll(segments.get(i).places(identifier, MOST_PLACES));
                if (places.size() >= MOST_PLACES) {
                    return Optional.empty();
                }
            }
            for (long place : places) {
                look(i, place, query).ifPresent(found::add);
            }
            if (found.size() > MOST_HITS) {
                return Optional.empty();
            }
        }
        found.sort(
                Comparator.comparingDouble((Found each) -> each.match().score()).reversed());
        return Optional.of(found);
    }

    private Optional<Found> look(int segment, long place, Members query) throws IOException {
        CopyLine line = segments.get(segment).line(place);
        Optional<Members> record = line.record();
        Optional<CopyMatch> match = record.flatMap(members -> rules.match(query, members));
        if (match.isEmpty() || isReplaced(line.recordId().reveal(), segment, place)) {
            return Optional.empty();
        }
        return Optional.of(new Found(record.orElseThrow(), match.get()));
    }

    /** Within a base nothing is replaced: if it names a record twice, both stand. */
    private boolean isReplaced(String recordId, int segment, long place) throws IOException {
        for (int i = segments.size() - 1; i > segment; i--) {
            if (segments.get(i).lastOf(recordId) >= 0) {
                return true;
            }
        }
        Segment own = segments.get(segment);
        return !own.isBase() && own.lastOf(recordId) != place;
    }

    @Override
    public void close() throws IOException {
        IOException first = null;
        for (Segment segment : segments) {
            try {
                segment.close();
            } catch (IOException e) {
                first = first == null ? e : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
