package org.i247.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Contract section 2: what is refused for its signature, in which order, and whether the refusal is signed. */
class SignatureRefusalTest {
    @RegisterExtension
    static final SandboxExtension GATEWAY = new SandboxExtension();

    private static final String SEARCHES = "/v1/travel-documents/searches";
    private static final String BODY = "{\"query\": {\"documentNumber\": \"D23145890\"}}";

    private RawClient client;

    @BeforeEach
    void client() {
        client = RawClient.of(GATEWAY.sandbox());
    }

    private RawClient as(IdentityBuilder identity) {
        return RawClient.of(GATEWAY.sandbox(), identity.issue());
    }

    private IdentityBuilder identity() {
        return GATEWAY.sandbox().newIdentity();
    }

    @ParameterizedTest
    @EnumSource
    void every_algorithm_of_the_contract_is_taken(SigningAlgorithm algorithm) {
        RawAnswer answer =
                as(identity().algorithm(algorithm)).post(SEARCHES, BODY).send();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.isVerified()).isTrue();
    }

    @Test
    void a_request_without_signature_is_refused_unsigned() {
        RawAnswer answer = client.post(SEARCHES, BODY).sendUnsigned();

        assertThat(answer.statusAndCode()).isEqualTo("401 SIGNATURE_INVALID");
        assertThat(answer.header("Signature")).isEmpty();
    }

    @Test
    void content_that_is_not_what_was_signed_is_refused() {
        RawAnswer answer =
                client.post(SEARCHES, BODY).bodyAfterSigning(BODY + " ").send();

        assertThat(answer.statusAndCode()).isEqualTo("401 SIGNATURE_INVALID");
        assertThat(answer.isVerified()).isTrue();
    }

    @Test
    void content_without_a_digest_counts_as_unsigned() {
        RawAnswer answer = client.post(SEARCHES, BODY).withoutDigest().send();

        assertThat(answer.statusAndCode()).isEqualTo("401 SIGNATURE_INVALID");
        assertThat(answer.isVerified()).isTrue();
    }

    @Test
    void a_context_that_is_not_covered_is_refused() {
        RawAnswer answer = client.get("/v1/code-lists/sexes")
                .without("I247-Context")
                .afterSigning("I247-Context", "bureau=\"UT\"")
                .send();

        assertThat(answer.statusAndCode()).isEqualTo("401 SIGNATURE_INVALID");
    }

    @Test
    void a_signing_key_that_is_not_registered_is_refused() {
        RawAnswer answer = as(identity().signingUnknown()).post(SEARCHES, BODY).send();

        assertThat(answer.statusAndCode()).isEqualTo("401 KEY_UNKNOWN");
        assertThat(answer.isVerified()).isTrue();
    }

    @Test
    void a_signing_certificate_that_is_over_is_refused() {
        RawAnswer answer = as(identity().signingExpired()).post(SEARCHES, BODY).send();

        assertThat(answer.statusAndCode()).isEqualTo("401 KEY_UNKNOWN");
    }

    @Test
    void a_signature_of_301_seconds_ago_is_refused() {
        InstantSource late = () -> client.clock().instant().minusSeconds(302);

        RawAnswer answer = client.post(SEARCHES, BODY).signedAt(late).send();

        assertThat(answer.statusAndCode()).isEqualTo("401 SIGNATURE_STALE");
        assertThat(answer.isVerified()).isTrue();
    }

    @Test
    void a_signature_from_the_future_is_refused() {
        InstantSource early = () -> client.clock().instant().plusSeconds(302);

        assertThat(client.post(SEARCHES, BODY).signedAt(early).send().statusAndCode())
                .isEqualTo("401 SIGNATURE_STALE");
    }

    @Test
    void a_signature_that_comes_twice_is_refused_the_second_time() {
        RawRequest request = client.post(SEARCHES, BODY).sign();

        assertThat(request.send().status()).isEqualTo(200);
        assertThat(request.send().statusAndCode()).isEqualTo("401 SIGNATURE_REPLAYED");
    }

    @Test
    void a_tls_certificate_of_another_bureau_is_refused() {
        RawAnswer answer = as(identity().tlsOfBureau("XA")).post(SEARCHES, BODY).send();

        assertThat(answer.statusAndCode()).isEqualTo("403 BUREAU_MISMATCH");
        assertThat(answer.isVerified()).isTrue();
    }

    @Test
    void a_context_of_another_bureau_is_refused() {
        RawAnswer answer = client.post(SEARCHES, BODY)
                .header(
                        "I247-Context",
                        "bureau=\"XA\", user=\"u\", unit=\"n\", purpose=border-control, reference=\"r\"")
                .send();

        assertThat(answer.statusAndCode()).isEqualTo("403 BUREAU_MISMATCH");
    }

    @Test
    void the_signature_is_looked_at_before_the_target() {
        assertThat(as(identity().signingUnknown()).get("/nothing").send().statusAndCode())
                .isEqualTo("401 KEY_UNKNOWN");
    }
}
