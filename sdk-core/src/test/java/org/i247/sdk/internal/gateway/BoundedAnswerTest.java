package org.i247.sdk.internal.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.i247.sdk.document.TravelDocumentQuery;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.GatewayFaultException;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.UnavailableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An answer has a size and a time, even when it is a genuine one. */
@Timeout(60)
class BoundedAnswerTest {
    private static final TravelDocumentQuery QUERY = TravelDocumentQuery.number("L898902C3");

    @Test
    void anAnswerThatIsTooLargeIsAnError() throws IOException {
        try (Line line = new Line(InstantSource.system(), Line.ATTEMPT, 1000)) {
            line.gateway.says(Reply.json("{\"padding\": \"" + "a".repeat(1000) + "\"}"));

            I247Exception failure = failure(line);

            assertThat(failure).isInstanceOf(GatewayFaultException.class).hasMessageContaining("1000 bytes");
            assertThat(failure.code()).isEqualTo(ErrorCode.ANSWER_TOO_LARGE);
            assertThat(line.gateway.seen()).hasSize(1);
        }
    }

    @Test
    void anAnswerThatDribblesEndsWithTheTimeOfTheAttempt() throws IOException {
        try (Line line = new Line(InstantSource.system(), Duration.ofMillis(400), 100_000)) {
            line.gateway.says(Reply.noHit().sent((session, bytes, body) -> {
                session.send(Arrays.copyOf(bytes, body));
                for (int i = body; i < bytes.length; i++) {
                    session.send(new byte[] {bytes[i]});
                    TimeUnit.MILLISECONDS.sleep(50);
                }
            }));

            I247Exception failure = failure(line);

            assertThat(failure).isInstanceOf(UnavailableException.class);
            assertThat(failure.code()).isEqualTo(ErrorCode.ATTEMPT_TIMEOUT);
            assertThat(line.gateway.seen()).hasSize(3);
        }
    }

    @Test
    void anAnswerThatBreaksOffIsAnError() throws IOException {
        try (Line line = new Line()) {
            line.gateway.says(Reply.noHit().sent((session, bytes, body) -> {
                session.send(Arrays.copyOf(bytes, bytes.length - 1));
                throw new IOException("the line breaks");
            }));

            I247Exception failure = failure(line);

            assertThat(failure.code()).isEqualTo(ErrorCode.CONNECTION_LOST);
            assertThat(line.gateway.seen()).hasSize(3);
        }
    }

    private static I247Exception failure(Line line) {
        return catchThrowableOfType(I247Exception.class, () -> line.documents.search(QUERY, Line.CONTEXT));
    }
}
