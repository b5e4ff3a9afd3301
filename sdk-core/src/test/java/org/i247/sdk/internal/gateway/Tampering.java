package org.i247.sdk.internal.gateway;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.i247.sdk.internal.signature.ContentDigest;
import org.i247.sdk.internal.signature.HeaderLine;

/** Changes a signed answer as somebody on the way might, who wants a hit to look like none or does not know better. */
final class Tampering {
    private static final String NO_HIT = """
            {"outcome": "NO_HIT", "complete": true, "total": 0, "nextCursor": null, "hits": [],
             "database": {"name": "%s"}, "answeredAt": "2026-11-23T10:00:01Z"}""";
    private static final List<String> STATUSES = List.of("200", "200", "201", "204", "304", "404", "429", "503", "999");

    private final RandomGenerator random;
    private final String database;

    Tampering(RandomGenerator random, String database) {
        this.random = random;
        this.database = database;
    }

    Message of(Message signed) {
        return switch (random.nextInt(9)) {
            case 0 -> signed.withBody(NO_HIT.formatted(database));
            case 1 -> digested(signed.withBody(NO_HIT.formatted(database)));
            case 2 -> new Message(signed.status(), signed.headers(), flipped(signed.body()));
            case 3 -> signed.withStatus(Integer.parseInt(any(STATUSES)));
            case 4 -> signed.without(line(signed).name());
            case 5 -> signed.with(line(signed).name(), line(signed).value());
            case 6 -> signed.replace(line(signed).name(), line(signed).value());
            case 7 -> value(signed);
            default -> shuffled(signed);
        };
    }

    private static Message digested(Message message) {
        return message.replace(ContentDigest.FIELD, ContentDigest.of(message.body()));
    }

    /** One character of one header's value. */
    private Message value(Message message) {
        HeaderLine line = line(message);
        StringBuilder value = new StringBuilder(line.value());
        if (value.length() > 0) {
            value.setCharAt(random.nextInt(value.length()), (char) (' ' + random.nextInt(95)));
        }
        return message.replace(line.name(), value.toString());
    }

    private Message shuffled(Message message) {
        List<HeaderLine> lines = new ArrayList<>(message.headers());
        int from = random.nextInt(lines.size());
        lines.add(random.nextInt(lines.size()), lines.remove(from));
        return new Message(message.status(), lines, message.body());
    }

    private byte[] flipped(byte[] body) {
        byte[] flipped = body.length == 0 ? "{}".getBytes(StandardCharsets.US_ASCII) : body.clone();
        flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        return flipped;
    }

    private HeaderLine line(Message message) {
        return any(message.headers());
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
