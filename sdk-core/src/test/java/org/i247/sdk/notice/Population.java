package org.i247.sdk.notice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.i247.sdk.person.NoticeColour;
import org.i247.sdk.query.Members;
import org.jspecify.annotations.Nullable;

/**
 * What a service holds, and how it answers: as many notices as its cap whatever the page, the true total, and the last page
 * again beyond it. It counts its questions.
 */
final class Population implements SliceWalk.Pages {
    private final List<Subject> subjects;
    private final int cap;
    private final boolean tellsCases;
    int questions;

    /** Whom a notice is about; null for what it does not say. */
    record Subject(
            int id,
            @Nullable String name,
            @Nullable String forename,
            @Nullable String sex,
            @Nullable Integer age,
            List<String> nationalities) {
        String entityId() {
            return "2099/" + id;
        }

        ListedNotice listed() {
            return new ListedNotice(
                    NoticeColour.RED,
                    Members.builder()
                            .put("entity_id", entityId())
                            .put("name", name)
                            .put("forename", forename)
                            .build());
        }
    }

    Population(List<Subject> subjects, int cap, boolean tellsCases) {
        this.subjects = subjects;
        this.cap = cap;
        this.tellsCases = tellsCases;
    }

    @Override
    public NoticePage page(NoticeQuery query, int number) {
        questions++;
        List<Subject> matching = subjects.stream().filter(matcher(query)).toList();
        int reachable = Math.min(cap, matching.size());
        int size = 50;
        int last = Math.max(1, (reachable + size - 1) / size);
        int given = Math.min(number, last);
        List<ListedNotice> notices = matching.subList((given - 1) * size, Math.min(reachable, given * size)).stream()
                .map(Subject::listed)
                .toList();
        return new NoticePage(matching.size(), given, notices, List.of(), given < last);
    }

    private Predicate<Subject> matcher(NoticeQuery query) {
        Map<String, Predicate<Subject>> all = new LinkedHashMap<>();
        expression(query, NoticeQuery.NAME).ifPresent(name -> all.put("name", subject -> finds(name, subject.name())));
        expression(query, NoticeQuery.FORENAME)
                .ifPresent(name -> all.put("forename", subject -> finds(name, subject.forename())));
        query.value(NoticeQuery.SEX).ifPresent(sex -> all.put("sex", subject -> sex.equals(subject.sex())));
        query.value(NoticeQuery.NATIONALITY)
                .ifPresent(country ->
                        all.put("country", subject -> subject.nationalities().contains(country.toString())));
        query.value(NoticeQuery.WARRANT_COUNTRY).ifPresent(country -> all.put("warrant", subject -> false));
        query.value(NoticeQuery.AGE_MIN)
                .ifPresent(least -> all.put("ages", subject -> {
                    int atMost = Integer.parseInt(
                            query.value(NoticeQuery.AGE_MAX).orElseThrow().toString());
                    return subject.age() != null
                            && subject.age() >= Integer.parseInt(least.toString())
                            && subject.age() <= atMost;
                }));
        return all.values().stream().reduce(subject -> true, Predicate::and);
    }

    private Optional<Pattern> expression(NoticeQuery query, String criterion) {
        int flags = tellsCases ? Pattern.DOTALL : Pattern.DOTALL | Pattern.CASE_INSENSITIVE;
        return query.value(criterion).map(text -> Pattern.compile(text.toString(), flags));
    }

    private static boolean finds(Pattern expression, @Nullable String name) {
        return name != null && expression.matcher(Objects.requireNonNull(name)).find();
    }
}
