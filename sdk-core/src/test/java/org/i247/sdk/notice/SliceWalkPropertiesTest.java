package org.i247.sdk.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.notice.Population.Subject;
import org.i247.sdk.person.NoticeColour;

/** Whoever there is, a walk gives each notice once; and where it cannot, it says how many it did not give. */
class SliceWalkPropertiesTest {
    private static final String[] COUNTRIES = Locale.getISOCountries();

    @Property(tries = 150)
    void aWalkGivesEachNoticeOnceOrSaysHowManyItDidNot(
            @ForAll("anybody") List<Function<Integer, Subject>> makers, @ForAll boolean tellsCases) {
        List<Subject> subjects = numbered(makers);
        Walked walked = Walked.through(new Population(subjects, 7, tellsCases));

        assertThat(walked.ids()).doesNotHaveDuplicates();
        assertThat(all(subjects)).containsAll(walked.ids());
        assertThat(subjects.size() - walked.ids().size()).isEqualTo(walked.missing());
    }

    @Property(tries = 60)
    void aWalkThroughPeopleWhoDifferInSomethingGivesAllOfThem(
            @ForAll("distinct") List<Function<Integer, Subject>> makers, @ForAll boolean tellsCases) {
        List<Subject> subjects = numbered(makers);
        Walked walked = Walked.through(new Population(subjects, 7, tellsCases));

        assertThat(walked.ids()).containsExactlyInAnyOrderElementsOf(all(subjects));
        assertThat(walked.missing()).isZero();
    }

    @Property(tries = 20)
    void theServicesOwnCapIsWalkedPastLikeAnother(@ForAll("distinct") List<Function<Integer, Subject>> makers) {
        List<Function<Integer, Subject>> many = new ArrayList<>();
        IntStream.range(0, 10).forEach(i -> many.addAll(makers));
        List<Subject> subjects = numbered(many);
        Walked walked = Walked.through(new Population(subjects, Notices.REACHABLE, false));

        assertThat(walked.ids()).containsExactlyInAnyOrderElementsOf(all(subjects));
    }

    @Provide
    Arbitrary<List<Function<Integer, Subject>>> anybody() {
        Arbitrary<String> name = Arbitraries.strings()
                .withChars('A', 'B', 'a', 'Z', 'é', 'م', '\'', ' ', '-', '(')
                .ofMaxLength(3);
        return person(
                        name.injectNull(0.1),
                        name.injectNull(0.3),
                        Arbitraries.of("M", "F", "U").injectNull(0.2),
                        Arbitraries.integers().between(0, 120).injectNull(0.2),
                        Arbitraries.of("AR", "FR", "XK").list().ofMaxSize(2))
                .list()
                .ofMaxSize(120);
    }

    /** People of few names, some of whom have no more than an age of their own, or a nationality that few share. */
    @Provide
    Arbitrary<List<Function<Integer, Subject>>> distinct() {
        Arbitrary<String> name = Arbitraries.strings()
                .withChars('A', 'b', 'Ö', 'ش')
                .ofMinLength(1)
                .ofMaxLength(2)
                .injectNull(0.1);
        return Combinators.combine(name, name, Arbitraries.of("M", "F").injectNull(0.2), Arbitraries.of(true, false))
                .<Function<Integer, Subject>>as((family, forename, sex, hasAge) -> id -> hasAge
                        ? new Subject(id, family, forename, sex, id % 121, List.of())
                        : new Subject(id, family, forename, sex, null, List.of(COUNTRIES[id % COUNTRIES.length])))
                .list()
                .ofMaxSize(120);
    }

    private static Arbitrary<Function<Integer, Subject>> person(
            Arbitrary<String> name,
            Arbitrary<String> forename,
            Arbitrary<String> sex,
            Arbitrary<Integer> age,
            Arbitrary<List<String>> nationalities) {
        return Combinators.combine(name, forename, sex, age, nationalities)
                .as((a, b, c, d, e) -> id -> new Subject(id, a, b, c, d, e));
    }

    private static List<Subject> numbered(List<Function<Integer, Subject>> makers) {
        return IntStream.range(0, makers.size())
                .mapToObj(i -> makers.get(i).apply(i))
                .toList();
    }

    private static List<String> all(List<Subject> subjects) {
        return subjects.stream().map(Subject::entityId).toList();
    }

    /** What a walk gave, and how many it said it did not. */
    record Walked(List<String> ids, int missing) {
        static Walked through(Population population) {
            return through(population, NoticeQuery.all());
        }

        static Walked through(Population population, NoticeQuery query) {
            List<String> ids = new ArrayList<>();
            AllNotices all = new AllNotices(population, Slice.of(query, NoticeColour.RED));
            try {
                all.forEachRemaining(notice -> ids.add(notice.entityId()));
                return new Walked(ids, 0);
            } catch (I247Exception e) {
                assertThat(e.code()).isEqualTo(ErrorCode.NOTICES_INCOMPLETE);
                return new Walked(ids, Integer.parseInt(e.failure().arguments().get(0)));
            }
        }
    }
}
