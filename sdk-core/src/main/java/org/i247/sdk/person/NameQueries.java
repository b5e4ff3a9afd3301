package org.i247.sdk.person;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.i247.sdk.query.Members;
import org.i247.sdk.standard.name.NameVariant;
import org.i247.sdk.standard.name.PersonName;

/** The criteria of a question with each variant of its name. */
final class NameQueries {
    private static final Set<String> OF_NAME = Set.of("name", "forename");

    private NameQueries() {}

    static Stream<Members> of(PersonQuery query, int most) {
        PersonName asked =
                PersonName.of(query.name().orElse(""), query.forename().orElse(null));
        List<NameVariant> variants = asked.variants(most);
        Stream<Members> others = query.name().isEmpty()
                ? Stream.empty()
                : variants.stream().skip(1).map(variant -> with(variant.name(), query.criteria()));
        return Stream.concat(Stream.of(query.criteria()), others);
    }

    private static Members with(PersonName name, Members criteria) {
        Members.Builder changed = Members.builder().put("name", name.surname());
        name.forenames().ifPresent(forenames -> changed.put("forename", forenames));
        criteria.names().stream()
                .filter(member -> !OF_NAME.contains(member))
                .forEach(member -> changed.put(member, criteria.value(member).orElse(null)));
        return changed.build();
    }
}
