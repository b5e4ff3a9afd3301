package org.i247.sdk.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.i247.sdk.I247Client;
import org.i247.sdk.document.AdministrativeDocumentQuery;
import org.i247.sdk.document.AdministrativeDocuments;
import org.i247.sdk.document.TravelDocumentQuery;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.person.PersonQuery;
import org.i247.sdk.person.Persons;
import org.i247.sdk.query.Answer;
import org.i247.sdk.query.CallOptions;
import org.i247.sdk.query.Caveat;
import org.i247.sdk.query.Database;
import org.i247.sdk.query.DatabaseName;
import org.i247.sdk.query.DatabaseQuery;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.query.Hit;
import org.i247.sdk.query.HitStatus;
import org.i247.sdk.query.Image;
import org.i247.sdk.query.Outcome;
import org.i247.sdk.query.Page;
import org.i247.sdk.query.Provenance;
import org.i247.sdk.query.Purpose;
import org.i247.sdk.query.QueryContext;
import org.i247.sdk.query.ServiceStatus;
import org.i247.sdk.query.Versioned;
import org.i247.sdk.spi.Attempt;
import org.i247.sdk.spi.Gateway;
import org.i247.sdk.standard.BureauCode;
import org.i247.sdk.standard.Mrz;
import org.i247.sdk.vehicle.VehicleQuery;
import org.i247.sdk.vehicle.Vehicles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CrossCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String ZONE =
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<</L898902C36UTO7408122F1204159ZE184226B<<<<<10";
    private static final QueryContext CONTEXT = QueryContext.builder()
            .bureau(BureauCode.of("UT"))
            .unit("airport-1")
            .user("kiosk-7")
            .purpose(Purpose.BORDER_CONTROL)
            .build();

    private final Scripted gateway = new Scripted();
    private final I247Client client =
            I247Client.builder().gateway(gateway).maxAttempts(1).build();

    @AfterEach
    void close() {
        gateway.open.countDown();
        client.close();
    }

    private CrossCheckResult ask(CallOptions options) {
        return client.crossCheck().ask(CrossCheckQuestion.ofTraveller(Mrz.parse(ZONE), TODAY), CONTEXT, options);
    }

    private CrossCheckResult ask() {
        return ask(CallOptions.defaults());
    }

    @Test
    void nothing_found_anywhere_is_clear() {
        gateway.says("SLTD", this::noHit).says("NOMINAL", this::noHit);

        CrossCheckResult result = ask();

        assertThat(result.verdict()).isEqualTo(CrossCheckVerdict.CLEAR);
        assertThat(result.notKnown()).isEmpty();
        assertThat(result.outcomes())
                .extracting(CrossCheckOutcome::database)
                .containsExactly(DatabaseName.SLTD, DatabaseName.NOMINAL);
    }

    @Test
    void each_call_has_a_reference_of_its_own_that_begins_with_the_checks() {
        gateway.says("SLTD", this::noHit).says("NOMINAL", this::noHit);

        CrossCheckResult result = ask(CallOptions.defaults().withReference("desk-1"));

        assertThat(result.reference()).isEqualTo("desk-1");
        assertThat(gateway.references)
                .containsExactlyInAnyOrderEntriesOf(Map.of("SLTD", "desk-1/SLTD", "NOMINAL", "desk-1/NOMINAL"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ask(CallOptions.defaults().withReference("r".repeat(49))));
    }

    @Test
    void a_failure_hides_no_hit() {
        gateway.says("SLTD", this::hit).says("NOMINAL", () -> fail(ErrorCode.DATABASE_UNAVAILABLE));

        CrossCheckResult result = ask();

        assertThat(result.verdict()).isEqualTo(CrossCheckVerdict.HIT);
        assertThat(result.hits()).hasSize(1);
        assertThat(result.notKnown()).containsExactly(DatabaseName.NOMINAL);
        assertThat(result.of(Persons.DATABASE).orElseThrow())
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.error().code()).isEqualTo(ErrorCode.DATABASE_UNAVAILABLE));
        assertThat(result.of(Vehicles.DATABASE)).isEmpty();
    }

    @Test
    void a_failure_is_no_clear() {
        gateway.says("SLTD", this::noHit).says("NOMINAL", () -> fail(ErrorCode.UNVERIFIED_ANSWER));

        assertThat(ask().verdict()).isEqualTo(CrossCheckVerdict.INCOMPLETE);
    }

    @Test
    void a_fault_of_the_gateways_own_code_is_an_outcome_too() {
        gateway.says("SLTD", this::hit).says("NOMINAL", () -> {
            throw new IllegalStateException("a bug");
        });

        CrossCheckResult result = ask();

        assertThat(result.verdict()).isEqualTo(CrossCheckVerdict.HIT);
        assertThat(result.of(Persons.DATABASE).orElseThrow())
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.error().code()).isEqualTo(ErrorCode.CLIENT_FAULT));
    }

    @Test
    void a_part_searched_and_too_many_are_no_clear() {
        gateway.says("SLTD", () -> new Answer.Incomplete<>(provenance("SLTD"))).says("NOMINAL", this::noHit);
        assertThat(ask().verdict()).isEqualTo(CrossCheckVerdict.INCOMPLETE);

        gateway.says("SLTD", () -> new Answer.TooMany<>(OptionalLong.empty(), provenance("SLTD")));
        CrossCheckResult result = ask();
        assertThat(result.verdict()).isEqualTo(CrossCheckVerdict.INCOMPLETE);
        assertThat(result.notKnown()).containsExactly(DatabaseName.SLTD);
    }

    @Test
    void a_database_that_does_not_answer_in_time_keeps_the_others() {
        gateway.says("SLTD", this::hit).says("NOMINAL", gateway::hangs);

        CrossCheckResult result = ask(CallOptions.defaults().withTimeout(Duration.ofSeconds(2)));

        assertThat(result.verdict()).isEqualTo(CrossCheckVerdict.HIT);
        assertThat(result.of(Persons.DATABASE).orElseThrow())
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.error().code()).isEqualTo(ErrorCode.DEADLINE_EXCEEDED));
    }

    @Test
    void an_interruption_gives_what_is_known_and_keeps_the_flag() throws Exception {
        gateway.says("SLTD", this::hit).says("NOMINAL", gateway::hangs);
        CompletableFuture<CrossCheckResult> seen = new CompletableFuture<>();
        CompletableFuture<Boolean> flag = new CompletableFuture<>();
        Thread officer = new Thread(() -> {
            seen.complete(ask());
            flag.complete(Thread.currentThread().isInterrupted());
        });
        officer.start();
        gateway.hanging.await();
        gateway.answered.await();

        officer.interrupt();

        assertThat(flag.get()).isTrue();
        assertThat(seen.get().of(Persons.DATABASE).orElseThrow()).isInstanceOf(Outcome.Failed.class);
    }

    @Test
    void cancelling_ends_the_calls() throws Exception {
        gateway.says("SLTD", this::noHit).says("NOMINAL", gateway::hangs);
        CompletableFuture<CrossCheckResult> later = client.crossCheck()
                .askAsync(CrossCheckQuestion.ofTraveller(Mrz.parse(ZONE), TODAY), CONTEXT, CallOptions.defaults());
        gateway.hanging.await();

        later.cancel(true);

        gateway.interrupted.await();
        assertThat(later).isCancelled();
    }

    @Test
    void a_zone_without_a_name_asks_for_the_document_alone_and_says_so() {
        gateway.says("SLTD", this::noHit);
        Mrz nameless =
                Mrz.parse("P<UTO<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<</L898902C36UTO7408122F1204159ZE184226B<<<<<10");

        CrossCheckResult result = client.crossCheck().ask(CrossCheckQuestion.ofTraveller(nameless, TODAY), CONTEXT);

        assertThat(result.of(Persons.DATABASE).orElseThrow())
                .isEqualTo(new Outcome.NotAsked<>("the zone holds no name"));
        assertThat(result.verdict()).isEqualTo(CrossCheckVerdict.CLEAR);
        assertThat(result.notKnown()).containsExactly(DatabaseName.NOMINAL);
    }

    @Test
    void a_zone_without_name_and_number_is_no_question() {
        Mrz empty =
                Mrz.parse("P<UTO<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<</<<<<<<<<<0UTO7408122F1204159ZE184226B<<<<<10");

        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> CrossCheckQuestion.ofTraveller(empty, TODAY));
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> CrossCheckQuestion.builder().build());
    }

    @Test
    void a_vehicle_and_its_paper_are_asked_for_together() {
        gateway.says("SMV", this::noHit).says("SAD", this::hit);

        CrossCheckResult result = client.crossCheck()
                .ask(
                        CrossCheckQuestion.ofVehicle(
                                VehicleQuery.vin("1M8GDM9AXKP042788"), AdministrativeDocumentQuery.number("VR2041788")),
                        CONTEXT);

        assertThat(result.verdict()).isEqualTo(CrossCheckVerdict.HIT);
        assertThat(result.of(AdministrativeDocuments.DATABASE)).isPresent();
    }

    @Test
    void nothing_of_a_person_is_shown() {
        gateway.says("SLTD", this::noHit).says("NOMINAL", this::noHit);
        CrossCheckQuestion question = CrossCheckQuestion.builder()
                .travelDocument(TravelDocumentQuery.number("L898902C3"))
                .person(PersonQuery.builder().name("ERIKSSON").build())
                .build();

        assertThat(question).hasToString("CrossCheckQuestion[SLTD, NOMINAL]");
        assertThat(client.crossCheck()
                        .ask(question, CONTEXT, CallOptions.defaults().withReference("r-1")))
                .hasToString("CrossCheckResult[r-1, CLEAR]");
    }

    private <R extends DatabaseRecord> Answer<R> noHit() {
        return new Answer.NoHit<>(provenance(gateway.asked.get()));
    }

    private <R extends DatabaseRecord> Answer<R> hit() {
        Hit<R> hit = new Hit<>(
                "h-1",
                1.0,
                List.of("documentNumber"),
                HitStatus.UNCONFIRMED,
                BureauCode.of("XA"),
                List.of(Caveat.CONFIRM_WITH_OWNER),
                true,
                Optional.empty());
        return new Answer.Hits<>(List.of(hit), 1, true, Optional.empty(), provenance(gateway.asked.get()));
    }

    private static <R extends DatabaseRecord> Answer<R> fail(ErrorCode code) {
        throw I247Exception.of(Failure.of(code));
    }

    private static Provenance provenance(String database) {
        return new Provenance(
                new DatabaseName(database), Optional.empty(), Instant.parse("2026-11-23T10:00:01Z"), "ref", "req");
    }

    /** A gateway that says what it is told to say for each database. */
    private static final class Scripted implements Gateway {
        final Map<String, String> references = new ConcurrentHashMap<>();
        final ThreadLocal<String> asked = new ThreadLocal<>();
        final CountDownLatch open = new CountDownLatch(1);
        final CountDownLatch hanging = new CountDownLatch(1);
        final CountDownLatch answered = new CountDownLatch(1);
        final CountDownLatch interrupted = new CountDownLatch(1);
        private final Map<String, Supplier<Answer<?>>> script = new ConcurrentHashMap<>();

        Scripted says(String database, Supplier<Answer<?>> answer) {
            script.put(database, answer);
            return this;
        }

        Answer<?> hangs() {
            hanging.countDown();
            try {
                open.await();
            } catch (InterruptedException e) {
                interrupted.countDown();
                Thread.currentThread().interrupt();
            }
            return fail(ErrorCode.INTERRUPTED);
        }

        @Override
        @SuppressWarnings("unchecked") // the test knows what it asks for
        public <Q extends DatabaseQuery, R extends DatabaseRecord> Answer<R> search(
                Database<Q, R> database, Q query, Page page, Attempt attempt) {
            String name = database.name().value();
            references.put(name, attempt.reference());
            asked.set(name);
            Answer<R> answer = (Answer<R>) script.get(name).get();
            answered.countDown();
            return answer;
        }

        @Override
        public <Q extends DatabaseQuery, R extends DatabaseRecord> List<Outcome<R>> searchBatch(
                Database<Q, R> database, List<Q> queries, Attempt attempt) {
            throw new AssertionError();
        }

        @Override
        public <R extends DatabaseRecord> Optional<Versioned<R>> record(
                Database<?, R> database, String recordId, Attempt attempt) {
            throw new AssertionError();
        }

        @Override
        public Optional<Image> image(Database<?, ?> database, String recordId, String imageId, Attempt attempt) {
            throw new AssertionError();
        }

        @Override
        public ServiceStatus status(Attempt attempt) {
            throw new AssertionError();
        }

        @Override
        public void close() {
            open.countDown();
        }
    }
}
