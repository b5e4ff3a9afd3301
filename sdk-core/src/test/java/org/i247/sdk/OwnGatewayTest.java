package org.i247.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.i247.sdk.biometric.BiometricSamples;
import org.i247.sdk.biometric.DnaQuery;
import org.i247.sdk.document.TravelDocumentQuery;
import org.i247.sdk.document.TravelDocumentRecord;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.GatewayFaultException;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.internal.call.OwnGateway;
import org.i247.sdk.query.Answer;
import org.i247.sdk.query.CallOptions;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Outcome;
import org.i247.sdk.query.Page;
import org.i247.sdk.query.Purpose;
import org.i247.sdk.query.QueryContext;
import org.i247.sdk.spi.Attempt;
import org.i247.sdk.standard.BureauCode;
import org.i247.sdk.standard.dna.ProfileKind;
import org.i247.sdk.vehicle.VehicleQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A country's own gateway behind the port has everything in front of it that the contract's has. */
@Timeout(60)
class OwnGatewayTest {
    private static final TravelDocumentQuery QUERY = TravelDocumentQuery.number("L898902C3");
    private static final Answer<TravelDocumentRecord> NO_HIT = new Answer.NoHit<>(OwnGateway.provenance());

    private final OwnGateway own = new OwnGateway();
    private final I247Client client = I247Client.builder()
            .gateway(own)
            .bureau(BureauCode.of("UT"))
            .unit("airport-1")
            .user("u-1")
            .purpose(Purpose.BORDER_CONTROL)
            .attemptTimeout(Duration.ofSeconds(3))
            .language(Locale.FRENCH)
            .build();
    private final QueryContext context = client.context();

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void itsNoHitIsOne() {
        own.then(() -> NO_HIT);

        assertThat(client.travelDocuments().search(QUERY, context)).isSameAs(NO_HIT);
    }

    @Test
    void anAttemptKnowsWhoAsksInWhatLanguageAndForHowLong() {
        own.then(() -> NO_HIT);

        client.travelDocuments()
                .search(QUERY, Page.first(), context, CallOptions.defaults().withReference("desk-1"));

        Attempt attempt = own.attempts.get(0);
        assertThat(attempt.context()).isEqualTo(context);
        assertThat(attempt.reference()).isEqualTo("desk-1");
        assertThat(attempt.language()).isEqualTo(Locale.FRENCH);
        assertThat(attempt.number()).isEqualTo(1);
        assertThat(attempt.endpoint()).isZero();
        assertThat(attempt.timeLeft()).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void aFaultOfTheLineIsTriedAgainUnderTheSameReference() {
        own.then(() -> {
                    throw I247Exception.of(Failure.of(ErrorCode.CONNECTION_LOST, "own"));
                })
                .then(() -> NO_HIT);

        client.travelDocuments().search(QUERY, context);

        assertThat(own.attempts).extracting(Attempt::number).containsExactly(1, 2);
        assertThat(own.attempts.get(1).reference())
                .isEqualTo(own.attempts.get(0).reference());
    }

    @Test
    void aRefusalIsNotTriedAgainAndTellsTheCall() {
        own.then(() -> {
            throw I247Exception.of(Failure.of(ErrorCode.ACCESS_DENIED));
        });

        I247Exception failure = failure(() -> client.travelDocuments().search(QUERY, context));

        assertThat(failure.code()).isEqualTo(ErrorCode.ACCESS_DENIED);
        assertThat(failure.failure().attempts()).isEqualTo(1);
        assertThat(failure.failure().reference()).contains(own.attempts.get(0).reference());
    }

    @Test
    void anAnswerThatBreaksTheContractIsMalformed() {
        own.then(() -> {
            throw new MemberException("hits[0].owner", "REQUIRED");
        });

        I247Exception failure = failure(() -> client.travelDocuments().search(QUERY, context));

        assertThat(failure).isInstanceOf(GatewayFaultException.class).hasMessageContaining("hits[0].owner");
        assertThat(failure.code()).isEqualTo(ErrorCode.MALFORMED_ANSWER);
        assertThat(own.attempts).hasSize(1);
    }

    @Test
    void anAnswerOfAnotherDatabaseIsMalformed() {
        own.then(() -> NO_HIT);

        I247Exception failure = failure(() -> client.vehicles().search(VehicleQuery.vin("1M8GDM9AXKP042788"), context));

        assertThat(failure.code()).isEqualTo(ErrorCode.MALFORMED_ANSWER);
    }

    @Test
    void aBatchThatLacksAnOutcomeIsMalformed() {
        own.then(() -> List.of(new Outcome.Answered<>(NO_HIT)));

        I247Exception failure = failure(() -> client.travelDocuments().searchBatch(List.of(QUERY, QUERY), context));

        assertThat(failure.code()).isEqualTo(ErrorCode.MALFORMED_ANSWER);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 101})
    void aBatchHasOneToAHundredQuestions(int size) {
        I247Exception failure =
                failure(() -> client.travelDocuments().searchBatch(Collections.nCopies(size, QUERY), context));

        assertThat(failure).isInstanceOf(InvalidRequestException.class);
        assertThat(failure.code()).isEqualTo(ErrorCode.INVALID_QUERY);
        assertThat(own.attempts).isEmpty();
    }

    @Test
    void aHundredQuestionsAreOneCall() {
        own.then(() -> Collections.nCopies(100, new Outcome.Answered<>(NO_HIT)));

        assertThat(client.travelDocuments().searchBatch(Collections.nCopies(100, QUERY), context))
                .hasSize(100);
        assertThat(own.attempts).hasSize(1);
    }

    @Test
    void everyPageHasAReferenceOfItsOwn() {
        own.then(() -> new Answer.Hits<>(
                        List.of(), 2, true, Optional.of(Page.ofSize(7).at("more")), OwnGateway.provenance()))
                .then(() -> new Answer.Hits<>(List.of(), 2, true, Optional.empty(), OwnGateway.provenance()));

        assertThat(client.travelDocuments().pages(QUERY, 7, context)).hasSize(2);

        assertThat(own.pages.get(1).cursor()).contains("more");
        assertThat(own.attempts).extracting(Attempt::reference).doesNotHaveDuplicates();
    }

    @Test
    void closingTheClientClosesTheGateway() {
        client.close();

        assertThat(own.closed).isEqualTo(1);
        ExecutionException end = catchThrowableOfType(
                ExecutionException.class,
                () -> client.travelDocuments().searchAsync(QUERY, context).get());
        assertThat(end.getCause())
                .isInstanceOfSatisfying(
                        I247Exception.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.CLIENT_CLOSED));
    }

    @Test
    void whatItDoesNotKnowOfBiometricsItSays() {
        DnaQuery profile =
                DnaQuery.of(BiometricSamples.profile(ProfileKind.PERSON).build());

        I247Exception failure = failure(() -> client.dnaProfiles().submit(profile, context));

        assertThat(failure.code()).isEqualTo(ErrorCode.NOT_SUPPORTED);
        assertThat(failure).hasMessageContaining("dna-profiles");
        assertThat(failure(() -> client.fingerprints().poll("s-1", context)).code())
                .isEqualTo(ErrorCode.NOT_SUPPORTED);
    }

    @Test
    void keysAreTheGatewaysOwnAffair() {
        assertThat(failure(client::reloadKeys).code()).isEqualTo(ErrorCode.NOT_SUPPORTED);
    }

    private static I247Exception failure(Runnable call) {
        return catchThrowableOfType(I247Exception.class, call::run);
    }
}
