package org.i247.sdk.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.i247.sdk.document.TravelDocumentQuery;
import org.i247.sdk.document.TravelDocuments;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.query.DatabaseName;
import org.i247.sdk.query.Purpose;
import org.i247.sdk.query.QueryContext;
import org.i247.sdk.standard.BureauCode;
import org.i247.sdk.standard.manifest.Origin;
import org.i247.sdk.standard.manifest.Traveller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One result for every subject, whatever happens. */
@Timeout(60)
class ScreeningTest {
    private static final byte[] SECRET = "the digest of the list".getBytes(StandardCharsets.US_ASCII);
    private static final QueryContext CONTEXT = QueryContext.builder()
            .bureau(BureauCode.of("UT"))
            .unit("port-1")
            .user("officer-1")
            .purpose(Purpose.BORDER_CONTROL)
            .build();

    private final StubDatabase database = new StubDatabase();
    /** Pauses of seconds are over in milliseconds. */
    private final Screening screening =
            new Screening(Map.of(DatabaseName.SLTD, new TravelDocuments(database)), () -> System.nanoTime() * 1000);

    @TempDir
    private Path directory;

    private static String number(int index) {
        return "P" + (1_000_000 + index);
    }

    private static Iterator<Subject> subjects(int count) {
        return IntStream.range(0, count)
                .mapToObj(index -> Subject.builder()
                        .label("PERSON-" + index)
                        .travelDocument(TravelDocumentQuery.number(number(index)))
                        .build())
                .iterator();
    }

