package org.i247.sdk.cooperation;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.i247.sdk.internal.ledger.Sha256;

/**
 * A listener's state as text, a line for each thing: {@code i247-cursor 1 FEED}, {@code CURSOR base64}, {@code DONE id},
 * {@code TELL id}, and last {@code SHA256 hex} over all lines before it. A file that was cut, mixed or changed does not read.
 */
final class CursorFormat {
    private static final String HEADING = "i247-cursor 1 ";
    private static final String CURSOR = "CURSOR ";
    private static final String DONE = "DONE ";
    private static final String TELL = "TELL ";
    private static final String DIGEST = "SHA256 ";

    private CursorFormat() {}

    static byte[] write(CursorState state) {
        StringBuilder text = new StringBuilder(HEADING).append(state.feed()).append('\n');
        state.cursor()
                .map(cursor -> Base64.getEncoder().encodeToString(cursor.getBytes(StandardCharsets.UTF_8)))
                .ifPresent(cursor -> text.append(CURSOR).append(cursor).append('\n'));
        state.acknowledged().forEach(id -> text.append(DONE).append(id).append('\n'));
        state.untold().forEach(id -> text.append(TELL).append(id).append('\n'));
        String digest = digest(text.toString());
        text.append(DIGEST).append(digest).append('\n');
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The state; empty if it is none, or not as it was written. */
    static Optional<CursorState> read(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
        int last = text.lastIndexOf('\n' + DIGEST) + 1;
        if (last == 0 || !text.substring(last).equals(DIGEST + digest(text.substring(0, last)) + '\n')) {
            return Optional.empty();
        }
        return state(text.substring(0, last).split("\n", -1));
    }

    private static Optional<CursorState> state(String[] lines) {
        if (!lines[0].startsWith(HEADING)) {
            return Optional.empty();
        }
        Optional<String> cursor = Optional.empty();
        List<String> acknowledged = new ArrayList<>();
        List<String> untold = new ArrayList<>();
        for (String line : List.of(lines).subList(1, lines.length - 1)) {
            if (line.startsWith(CURSOR)) {
                byte[] bytes = Base64.getDecoder().decode(line.substring(CURSOR.length()));
                cursor = Optional.of(new String(bytes, StandardCharsets.UTF_8));
            } else if (line.startsWith(DONE)) {
                acknowledged.add(line.substring(DONE.length()));
            } else if (line.startsWith(TELL)) {
                untold.add(line.substring(TELL.length()));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new CursorState(lines[0].substring(HEADING.length()), cursor, acknowledged, untold));
    }

    private static String digest(String text) {
        return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
    }
}
