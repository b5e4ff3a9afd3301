package org.i247.sdk.internal.transport;

import static org.i247.sdk.fuzz.Invariant.require;

import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.hc.core5.http.HttpException;

/** The bytes of a connection, as the answer to a question: framing, header section, content. */
public final class FramingFuzz {
    private static final EngineLimits LIMITS = EngineLimits.DEFAULT.withBodyBytes(2_000);
    private static final HttpRequestMessage QUESTION = new HttpRequestMessage(
            "POST",
            URI.create("https://gateway.test/v1/persons/searches"),
            List.of(new HeaderLine("Content-Type", "application/json")),
            new byte[] {'{', '}'});

    private FramingFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        answer(bytes).ifPresent(received -> {
            HttpAnswer answer = received.answer();
            require(answer.status() >= 200 && answer.status() <= 999, "an informational answer is none");
            require(answer.body().length <= LIMITS.bodyBytes(), "content has a bound");
            require(answer.headers().size() <= LIMITS.headerCount(), "the number of header lines has a bound");
            require(!received.keep().isNegative(), "a connection is kept for a time or not at all");
            delimited(answer, bytes, received.keep().isZero());
        });
    }

    /** Where the answer itself says how long it is, that is how long it is. */
    private static void delimited(HttpAnswer answer, byte[] bytes, boolean last) {
        List<String> lengths = values(answer, "Content-Length");
        boolean chunked = !values(answer, "Transfer-Encoding").isEmpty();
        boolean mayHaveContent = answer.status() != 204 && answer.status() != 304;
        if (!mayHaveContent) {
            require(answer.body().length == 0, "no content where there can be none");
            return;
        }
        require(!(chunked && !lengths.isEmpty()), "an answer has one length");
        if (!lengths.isEmpty()) {
            require(lengths.size() == 1, "an answer says its length once");
            require(Long.parseLong(lengths.get(0)) == answer.body().length, "content is as long as was said");
        }
        if ((chunked || !lengths.isEmpty()) && !last) {
            // Kept, so that every byte belongs to the answer: without the last of them it is none.
            require(answer(Arrays.copyOf(bytes, bytes.length - 1)).isEmpty(), "a cut answer is no shorter answer");
        }
    }

    private static List<String> values(HttpAnswer answer, String field) {
        return answer.headers().stream()
                .filter(line -> line.is(field))
                .map(HeaderLine::value)
                .toList();
    }

    private static Optional<Conversation.Received> answer(byte[] bytes) {
        CannedSocket socket = new CannedSocket(bytes);
        try {
            GatewayConnection connection = GatewayConnection.over(socket, socket, LIMITS);
            return Optional.of(new Conversation(connection, LIMITS).hold(QUESTION));
        } catch (IOException | HttpException e) {
            return Optional.empty();
        }
    }
}
