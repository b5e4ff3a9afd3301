package org.i247.sdk.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.notice.Population.Subject;
import org.i247.sdk.notice.SliceWalkPropertiesTest.Walked;
import org.i247.sdk.person.NoticeColour;
import org.junit.jupiter.api.Test;

/** Past the 160 that the service gives for one question: how many questions it takes, and what comes of the last. */
class StreamAllTest {
    @Test
    void whatTheServiceGivesWholeIsOneSliceAndNothingIsAskedBeforeItIsNeeded() {
        Population population = population(160, id -> new Subject(id, "NAME", "FORE", "M", 30, List.of()));
        AllNotices all = new AllNotices(population, Slice.of(NoticeQuery.all(), NoticeColour.RED));
        assertThat(population.questions).isZero();

        all.next();
        assertThat(population.questions).isEqualTo(4);
        int given = 1;
        while (all.hasNext()) {
            all.next();
            given++;
        }

        assertThat(given).isEqualTo(160);
        assertThat(population.questions).isEqualTo(4);
    }

    @Test
    void asManyAsThereAreRedNoticesTakeAFewHundredQuestionsOfAWholePage() {
        Population population = population(6864, StreamAllTest::ordinary);

        Walked walked = Walked.through(population);

        assertThat(walked.ids()).containsExactlyInAnyOrderElementsOf(ids(6864));
        assertThat(walked.missing()).isZero();
        assertThat(population.questions).isLessThan(500);
    }

    @Test
    void theSameWalkAsksTheSameQuestionsInTheSameOrder() {
        assertThat(asked()).isEqualTo(asked()).hasSizeGreaterThan(10);
    }

    @Test
    void onlyTheBeginningIsAskedForIfOnlyTheBeginningIsWanted() {
        Population population = population(6864, StreamAllTest::ordinary);

        new AllNotices(population, Slice.of(NoticeQuery.all(), NoticeColour.RED)).next();

        assertThat(population.questions).isLessThan(40);
    }

    @Test
    void aSliceThatNothingCutsIsGivenAsFarAsItGoesAndThenReported() {
        Walked walked = Walked.through(population(170, id -> new Subject(id, "SAME", "SAME", "M", 30, List.of("FR"))));

        assertThat(walked.ids()).hasSize(160).doesNotHaveDuplicates();
        assertThat(walked.missing()).isEqualTo(10);
    }

    @Test
    void thoseOfWhomNothingElseIsSaidAreReachedByTheirNationalitiesOnceEach() {
        Walked walked = Walked.through(population(
                400,
                id -> new Subject(
                        id,
                        null,
                        null,
                        null,
                        null,
                        id % 4 == 0 ? List.of("FR", "AR") : List.of("D" + "EJKM".charAt(id % 4)))));

        assertThat(walked.ids()).containsExactlyInAnyOrderElementsOf(ids(400));
        assertThat(walked.missing()).isZero();
    }

    @Test
    void aCriterionOfTheCallersOwnIsKept() {
        Population population =
                population(600, id -> new Subject(id, id % 3 == 0 ? "ZED" : "ABE", "F", "M", id % 60, List.of("FR")));

        Walked walked = Walked.through(
                population, NoticeQuery.builder().namePattern("^Z").build());

        assertThat(walked.ids()).hasSize(200).doesNotHaveDuplicates();
        assertThat(walked.missing()).isZero();
    }

    @Test
    void aQuestionThatFailsEndsTheStreamAndMayBeAskedAgain() {
        Population population = population(1000, StreamAllTest::ordinary);
        List<NoticeQuery> asked = new ArrayList<>();
        AllNotices all = new AllNotices(
                (query, number) -> {
                    asked.add(query);
                    if (asked.size() == 9) {
                        throw I247Exception.of(Failure.of(ErrorCode.CONNECTION_LOST, "service"));
                    }
                    return population.page(query, number);
                },
                Slice.of(NoticeQuery.all(), NoticeColour.RED));
        List<String> ids = new ArrayList<>();

        assertThatExceptionOfType(I247Exception.class)
                .isThrownBy(() -> all.forEachRemaining(each -> ids.add(each.entityId())));
        all.forEachRemaining(each -> ids.add(each.entityId()));

        assertThat(ids).doesNotHaveDuplicates().hasSize(1000);
    }

    private static List<NoticeQuery> asked() {
        Population population = population(1000, StreamAllTest::ordinary);
        List<NoticeQuery> asked = new ArrayList<>();
        new AllNotices(
                        (query, number) -> {
                            asked.add(query);
                            return population.page(query, number);
                        },
                        Slice.of(NoticeQuery.all(), NoticeColour.RED))
                .forEachRemaining(each -> {});
        return asked;
    }

    /** Names of two syllables, more or less evenly spread. */
    private static Subject ordinary(int id) {
        String name = "" + letter(id) + letter(id / 26) + letter(id / 7) + "OV";
        return new Subject(id, name, "" + letter(id / 3), "M", 20 + id % 50, List.of("FR"));
    }

    private static char letter(int i) {
        return (char) ('A' + Math.floorMod(i, 26));
    }

    private static List<String> ids(int size) {
        return IntStream.range(0, size).mapToObj(id -> "2099/" + id).toList();
    }

    private static Population population(int size, IntFunction<Subject> maker) {
        return new Population(IntStream.range(0, size).mapToObj(maker).toList(), Notices.REACHABLE, false);
    }
}
