package org.i247.sdk.internal.gateway;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.i247.sdk.fuzz.ContentMutation;
import org.i247.sdk.internal.signature.ContentDigest;
import org.i247.sdk.internal.signature.SignatureFormatException;

/**
 * One answer to fuzz: content of a contract's fixture, changed or not, signed well, badly or not at all, tampered with or
 * not, whole or cut. All of it comes from one source of chance, so that a number gives the same answer again.
 */
final class FuzzedAnswer {
    private static final List<String> TYPES = List.of(
            "application/json; charset=utf-8", "text/html", "application/problem+json", "image/png", "application/jso");

    private final RandomGenerator random;
    private final List<byte[]> contents;
    private final String database;
    private final Kind kind;

    /** What is done to the answer. */
    enum Kind {
        /** Nothing: it must be read as it is. */
        GENUINE,
        /** The gateway signs content that is wrong. */
        SIGNED_FAULT,
        UNSIGNED,
        /** Signed by a key that is not pinned. */
        FOREIGN_KEY,
        /** Signed as an answer to the request before. */
        ANOTHER_REQUEST,
        /** Signed an hour ago or ahead. */
        STALE,
        /** Changed after it was signed. */
        TAMPERED,
        /** Cut at some byte. */
        CUT
    }

    FuzzedAnswer(RandomGenerator random, List<byte[]> contents, String database) {
        this.random = random;
        this.contents = contents;
        this.database = database;
        this.kind = kind(random.nextInt(100));
    }

    /** Most are faults that carry a good signature, and tampering: there a mistake of the reader would show. */
    private static Kind kind(int percent) {
        int[] shares = {10, 45, 5, 3, 3, 3, 29, 2};
        int at = 0;
        for (int left = percent; left >= shares[at]; at++) {
            left -= shares[at];
        }
        return Kind.values()[at];
    }

    Kind kind() {
        return kind;
    }

    Emission to(Seen request, Seen before, GatewaySigner own, GatewaySigner foreign) throws SignatureFormatException {
        Message plain = plain();
        Instant now = Instant.now();
        return switch (kind) {
            case GENUINE, SIGNED_FAULT -> emission(own.signed(plain, request, now), true);
            case UNSIGNED -> foreignOnly(plain);
            case FOREIGN_KEY -> foreignOnly(foreign.signed(plain, request, now));
            // The first request has none before it, and gets its own answer.
            case ANOTHER_REQUEST ->
                before == request
                        ? emission(own.signed(plain, request, now), true)
                        : foreignOnly(own.signed(plain, before, now));
            case STALE -> foreignOnly(own.signed(plain, request, now.plus(hour())));
            case TAMPERED -> {
                Message signed = own.signed(plain, request, now);
                Message changed = new Tampering(random, database).of(signed);
                yield new Emission(Optional.of(signed), changed, changed.bytes(), true);
            }
            case CUT -> emission(own.signed(plain, request, now), false);
        };
    }

    private Emission emission(Message signed, boolean whole) {
        byte[] all = signed.bytes();
        byte[] bytes = whole ? all : Arrays.copyOf(all, random.nextInt(all.length));
        return new Emission(Optional.of(signed), signed, bytes, whole);
    }

    private static Emission foreignOnly(Message sent) {
        return new Emission(Optional.empty(), sent, sent.bytes(), true);
    }

    private Message plain() {
        byte[] content = contents.get(random.nextInt(contents.size()));
        boolean faulty = kind == Kind.SIGNED_FAULT;
        byte[] body = faulty ? new ContentMutation(random).of(content) : content;
        String type = faulty && random.nextInt(20) == 0 ? TYPES.get(random.nextInt(TYPES.size())) : "application/json";
        int status = faulty && random.nextInt(20) == 0 ? 200 + random.nextInt(400) : 200;
        return new Message(status, List.of(), body)
                .with("Request-Id", "q-" + random.nextInt(1_000_000))
                .with("Content-Type", type)
                .with("Cache-Control", "no-store")
                .with(ContentDigest.FIELD, ContentDigest.of(body));
    }

    private Duration hour() {
        return random.nextBoolean() ? Duration.ofHours(1) : Duration.ofHours(-1);
    }
}
