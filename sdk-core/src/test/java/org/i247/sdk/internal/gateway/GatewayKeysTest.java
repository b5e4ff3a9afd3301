package org.i247.sdk.internal.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.i247.sdk.document.TravelDocumentQuery;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.transport.TestAuthority;
import org.i247.sdk.internal.transport.TestAuthority.Credential;
import org.i247.sdk.query.Answer;
import org.i247.sdk.security.Trust;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Several signing keys of the gateway, each believed within its validity, while the clock moves on. */
@Timeout(60)
class GatewayKeysTest {
    private static final TravelDocumentQuery QUERY = TravelDocumentQuery.number("L898902C3");

    private final AtomicReference<Instant> now = new AtomicReference<>(TestAuthority.NOW);
    private final Line line;
    private final Credential old;
    private final Credential next;

    GatewayKeysTest() throws IOException {
        line = new Line(now::get, Line.ATTEMPT, 100_000);
        old = line.gateway.authority().issue("old", TestAuthority.days(-10), TestAuthority.days(20));
        next = line.gateway.authority().issue("next", TestAuthority.days(10), TestAuthority.days(40));
        line.believe(trust(List.of(old, next)));
    }

    @AfterEach
    void close() throws IOException {
        line.close();
    }

    @Test
    void each_key_counts_within_its_own_validity_and_both_do_where_they_overlap() {
        at(0);
        assertBelieved(old);
        assertNotBelieved(next, "KEY_NOT_VALID");
        at(15);
        assertBelieved(old);
        assertBelieved(next);
        at(25);
        assertNotBelieved(old, "KEY_NOT_VALID");
        assertBelieved(next);
        at(41);
        assertNotBelieved(next, "KEY_NOT_VALID");
    }

    @Test
    void a_key_is_believed_to_the_last_second_of_its_certificate_and_no_longer() {
        Instant end = old.certificate().getNotAfter().toInstant();
        now.set(end);
        assertBelieved(old);
        now.set(end.plusMillis(1));
        assertNotBelieved(old, "KEY_NOT_VALID");
    }

    @Test
    void a_key_that_is_no_longer_pinned_is_not_believed_from_the_replacement_on() {
        at(15);
        assertBelieved(old);
        line.believe(trust(List.of(next)));
        assertNotBelieved(old, "KEY_NOT_PINNED");
        assertBelieved(next);
    }

    private void at(int days) {
        now.set(TestAuthority.days(days));
    }

    private Trust trust(List<Credential> signing) {
        return Trust.of(
                List.of(line.gateway.authority().certificate()),
                signing.stream().map(Credential::certificate).toList(),
                () -> TestAuthority.days(15));
    }

    /** The gateway signs by this key, and by the client's clock. */
    private Reply signedBy(Credential key) {
        return Reply.noHit().by(key).at(Duration.between(Instant.now(), now.get()));
    }

    private void assertBelieved(Credential key) {
        line.gateway.says(signedBy(key));
        assertThat(line.documents.search(QUERY, Line.CONTEXT)).isInstanceOf(Answer.NoHit.class);
    }

    private void assertNotBelieved(Credential key, String reason) {
        line.gateway.says(signedBy(key));
        I247Exception failure =
                catchThrowableOfType(I247Exception.class, () -> line.documents.search(QUERY, Line.CONTEXT));
        assertThat(failure.code()).isEqualTo(ErrorCode.UNVERIFIED_ANSWER);
        assertThat(failure.failure().arguments()).contains(reason);
    }
}
