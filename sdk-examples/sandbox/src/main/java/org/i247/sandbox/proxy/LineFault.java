package org.i247.sandbox.proxy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.i247.sandbox.proxy.ByteRule.End;
import org.jspecify.annotations.Nullable;

/**
 * What happens to one connection. Immutable; made by the methods here and put in force by {@link LineScript}.
 *
 * <p>Either the connection is {@linkplain #close() met} in a way that leads nowhere, or its bytes are passed on and
 * something happens to them:
 *
 * <pre>{@code
 * LineFault.in(Direction.ANSWER).dribble(1, Duration.ofMillis(50)).resetAt(300)
 * }</pre>
 *
 * <p>Bytes are counted from 0 at the beginning of the connection, each direction for itself. Something that is said of
 * byte N happens when that byte, or the end of the stream in its place, is about to be passed on: so {@code
 * in(ANSWER).resetAt(0)} resets when the answer begins. Between client and gateway the bytes are those of TLS; with
 * {@link FaultProxyBuilder#insideTls()} they are those of HTTP.
 */
public final class LineFault {
    /** Nothing happens. */
    static final LineFault NONE = new LineFault(Meeting.Manner.LED_ON, Direction.ANSWER, List.of(), null, null);

    private static final byte[] NOTHING = {};

    final Meeting meeting;
    final List<ByteRule> rules;
    final @Nullable Substitute substitute;
    final @Nullable Rewording rewording;
    private final Direction direction;

    private LineFault(
            Meeting meeting,
            Direction direction,
            List<ByteRule> rules,
            @Nullable Substitute substitute,
            @Nullable Rewording rewording) {
        this.meeting = meeting;
        this.direction = direction;
        this.rules = List.copyOf(rules);
        this.substitute = substitute;
        this.rewording = rewording;
    }

    private static LineFault met(Meeting meeting) {
        return new LineFault(meeting, Direction.ANSWER, List.of(), null, null);
    }

    /**
     * The connection is taken and closed at once.
     *
     * @return the fault
     */
    public static LineFault close() {
        return met(Meeting.Manner.CLOSED);
    }

    /**
     * The connection is taken and reset at once.
     *
     * @return the fault
     */
    public static LineFault reset() {
        return met(Meeting.Manner.RESET);
    }

    /**
     * The connection is taken, and then nobody says a word: a handshake that stalls.
     *
     * @return the fault
     */
    public static LineFault silence() {
        return met(Meeting.Manner.SILENCE);
    }

    /**
     * The client's {@code ClientHello} is read, and the connection closed.
     *
     * @return the fault
     */
    public static LineFault closeAfterHello() {
        return met(Meeting.Manner.CLOSED_AFTER_HELLO);
    }

    /**
     * The client's first bytes are answered without TLS, and the connection closed: what somebody says who speaks plain
     * HTTP at this port, or a handshake that one writes oneself.
     *
     * @param bytes what is said
     * @return the fault
     */
    public static LineFault speak(byte[] bytes) {
        return met(new Meeting.Speech(bytes.clone()));
    }

    /**
     * The bytes are passed on, and something is said of those in one direction.
     *
     * @param direction which
     * @return a fault of which nothing is said yet
     */
    public static LineFault in(Direction direction) {
        return NONE.and(direction);
    }

    /**
     * The request is read, content and all, and answered in place of the gateway; then the connection is closed. Needs a
     * proxy inside TLS.
     *
     * @param answer the answer byte for byte, status line and header section included
     * @return the fault, of whose answer more can be said
     */
    public static LineFault answering(byte[] answer) {
        return substituted(new Substitute(answer.clone(), NOTHING, false));
    }

    /**
     * As {@link #answering}, but nothing of the request is read before the answer, nor after it.
     *
     * @param answer the answer byte for byte
     * @return the fault, of whose answer more can be said
     */
    public static LineFault answeringEarly(byte[] answer) {
        return substituted(new Substitute(answer.clone(), NOTHING, true));
    }

    /**
     * The request is read and answered in place of the gateway by an answer that never ends. Needs a proxy inside TLS.
     *
     * @param beginning how it begins; may be empty
     * @param refrain what follows again and again, at least one byte
     * @return the fault, of whose answer more can be said
     */
    public static LineFault answeringWithoutEnd(byte[] beginning, byte[] refrain) {
        if (refrain.length == 0) {
            throw new IllegalArgumentException("What is repeated has at least one byte");
        }
        return substituted(new Substitute(beginning.clone(), refrain.clone(), false));
    }

    private static LineFault substituted(Substitute substitute) {
        return new LineFault(Meeting.Manner.LED_ON, Direction.ANSWER, List.of(), substitute, null);
    }

