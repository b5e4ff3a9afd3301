package org.i247.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.i247.sdk.I247Client;
import org.i247.sdk.document.TravelDocumentQuery;
import org.i247.sdk.document.TravelDocumentRecord;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.person.PersonQuery;
import org.i247.sdk.person.PersonRecord;
import org.i247.sdk.query.Answer;
import org.i247.sdk.query.Outcome;
import org.i247.sdk.vehicle.VehicleQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The SDK's client against the sandbox: two readings of one contract. */
class EndToEndTest {
    @RegisterExtension
    static final SandboxExtension GATEWAY = new SandboxExtension();

    private static final TravelDocumentQuery STOLEN = TravelDocumentQuery.number(Specimens.STOLEN_PASSPORT);
    private static final TravelDocumentQuery CLEAN = TravelDocumentQuery.number(Specimens.CLEAN_DOCUMENT);

    private Sandbox sandbox;
    private I247Client client;

    @BeforeEach
    void client() {
        sandbox = GATEWAY.sandbox();
        client = I247Client.builder().properties(sandbox.clientProperties()).build();
    }

    @AfterEach
    void close() {
        client.close();
    }

    private Answer<TravelDocumentRecord> ask(TravelDocumentQuery query) {
        return client.travelDocuments().search(query, client.context());
    }

    private ErrorCode failure(TravelDocumentQuery query) {
        I247Exception failure = catchThrowableOfType(I247Exception.class, () -> ask(query));
        assertThat(failure).isNotNull();
        return failure.code();
    }

    @Test
    void a_stolen_document_is_a_hit_and_a_clean_one_is_not() {
        assertThat(ask(STOLEN)).isInstanceOf(Answer.Hits.class);
        assertThat(ask(CLEAN)).isInstanceOf(Answer.NoHit.class);
        assertThat(sandbox.requestsTo(SandboxDatabase.TRAVEL_DOCUMENTS)).isEqualTo(2);
    }

