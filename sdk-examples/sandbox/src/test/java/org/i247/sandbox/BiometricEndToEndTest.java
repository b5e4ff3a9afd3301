package org.i247.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.i247.sdk.I247Client;
import org.i247.sdk.biometric.DnaCandidate;
import org.i247.sdk.biometric.DnaQuery;
import org.i247.sdk.biometric.Finger;
import org.i247.sdk.biometric.FingerprintCandidate;
import org.i247.sdk.biometric.FingerprintQuery;
import org.i247.sdk.biometric.SearchState;
import org.i247.sdk.biometric.WaitOptions;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.query.Answer;
import org.i247.sdk.query.CallOptions;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.query.Hit;
import org.i247.sdk.query.IdempotencyKey;
import org.i247.sdk.standard.dna.Locus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The SDK's client against the sandbox, for fingerprints and DNA profiles. */
@Timeout(60)
class BiometricEndToEndTest {
    @RegisterExtension
    static final SandboxExtension GATEWAY =
            new SandboxExtension(Sandbox.builder().biometricTime(Duration.ZERO));

    private I247Client client;

    @BeforeEach
    void client() {
        client = newClient();
    }

    private static I247Client newClient() {
        return I247Client.builder()
                .properties(GATEWAY.sandbox().clientProperties())
                .build();
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void prints_are_searched_for_and_their_candidates_are_typed() {
        SearchState.Pending<FingerprintCandidate> search =
                client.fingerprints().submit(FingerprintQuery.of(BiometricSpecimens.knownPrints()), client.context());

        Hit<FingerprintCandidate> hit =
                firstHit(client.fingerprints().await(search.searchId(), Duration.ofSeconds(30), client.context()));

        FingerprintCandidate candidate = hit.record().orElseThrow();
        assertThat(hit.isConfirmed()).isFalse();
        assertThat(candidate.subjectReference()).contains(Specimens.KNOWN_PRINTS_SUBJECT);
        assertThat(candidate.needsManualVerification()).isFalse();
        assertThat(candidate.matchedFingers()).contains(Finger.RIGHT_THUMB, Finger.LEFT_LITTLE);
    }

    @Test
    void a_search_outlives_the_process_that_started_it() {
        String searchId;
        try (I247Client first = newClient()) {
            searchId = first.dnaProfiles()
                    .submit(DnaQuery.of(BiometricSpecimens.stain()), first.context())
                    .searchId();
        }

        Hit<DnaCandidate> hit = firstHit(client.dnaProfiles().poll(searchId, client.context()));

        assertThat(hit.record().orElseThrow().matchedLoci()).contains(Locus.of("FGA"), Locus.of("D21S11"));
        assertThat(hit.record().orElseThrow().needsManualVerification()).isTrue();
    }

    @Test
    void what_was_sent_and_not_answered_is_found_again_by_its_key() {
        DnaQuery query = DnaQuery.of(BiometricSpecimens.knownProfile());
        CallOptions options =
                CallOptions.defaults().withIdempotencyKey(IdempotencyKey.of("0a9f2b60-5b1e-4c07-9f57-7d3a5d0c1e11"));
        GATEWAY.sandbox().on(SandboxDatabase.DNA_PROFILES).next(3, Fault.problem(503, "DATABASE_UNAVAILABLE"));
        assertThat(catchThrowableOfType(
                                I247Exception.class,
                                () -> client.dnaProfiles().submit(query, client.context(), options))
                        .code())
                .isEqualTo(ErrorCode.DATABASE_UNAVAILABLE);

        String found =
                client.dnaProfiles().submit(query, client.context(), options).searchId();

        assertThat(client.dnaProfiles().submit(query, client.context(), options).searchId())
                .isEqualTo(found);
    }

    @Test
    void prints_that_are_too_poor_are_rejected_and_no_no_hit() {
        SearchState.Pending<FingerprintCandidate> search =
                client.fingerprints().submit(FingerprintQuery.of(BiometricSpecimens.poorPrints()), client.context());

        SearchState<FingerprintCandidate> state = client.fingerprints().poll(search.searchId(), client.context());

        assertThat(state)
                .isInstanceOfSatisfying(
                        SearchState.Rejected.class,
                        rejected -> assertThat(rejected.error().code()).isEqualTo(ErrorCode.QUALITY_TOO_LOW));
    }

    @Test
    void a_wait_rides_out_a_fault_and_tells_of_each_pause() {
        SearchState.Pending<DnaCandidate> search =
                client.dnaProfiles().submit(DnaQuery.of(BiometricSpecimens.unknownProfile()), client.context());
        GATEWAY.sandbox().on(SandboxDatabase.DNA_PROFILES).next(2, Fault.dropConnection());
        List<SearchState<?>> told = new CopyOnWriteArrayList<>();

        SearchState<DnaCandidate> state = client.dnaProfiles()
                .awaitAsync(
                        search, WaitOptions.atMost(Duration.ofSeconds(30)).withProgress(told::add), client.context())
                .join();

        assertThat(state)
                .isInstanceOfSatisfying(
                        SearchState.Done.class,
                        done -> assertThat(done.answer()).isInstanceOf(Answer.NoHit.class));
        assertThat(told).hasSize(1);
    }

    @Test
    void an_answer_that_is_not_proven_is_no_answer() {
        String searchId = client.dnaProfiles()
                .submit(DnaQuery.of(BiometricSpecimens.unknownProfile()), client.context())
                .searchId();
        for (Fault fault : new Fault[] {Fault.unsigned(), Fault.foreignKey(), Fault.changedContent()}) {
            GATEWAY.sandbox().on(SandboxDatabase.DNA_PROFILES).untilReset(fault);

            assertThat(catchThrowableOfType(
                                    I247Exception.class,
                                    () -> client.dnaProfiles().poll(searchId, client.context()))
                            .code())
                    .isEqualTo(ErrorCode.UNVERIFIED_ANSWER);
        }
    }

    @Test
    void a_search_that_the_gateway_does_not_keep_is_expired() {
        String searchId = client.dnaProfiles()
                .submit(DnaQuery.of(BiometricSpecimens.stain()), client.context())
                .searchId();
        GATEWAY.sandbox().reset();

        assertThat(catchThrowableOfType(
                                I247Exception.class,
                                () -> client.dnaProfiles().await(searchId, Duration.ofSeconds(30), client.context()))
                        .code())
                .isEqualTo(ErrorCode.SEARCH_EXPIRED);
    }

    private static <R extends DatabaseRecord> Hit<R> firstHit(SearchState<R> state) {
        return ((Answer.Hits<R>) ((SearchState.Done<R>) state).answer()).hits().get(0);
    }
}