    private List<SubjectResult> all(int count, ScreeningOptions options) {
        try (ScreeningRun run = screening.run(subjects(count), CONTEXT, options)) {
            List<SubjectResult> results = new ArrayList<>();
            run.forEachRemaining(results::add);
            ScreeningSummary summary = run.summary();
            assertThat(summary.read()).isEqualTo(count);
            assertThat(summary.clear() + summary.hit() + summary.notKnown()).isEqualTo(count);
            assertThat(results.stream().map(SubjectResult::number).sorted())
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, count).boxed().toList());
            return results;
        }
    }

    @Test
    void results_come_in_order_and_batches_are_full() {
        database.answering(number -> number.endsWith("7") ? StubDatabase.hit("h-" + number) : StubDatabase.noHit());

        List<SubjectResult> results = all(1234, ScreeningOptions.defaults());

        assertThat(results).isSortedAccordingTo((one, other) -> Long.compare(one.number(), other.number()));
        assertThat(results.stream().filter(each -> each.verdict() == ScreeningVerdict.HIT))
                .hasSize(123)
                .allMatch(each -> each.results().get(0).leads().size() == 1);
        assertThat(database.batches())
                .hasSize(13)
                .filteredOn(size -> size == 100)
                .hasSize(12);
    }

    @Test
    void nothing_to_read_is_nothing_to_tell() {
        assertThat(all(0, ScreeningOptions.defaults())).isEmpty();
    }

    @Test
    void results_come_as_they_are_there_if_that_is_wanted() {
        assertThat(all(1234, ScreeningOptions.defaults().asTheyCome())).hasSize(1234);
    }

    @Test
    void only_what_failed_is_asked_again() {
        database.answering(number -> number.endsWith("5") && database.timesAsked(number) < 3
                ? StubDatabase.failed(ErrorCode.DATABASE_TIMEOUT)
                : StubDatabase.noHit());

        List<SubjectResult> results = all(250, ScreeningOptions.defaults());

        assertThat(results).allMatch(each -> each.verdict() == ScreeningVerdict.CLEAR);
        assertThat(IntStream.range(0, 250).map(index -> database.timesAsked(number(index))))
                .containsExactlyElementsOf(IntStream.range(0, 250)
                        .map(index -> index % 10 == 5 ? 3 : 1)
                        .boxed()
                        .toList());
    }

    @Test
    void what_fails_for_good_is_not_known_and_hides_nobody() {
        database.answering(number ->
                number.endsWith("5") ? StubDatabase.failed(ErrorCode.DATABASE_TIMEOUT) : StubDatabase.hit("h"));

        List<SubjectResult> results = all(20, ScreeningOptions.defaults().withRounds(2));

        assertThat(results.get(5).verdict()).isEqualTo(ScreeningVerdict.NOT_KNOWN);
        assertThat(results.get(5).results().get(0).error()).hasValue(ErrorCode.DATABASE_TIMEOUT);
        assertThat(results.stream().filter(each -> each.verdict() == ScreeningVerdict.HIT))
                .hasSize(18);
        assertThat(database.timesAsked(number(5))).isEqualTo(2);
    }

    @Test
    void one_question_that_spoils_its_batch_is_found() {
        database.failing(numbers -> numbers.contains(number(42))
                ? Optional.of(StubDatabase.error(ErrorCode.MALFORMED_ANSWER))
                : Optional.empty());

        List<SubjectResult> results = all(200, ScreeningOptions.defaults());

        assertThat(results.stream().filter(each -> each.verdict() == ScreeningVerdict.NOT_KNOWN))
                .singleElement()
                .satisfies(each -> assertThat(each.number()).isEqualTo(43));
    }

    static Stream<I247Exception> withoutBatches() {
        return Stream.of(
                StubDatabase.error(ErrorCode.NOT_FOUND),
                StubDatabase.error(ErrorCode.NOT_SUPPORTED),
                I247Exception.of(Failure.of(ErrorCode.MALFORMED_REQUEST).withAnswer(405, "request-1")));
    }

    @ParameterizedTest
    @MethodSource("withoutBatches")
    void a_gateway_that_has_no_batches_is_asked_one_by_one(I247Exception refusal) {
        database.failing(numbers -> Optional.of(refusal))
                .answering(number -> number.endsWith("7")
                        ? StubDatabase.hit("h")
                        : number.endsWith("5")
                                ? StubDatabase.failed(ErrorCode.DATABASE_TIMEOUT)
                                : StubDatabase.noHit());

        List<SubjectResult> results = all(1050, ScreeningOptions.defaults().withRounds(2));

        for (SubjectResult each : results) {
            long last = (each.number() - 1) % 10;
            assertThat(each.verdict())
                    .isEqualTo(
                            last == 7
                                    ? ScreeningVerdict.HIT
                                    : last == 5 ? ScreeningVerdict.NOT_KNOWN : ScreeningVerdict.CLEAR);
        }
        assertThat(database.alone()).hasSize(1050);
        database.alone()
                .forEach((number, times) -> assertThat(times).as(number).isEqualTo(number.endsWith("5") ? 2 : 1));
        assertThat(database.batches()).as("only those that were under way").hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void a_crowded_client_is_waited_for_with_fewer_batches() {
        AtomicBoolean crowded = new AtomicBoolean(true);
        database.failing(numbers -> crowded.getAndSet(!crowded.get())
                ? Optional.of(StubDatabase.error(ErrorCode.BULKHEAD_FULL))
                : Optional.empty());

        assertThat(all(1000, ScreeningOptions.defaults().withRounds(1)))
                .allMatch(each -> each.verdict() == ScreeningVerdict.CLEAR);
    }

    @Test
    void a_wrong_set_up_ends_the_questions_and_leaves_nobody_out() {
        database.failing(numbers -> Optional.of(StubDatabase.error(ErrorCode.ACCESS_DENIED)));

        List<SubjectResult> results = all(50_000, ScreeningOptions.defaults());

        assertThat(results).allMatch(each -> each.verdict() == ScreeningVerdict.NOT_KNOWN);
        assertThat(database.batches().size()).isLessThanOrEqualTo(ScreeningOptions.MOST_BATCHES);
    }

    @Test
    void an_interruption_leaves_nobody_out() {
        database.failing(numbers -> Optional.of(StubDatabase.error(ErrorCode.DATABASE_UNAVAILABLE)));
        Thread.currentThread().interrupt();

        List<SubjectResult> results = all(500, ScreeningOptions.defaults());

        assertThat(Thread.interrupted()).isTrue();
        assertThat(results).allMatch(each -> each.verdict() == ScreeningVerdict.NOT_KNOWN);
    }

    @Test
    void who_has_nothing_to_ask_for_is_not_known() {
        Traveller nobody = Traveller.at(new Origin("list", 1, 2, 3)).build();
        try (ScreeningRun run =
                screening.run(List.of(Subject.of(nobody)).iterator(), CONTEXT, ScreeningOptions.defaults())) {
            assertThat(run.next().verdict()).isEqualTo(ScreeningVerdict.NOT_KNOWN);
            assertThat(run.hasNext()).isFalse();
        }
    }

    private ScreeningOptions journalled() {
        return ScreeningOptions.defaults().withJournal(directory.resolve("journal"), SECRET);
    }

    @Test
    void what_was_answered_is_not_asked_again() throws IOException {
        database.answering(number -> number.endsWith("7") ? StubDatabase.hit("h-" + number) : StubDatabase.noHit());
        try (ScreeningRun run = screening.run(subjects(1000), CONTEXT, journalled())) {
            for (int i = 0; i < 350; i++) {
                run.next();
            }
        }
        // The end of a line that was being written when the process was killed.
        Files.writeString(directory.resolve("journal"), "{\"chunk\":", java.nio.file.StandardOpenOption.APPEND);
        database.forget();

        List<SubjectResult> results = all(1000, journalled());

        List<SubjectResult> kept =
                results.stream().filter(SubjectResult::isKept).toList();
        assertThat(kept.size()).isGreaterThanOrEqualTo(350);
        assertThat(kept).allMatch(each -> database.timesAsked(number((int) each.number() - 1)) == 0);
        assertThat(results.stream().filter(each -> !each.isKept()))
                .allMatch(each -> database.timesAsked(number((int) each.number() - 1)) == 1);
        assertThat(results.get(7).results().get(0).leads().get(0).hitId()).isEqualTo("h-P1000007");
        assertThat(results.stream().filter(each -> each.verdict() == ScreeningVerdict.HIT))
                .hasSize(100);
    }

    @Test
    void what_is_not_known_is_asked_again_with_the_same_journal() {
        database.answering(
                number -> number.endsWith("5") ? StubDatabase.failed(ErrorCode.INTERNAL_ERROR) : StubDatabase.noHit());
        all(250, journalled().withRounds(1));
        database.forget();
        database.answering(number -> StubDatabase.noHit());

        List<SubjectResult> results = all(250, journalled());

        assertThat(results).allMatch(each -> each.verdict() == ScreeningVerdict.CLEAR);
        assertThat(IntStream.range(0, 250).filter(index -> database.timesAsked(number(index)) > 0))
                .containsExactlyElementsOf(IntStream.range(0, 250)
                        .filter(index -> index % 10 == 5)
                        .boxed()
                        .toList());
    }

    @Test
    void the_journal_of_another_list_is_refused() {
        all(250, journalled());
        Iterator<Subject> others = IntStream.range(1, 251)
                .mapToObj(index -> Subject.builder()
                        .travelDocument(TravelDocumentQuery.number(number(index)))
                        .build())
                .iterator();

        try (ScreeningRun run = screening.run(others, CONTEXT, journalled())) {
            assertThatThrownBy(run::next).isInstanceOf(InvalidRequestException.class);
        }
        byte[] other = "another secret than before".getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> screening.run(
                        subjects(1),
                        CONTEXT,
                        ScreeningOptions.defaults().withJournal(directory.resolve("journal"), other)))
                .isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void the_journal_tells_nobody_who_was_asked_for() throws IOException {
        database.answering(number -> StubDatabase.hit("h-1"));
        all(250, journalled());

        assertThat(directory.resolve("journal"))
                .content()
                .doesNotContain("P100", "PERSON", "the digest")
                .contains("i247-screening", "h-1");
        assertThat(Files.getPosixFilePermissions(directory.resolve("journal")))
                .isEqualTo(java.nio.file.attribute.PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void progress_ends_with_everybody() {
        List<ScreeningProgress> told = new ArrayList<>();

        all(1000, ScreeningOptions.defaults().withProgress(told::add, 1000L));

        ScreeningProgress last = told.get(told.size() - 1);
        assertThat(last.summary().read()).isEqualTo(1000);
        assertThat(last.left()).hasValueSatisfying(left -> assertThat(left).isZero());
    }

    @Test
    void a_slow_taker_holds_everything_back() {
        List<Integer> read = new ArrayList<>();
        Iterator<Subject> counted = new Iterator<>() {
            private final Iterator<Subject> all = subjects(100_000);

            @Override
            public boolean hasNext() {
                return all.hasNext();
            }

            @Override
            public Subject next() {
                read.add(1);
                return all.next();
            }
        };
        try (ScreeningRun run =
                screening.run(counted, CONTEXT, ScreeningOptions.defaults().withBatches(4))) {
            run.next();

            assertThat(read.size()).isLessThanOrEqualTo(15_000);
        }
    }
}
