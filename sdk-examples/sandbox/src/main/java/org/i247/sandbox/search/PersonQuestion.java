package org.i247.sandbox.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.i247.sandbox.data.Cleaning;
import org.i247.sandbox.data.PersonName;
import org.i247.sandbox.data.StoredRecord;
import org.i247.sandbox.problem.Violation.Rule;
import org.jspecify.annotations.Nullable;

/** A question for a person. */
record PersonQuestion(
        List<String> tokens,
        boolean forename,
        @Nullable String entityId,
        @Nullable String documentNumber,
        @Nullable DateSpan born,
        @Nullable String sex,
        List<String> nationalities,
        double minimumScore)
        implements Question {
    private static final double DEFAULT_MINIMUM = 0.5;

    static Question read(MemberReader query) {
        String name = query.text("name");
        String forename = query.text("forename");
        if (query.has("forename") && !query.has("name")) {
            query.violation("name", Rule.REQUIRED);
        }
        List<String> tokens = new ArrayList<>(Cleaning.tokens(name == null ? "" : name));
        if (name != null && tokens.isEmpty()) {
            query.violation("name", Rule.FORMAT);
        }
        tokens.addAll(Cleaning.tokens(forename == null ? "" : forename));
        String entityId = query.text("entityId");
        String documentNumber = query.documentNumber("documentNumber");
        if (Stream.of("name", "entityId", "documentNumber", "forename").noneMatch(query::has)) {
            query.violation(Rule.REQUIRED);
        }
        DateSpan born = query.date("dateOfBirth");
        OptionalInt tolerance = query.integer("dateOfBirthTolerance", 0, 10);
        if (query.has("dateOfBirthTolerance") && !query.has("dateOfBirth")) {
            query.violation("dateOfBirth", Rule.REQUIRED);
        }
        return new PersonQuestion(
                tokens,
                forename != null,
                entityId,
                documentNumber,
                born == null ? null : born.widened(tolerance.orElse(0)),
                query.code("sex"),
                query.countries("nationalities"),
                query.share("minimumScore").orElse(DEFAULT_MINIMUM));
    }

    @Override
    public Optional<Match> match(StoredRecord record) {
        List<String> matchedOn = new ArrayList<>();
        double score = 0;
        double byName = tokens.isEmpty()
                ? 0
                : record.names().stream()
                        .mapToDouble(name -> NameAlignment.score(tokens, name.tokens()))
                        .max()
                        .orElse(0);
        if (byName > 0 && byName >= minimumScore) {
            score = byName;
            matchedOn.add("name");
            if (forename) {
                matchedOn.add("forename");
            }
        }
        if (entityId != null
                && entityId.equals(record.members().path("entityId").asText())) {
            score = 1;
            matchedOn.add("entityId");
        }
        if (documentNumber != null && record.numbers("documentNumber").contains(documentNumber)) {
            score = 1;
            matchedOn.add("documentNumber");
        }
        return matchedOn.isEmpty() ? Optional.empty() : narrowed(record, score, matchedOn);
    }

    private Optional<Match> narrowed(StoredRecord record, double score, List<String> matchedOn) {
        Narrowing date = Narrowing.date(born, datesOfBirth(record));
        Narrowing gender = Narrowing.sex(sex, record.members().path("sex"));
        Narrowing nationality = Narrowing.any(nationalities, record.members().path("nationalities"));
        if (Stream.of(date, gender, nationality).anyMatch(Narrowing.EXCLUDES::equals)) {
            return Optional.empty();
        }
        if (date == Narrowing.AGREES) {
            matchedOn.add("dateOfBirth");
        }
        if (gender == Narrowing.AGREES) {
            matchedOn.add("sex");
        }
        if (nationality == Narrowing.AGREES) {
            matchedOn.add("nationalities");
        }
        return Optional.of(new Match(record, score, matchedOn));
    }

    private static List<DateSpan> datesOfBirth(StoredRecord record) {
        return Stream.concat(
                        Stream.of(record.members().path("dateOfBirth").asText("")),
                        record.names().stream().map(PersonName::dateOfBirth).filter(Objects::nonNull))
                .map(DateSpan::read)
                .flatMap(Optional::stream)
                .toList();
    }
}