    /**
     * Goes on to speak of the other direction.
     *
     * @param other which
     * @return a fault with all that was said
     */
    public LineFault and(Direction other) {
        return new LineFault(meeting, Objects.requireNonNull(other, "other"), rules, substitute, rewording);
    }

    /**
     * Closes the connection in good order: with TLS inside, even with its word of farewell.
     *
     * @param at the first byte that does not arrive
     * @return a fault with all that was said
     */
    public LineFault closeAt(long at) {
        return with(at, End.CLOSE);
    }

    /**
     * Resets the connection on both sides.
     *
     * @param at the first byte that does not arrive
     * @return a fault with all that was said
     */
    public LineFault resetAt(long at) {
        return with(at, End.RESET);
    }

    /**
     * Passes nothing more on, and leaves the connection open.
     *
     * @param at the first byte that does not arrive
     * @return a fault with all that was said
     */
    public LineFault stallAt(long at) {
        return with(at, End.STALL);
    }

    /**
     * Reads nothing more, so that the sender gets no further once the buffers on the way are full. The connection stays
     * open until the proxy is reset or closed.
     *
     * @param at the first byte that does not arrive
     * @return a fault with all that was said
     */
    public LineFault clogAt(long at) {
        return with(at, End.CLOG);
    }

    /**
     * Ends this direction in good order; the other one goes on.
     *
     * @param at the first byte that does not arrive
     * @return a fault with all that was said
     */
    public LineFault halfCloseAt(long at) {
        return with(at, End.HALF_CLOSE);
    }

    /**
     * Holds up what comes, once.
     *
     * @param at the first byte that is late
     * @param time how late
     * @return a fault with all that was said
     */
    public LineFault pauseAt(long at, Duration time) {
        return with(at, new ByteRule.Pause(Objects.requireNonNull(time, "time")));
    }

    /**
     * Passes on a few bytes at a time, from the beginning.
     *
     * @param bytes how many, 1 or more
     * @param interval how long nothing follows
     * @return a fault with all that was said
     */
    public LineFault dribble(int bytes, Duration interval) {
        return dribbleFrom(0, bytes, interval);
    }

    /**
     * Passes on a few bytes at a time.
     *
     * @param at the first byte of which that is so
     * @param bytes how many, 1 or more
     * @param interval how long nothing follows
     * @return a fault with all that was said
     */
    public LineFault dribbleFrom(long at, int bytes, Duration interval) {
        if (bytes < 1) {
            throw new IllegalArgumentException("At least one byte has to be passed on");
        }
        return with(at, new ByteRule.Pace(bytes, Objects.requireNonNull(interval, "interval")));
    }

    /**
     * Changes one byte.
     *
     * @param at which
     * @param mask the bits that are turned, 1 to 255
     * @return a fault with all that was said
     */
    public LineFault flipAt(long at, int mask) {
        if (mask < 1 || mask > 0xFF) {
            throw new IllegalArgumentException("At least one of the eight bits has to be turned");
        }
        return with(at, new ByteRule.Flip(mask));
    }

    /**
     * Adds bytes that nobody sent. They do not count.
     *
     * @param at the byte before which they arrive
     * @param bytes what is added
     * @return a fault with all that was said
     */
    public LineFault insertAt(long at, byte[] bytes) {
        return with(at, new ByteRule.Insertion(bytes.clone()));
    }

    /**
     * Puts other words into the first header section of this direction, wherever these stand there. Bytes are counted
     * afterwards. Needs a proxy inside TLS.
     *
     * @param words the words as they are sent, for instance {@code "Content-Length: "}
     * @param others what stands in their place, line ends included
     * @return a fault with all that was said; what was said before of words in a header section no longer counts
     */
    public LineFault reword(String words, String others) {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("At least one character has to be replaced");
        }
        return new LineFault(meeting, direction, rules, substitute, new Rewording(direction, words, others));
    }

    private LineFault with(long at, ByteRule.Action action) {
        if (at < 0) {
            throw new IllegalArgumentException("Bytes are counted from 0");
        }
        if (meeting != Meeting.Manner.LED_ON) {
            throw new IllegalStateException("No byte of such a connection is passed on");
        }
        List<ByteRule> more = new ArrayList<>(rules);
        more.add(new ByteRule(direction, at, action));
        return new LineFault(meeting, direction, more, substitute, rewording);
    }

    /** Whether it can only be done by somebody who reads what is said. */
    boolean needsTls() {
        return substitute != null || rewording != null;
    }

    /** What happens to one direction. */
    List<ByteRule> rulesFor(Direction which) {
        return rules.stream().filter(rule -> rule.direction() == which).toList();
    }

    /**
     * Bytes of a text, as the wire has them.
     *
     * @param text characters up to U+00FF, line ends as they are to be sent
     * @return a byte for each character
     */
    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
