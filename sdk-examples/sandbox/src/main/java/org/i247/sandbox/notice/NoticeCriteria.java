package org.i247.sandbox.notice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.StreamSupport;

/** What a question asks for. Parameters that the service does not have for a colour are overlooked, as it does. */
final class NoticeCriteria {
    private final Map<String, String> parameters;
    private final LocalDate today;

    private NoticeCriteria(Map<String, String> parameters, LocalDate today) {
        this.parameters = parameters;
        this.today = today;
    }

    /**
     * The criteria of a question.
     *
     * @throws PatternSyntaxException if a name is no regular expression
     */
    static Predicate<ObjectNode> of(Map<String, String> parameters, boolean un, LocalDate today) {
        NoticeCriteria criteria = new NoticeCriteria(parameters, today);
        Predicate<ObjectNode> name = criteria.expression("name");
        return un ? name.and(criteria.ofUn()) : name.and(criteria.ofPerson());
    }

    private Predicate<ObjectNode> ofUn() {
        return equal("unReference", "un_reference").and(equal("unResolution", "un_resolution"));
    }

    private Predicate<ObjectNode> ofPerson() {
        return expression("forename")
                .and(equal("sexId", "sex_id"))
                .and(given("nationality", code -> notice -> holds(notice.path("nationalities"), code)))
                .and(given(
                        "arrestWarrantCountryId",
                        code -> notice -> StreamSupport.stream(
                                        notice.path("arrest_warrants").spliterator(), false)
                                .anyMatch(warrant -> warrant.path("issuing_country_id")
                                        .asText()
                                        .equals(code))))
                .and(given("freeText", words -> notice -> notice.toString().contains(words)))
                .and(ages());
    }

    private Predicate<ObjectNode> ages() {
        if (!parameters.containsKey("ageMin") && !parameters.containsKey("ageMax")) {
            return notice -> true;
        }
        int least = Integer.parseInt(parameters.getOrDefault("ageMin", "0"));
        int most = Integer.parseInt(parameters.getOrDefault("ageMax", "999"));
        return notice -> age(notice).filter(age -> age >= least && age <= most).isPresent();
    }

    /** The age in whole years; of a date that is not precise, that of the first day that it may be. */
    private Optional<Integer> age(ObjectNode notice) {
        String[] born = notice.path("date_of_birth").asText("").split("/", -1);
        if (!born[0].matches("\\d{4}")) {
            return Optional.empty();
        }
        LocalDate day = Year.parse(born[0])
                .atMonth(born.length > 1 ? Integer.parseInt(born[1]) : 1)
                .atDay(born.length > 2 ? Integer.parseInt(born[2]) : 1);
        return Optional.of(day.until(today).getYears());
    }

    private Predicate<ObjectNode> expression(String name) {
        return given(name, expression -> {
            Pattern pattern = Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
            return notice -> notice.path(name).isTextual()
                    && pattern.matcher(notice.path(name).asText()).find();
        });
    }

    private Predicate<ObjectNode> equal(String parameter, String member) {
        return given(parameter, value -> notice -> notice.path(member).asText().equals(value));
    }

    private Predicate<ObjectNode> given(String parameter, Function<String, Predicate<ObjectNode>> test) {
        return Optional.ofNullable(parameters.get(parameter)).map(test).orElse(notice -> true);
    }

    private static boolean holds(JsonNode list, String value) {
        return StreamSupport.stream(list.spliterator(), false)
                .anyMatch(each -> each.asText().equals(value));
    }
}