    @Test
    void a_withheld_record_is_a_hit() {
        Answer<TravelDocumentRecord> answer = ask(TravelDocumentQuery.number(Specimens.RESTRICTED_DOCUMENT));

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Hits.class, hits -> assertThat(hits.total()).isEqualTo(1));
    }

    @Test
    void a_vehicle_under_false_plates_is_a_hit() {
        VehicleQuery query = VehicleQuery.builder()
                .vin(Specimens.STOLEN_VIN)
                .plate(Specimens.FALSE_PLATE)
                .build();

        assertThat(client.vehicles().search(query, client.context())).isInstanceOf(Answer.Hits.class);
    }

    @Test
    void many_persons_go_in_one_exchange() {
        List<Outcome<PersonRecord>> outcomes = client.persons()
                .searchBatch(
                        List.of(
                                PersonQuery.builder()
                                        .name(Specimens.WANTED_NAME_IN_CYRILLIC)
                                        .dateOfBirth(Specimens.WANTED_BORN)
                                        .build(),
                                PersonQuery.builder()
                                        .name("ERIKSSON")
                                        .forename("ANNA MARIA")
                                        .build(),
                                PersonQuery.builder()
                                        .name(Specimens.COMMON_NAME)
                                        .build()),
                        client.context());

        assertThat(outcomes)
                .extracting(outcome -> ((Outcome.Answered<PersonRecord>) outcome)
                        .answer()
                        .getClass()
                        .getSimpleName())
                .containsExactly("Hits", "NoHit", "TooMany");
        assertThat(sandbox.requestsTo(SandboxDatabase.PERSONS)).isEqualTo(1);
    }

    @Test
    void pages_follow_each_other_to_the_end() {
        TravelDocumentQuery blanks = TravelDocumentQuery.builder()
                .documentNumber(Specimens.STOLEN_BLANK_PASSPORT)
                .fuzzy(true)
                .build();

        long hits = StreamSupport.stream(
                        client.travelDocuments()
                                .pages(blanks, 4, client.context())
                                .spliterator(),
                        false)
                .mapToLong(page ->
                        ((Answer.Hits<TravelDocumentRecord>) page).hits().size())
                .sum();

        assertThat(hits).isEqualTo(11);
        assertThat(sandbox.requestsTo(SandboxDatabase.TRAVEL_DOCUMENTS)).isEqualTo(3);
    }

    @Test
    void records_and_images_are_read() {
        assertThat(client.persons().record(Specimens.WANTED_RECORD, client.context()))
                .isPresent();
        assertThat(client.persons().record("none", client.context())).isEmpty();
        assertThat(client.persons().image(Specimens.WANTED_RECORD, Specimens.WANTED_IMAGE, client.context()))
                .hasValueSatisfying(image -> assertThat(image.mediaType()).isEqualTo("image/png"));
    }

    @Test
    void the_status_is_told() {
        sandbox.on(SandboxDatabase.PERSONS).state(DatabaseState.DOWN);

        assertThat(client.status(client.context()).databases())
                .extracting(database -> database.name().value() + " " + database.answers())
                .containsExactly(
                        "SLTD true", "SMV true", "NOMINAL false", "SAD true", "WOA true", "AFIS true", "DNA true");
    }

    @Test
    void two_failures_are_ridden_out() {
        sandbox.on(SandboxDatabase.TRAVEL_DOCUMENTS)
                .next(Fault.databaseUnavailable())
                .next(Fault.dropConnection());

        assertThat(ask(CLEAN)).isInstanceOf(Answer.NoHit.class);
        assertThat(sandbox.requestsTo(SandboxDatabase.TRAVEL_DOCUMENTS)).isEqualTo(3);
    }

    @Test
    void a_database_that_stays_away_is_a_failure_after_three_attempts() {
        sandbox.on(SandboxDatabase.TRAVEL_DOCUMENTS).untilReset(Fault.databaseUnavailable());

        assertThat(failure(CLEAN)).isEqualTo(ErrorCode.DATABASE_UNAVAILABLE);
        assertThat(sandbox.requestsTo(SandboxDatabase.TRAVEL_DOCUMENTS)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unsigned",
                "foreignKey",
                "replayedAnswer",
                "wrongDigest",
                "changedContent",
                "staleAnswer",
                "answerFromTheFuture",
                "contentCoded"
            })
    void a_no_hit_that_is_not_proven_is_never_a_no_hit(String fault) throws ReflectiveOperationException {
        sandbox.anywhere().untilReset((Fault) Fault.class.getMethod(fault).invoke(null));

        assertThat(failure(CLEAN)).isEqualTo(ErrorCode.UNVERIFIED_ANSWER);
    }

    @Test
    void an_incomplete_answer_is_no_no_hit() {
        sandbox.on(SandboxDatabase.TRAVEL_DOCUMENTS).next(Fault.incomplete());

        assertThat(ask(CLEAN)).isInstanceOf(Answer.Incomplete.class);
    }

    @Test
    void a_purpose_that_is_refused_is_an_error_of_the_set_up() {
        sandbox.refusePurpose("border-control");

        assertThat(failure(CLEAN)).isEqualTo(ErrorCode.PURPOSE_NOT_ALLOWED);
        assertThat(sandbox.requestsTo(SandboxDatabase.TRAVEL_DOCUMENTS)).isEqualTo(1);
    }

    @Test
    void a_slow_gateway_is_a_time_out() {
        sandbox.on(SandboxDatabase.TRAVEL_DOCUMENTS).untilReset(Fault.slow(Duration.ofSeconds(3)));
        try (I247Client hasty = I247Client.builder()
                .properties(sandbox.clientProperties())
                .attemptTimeout(Duration.ofMillis(300))
                .maxAttempts(1)
                .build()) {
            I247Exception failure = catchThrowableOfType(
                    I247Exception.class, () -> hasty.travelDocuments().search(CLEAN, hasty.context()));

            assertThat(failure.code()).isEqualTo(ErrorCode.ATTEMPT_TIMEOUT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ECDSA_P384_SHA384", "ED25519", "RSA_PSS_SHA512"})
    void every_algorithm_is_spoken(SigningAlgorithm algorithm) {
        SandboxIdentity identity = sandbox.newIdentity().algorithm(algorithm).issue();
        try (I247Client other =
                I247Client.builder().properties(identity.clientProperties()).build()) {
            assertThat(other.travelDocuments().search(CLEAN, other.context())).isInstanceOf(Answer.NoHit.class);
        }
    }
}
