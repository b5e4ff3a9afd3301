package org.i247.sdk.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * How well a record fits the question that found it, by this SDK's own reckoning: a second opinion beside the gateway's
 * {@link org.i247.sdk.query.Hit#score() score}, with its reasons. It holds nothing about the person.
 *
 * <p>The base is how well the names fit ({@code docs/names.md}); 1 if the person has the INTERPOL id asked for, 0.9 if a document
 * asked for. What else was asked for lowers it, each by a factor of its own, and never raises it: a date of birth that is another
 * to one half, a sex to 0.85, a nationality to 0.9.
 *
 * @param score 0 to 1; empty if the question has nothing that could be compared with the record
 * @param reasons why, in the order of {@link MatchReason.Kind}
 */
public record PersonMatch(OptionalDouble score, List<MatchReason> reasons) {
    private static final double BY_ENTITY = 1;
    private static final double BY_DOCUMENT = 0.9;

    /**
     * Keeps a match.
     *
     * @param score 0 to 1; empty if there is none
     * @param reasons why
     * @throws IllegalArgumentException if a score is not from 0 to 1
     */
    public PersonMatch {
        if (score.isPresent() && !(score.getAsDouble() >= 0 && score.getAsDouble() <= 1)) {
            throw new IllegalArgumentException("a score is from 0 to 1");
        }
        reasons = List.copyOf(reasons);
    }

    /**
     * Compares a record with a question.
     *
     * @param query what was asked
     * @param record what was found
     * @return the match
     */
    public static PersonMatch of(PersonQuery query, PersonRecord record) {
        List<MatchReason> reasons = new ArrayList<>();
        BestName name = BestName.of(query, record);
        reasons.addAll(name.reasons());
        double base = name.score().orElse(-1);
        List<MatchFactor> factors = List.of(
                BirthFactor.of(query, record, name.alias()),
                SexFactor.of(query, record),
                NationalityFactor.of(query, record));
        double factor = 1;
        for (MatchFactor each : factors) {
            factor *= each.value();
            each.reason().ifPresent(reasons::add);
        }
        if (isEntity(query, record)) {
            base = BY_ENTITY;
            reasons.add(MatchReason.of(MatchReason.Kind.ENTITY_SAME));
        }
        if (usesDocument(query, record)) {
            base = Math.max(base, BY_DOCUMENT);
            reasons.add(MatchReason.of(MatchReason.Kind.DOCUMENT_SAME));
        }
        return new PersonMatch(base < 0 ? OptionalDouble.empty() : OptionalDouble.of(base * factor), reasons);
    }

    /**
     * The reasons in words.
     *
     * @param locale the reader's language: Arabic, English, French or Spanish; English for any other
     * @return a sentence for each reason, without anything about the person
     */
    public List<String> sentences(Locale locale) {
        return reasons.stream().map(reason -> reason.sentence(locale)).toList();
    }

    private static boolean isEntity(PersonQuery query, PersonRecord record) {
        return query.entityId().isPresent() && query.entityId().equals(record.entityId());
    }

    private static boolean usesDocument(PersonQuery query, PersonRecord record) {
        return query.documentNumber()
                .filter(number -> record.identityDocuments().stream()
                        .flatMap(document -> document.cleanNumber().stream())
                        .anyMatch(number::equals))
                .isPresent();
    }
}
