package org.i247.sdk.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.i247.sdk.person.MatchReason.Kind;
import org.i247.sdk.standard.name.NameComparison;
import org.i247.sdk.standard.name.PersonName;

/**
 * The name of a record that fits the name asked for best: the name, the one in its own script, or an alias. Of equal ones
 * the first.
 *
 * @param score how well it fits; empty if no name was asked for, or the record has none
 * @param reasons why
 * @param alias the alias, if it is one
 */
record BestName(OptionalDouble score, List<MatchReason> reasons, Optional<Alias> alias) {
    private static final BestName NONE = new BestName(OptionalDouble.empty(), List.of(), Optional.empty());

    static BestName of(PersonQuery query, PersonRecord record) {
        return query.name()
                .map(name -> PersonName.of(name, query.forename().orElse(null)))
                .flatMap(asked -> candidates(record)
                        .map(candidate -> candidate.compareWith(asked))
                        .reduce(BestName::better))
                .orElse(NONE);
    }

    private static BestName better(BestName one, BestName other) {
        return other.score.orElse(0) > one.score.orElse(0) ? other : one;
    }

    private static Stream<Candidate> candidates(PersonRecord record) {
        Stream<Candidate> own = Stream.concat(
                candidate(record.name(), record.forename(), Optional.empty(), Optional.empty()),
                candidate(
                        record.nameInOriginalScript(),
                        record.forenameInOriginalScript(),
                        Optional.of(Kind.ORIGINAL_SCRIPT),
                        Optional.empty()));
        Stream<Candidate> aliases = record.aliases().stream()
                .flatMap(alias ->
                        candidate(alias.name(), alias.forename(), Optional.of(Kind.ALIAS), Optional.of(alias)));
        return Stream.concat(own, aliases);
    }

    private static Stream<Candidate> candidate(
            Optional<String> name, Optional<String> forename, Optional<Kind> origin, Optional<Alias> alias) {
        return name.isEmpty() && forename.isEmpty()
                ? Stream.empty()
                : Stream.of(new Candidate(PersonName.of(name.orElse(""), forename.orElse(null)), origin, alias));
    }

    /** A name of the record, and where it stands there. */
    private record Candidate(PersonName name, Optional<Kind> origin, Optional<Alias> alias) {
        BestName compareWith(PersonName asked) {
            NameComparison comparison = name.compareWith(asked);
            List<MatchReason> reasons = new ArrayList<>();
            origin.map(MatchReason::of).ifPresent(reasons::add);
            comparison.findings().stream()
                    .map(finding -> new MatchReason(Kind.valueOf("NAME_" + finding.kind()), finding.count()))
                    .forEach(reasons::add);
            return new BestName(OptionalDouble.of(comparison.score()), reasons, alias);
        }
    }
}
