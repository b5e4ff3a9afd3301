package org.i247.sdk.internal.gateway;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.i247.sdk.fuzz.AnswerOracle;
import org.i247.sdk.fuzz.PlainJson;
import org.i247.sdk.query.Answer;

/**
 * What a gateway of fuzzed answers let out, and the truth about it.
 *
 * @param signed what the gateway's own key signed for this request; empty if nothing was
 * @param sent what went out, possibly changed on the way
 * @param bytes the bytes of it
 * @param whole whether all of the bytes went out
 */
record Emission(Optional<Message> signed, Message sent, byte[] bytes, boolean whole) {
    private static final List<String> COVERED =
            List.of("Request-Id", "Content-Type", "Content-Digest", "Content-Range", "ETag", "Location", "Retry-After");

    /** Whether this reading is what the gateway itself said: signed by it, not touched since, and in these words. */
    boolean allows(Answer<?> reading, String database) {
        return whole
                && signed.filter(this::isSame).isPresent()
                && sent.status() == 200
                && sent.lines().values("Content-Type").stream().allMatch(type -> type.startsWith("application/json"))
                && PlainJson.object(sent.body())
                        .filter(json -> new AnswerOracle(json.members(), database, true).allows(reading))
                        .isPresent();
    }

    private boolean isSame(Message signed) {
        return signed.status() == sent.status()
                && Arrays.equals(signed.body(), sent.body())
                && COVERED.stream()
                        .allMatch(field ->
                                signed.lines().values(field).equals(sent.lines().values(field)));
    }
}
