package org.i247.sdk.person;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.i247.sdk.query.Hit;

/**
 * A hit with both opinions of it side by side: the gateway's score and this SDK's own.
 *
 * @param hit the hit as it came
 * @param match how well its record fits; empty if the owner withholds the record, or it was not sent along
 */
public record ScoredHit(Hit<PersonRecord> hit, Optional<PersonMatch> match) {
    /**
     * Keeps a hit.
     *
     * @param hit the hit as it came
     * @param match how well its record fits
     */
    public ScoredHit {
        Objects.requireNonNull(hit, "hit");
        Objects.requireNonNull(match, "match");
    }

    /**
     * Scores hits. None is dropped and none changes its place, whatever its score.
     *
     * @param query what was asked
     * @param hits what was found
     * @return as many, in the same order
     */
    public static List<ScoredHit> of(PersonQuery query, List<Hit<PersonRecord>> hits) {
        return hits.stream()
                .map(hit -> new ScoredHit(hit, hit.record().map(record -> PersonMatch.of(query, record))))
                .toList();
    }

    /**
     * An order for a caller who asks for one: what cannot be scored comes first, because nobody has looked at it, and then
     * the best.
     *
     * @return the order
     */
    public static Comparator<ScoredHit> bestFirst() {
        return Comparator.comparingDouble(scored -> -scored.score().orElse(2));
    }

    /**
     * How well the hit matches, in the gateway's opinion.
     *
     * @return 0 to 1
     */
    public double gatewayScore() {
        return hit.score();
    }

    /**
     * How well the record fits, in this SDK's opinion.
     *
     * @return 0 to 1; empty if there is no record, or nothing to compare
     */
    public OptionalDouble score() {
        return match.map(PersonMatch::score).orElse(OptionalDouble.empty());
    }
}
