package org.i247.sandbox.faults;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.i247.sdk.error.ErrorCode;

/**
 * One row of the fault matrix. Immutable; a row starts as {@link #row}, and each method gives it one more property.
 *
 * @param id its name within the group, in small letters and hyphens
 * @param happens what happens, one sentence
 * @param ways one arrangement, or several of one kind, such as an answer cut at each byte; each is played by itself
 * @param oneClient whether one client plays all ways, one after the other, which is quicker; not for faults that it would
 *     remember, such as an outage
 * @param question what is asked
 * @param expected how it ends
 * @param attempts how many attempts the client makes
 * @param requests how many requests the server sees
 * @param atLeast the time that it takes at the least: a wait that was asked for
 * @param within the time in which it is over, at the most, on a machine that does much else
 */
record Row(
        String id,
        String happens,
        List<Arrangement> ways,
        boolean oneClient,
        Question question,
        Expected expected,
        int attempts,
        int requests,
        Duration atLeast,
        Duration within) {
    private static final Duration SOON = Duration.ofSeconds(15);

    Row {
        ways = List.copyOf(ways);
    }

    /** A row in which nothing happens yet: the clean document is no hit at the first attempt. */
    static Row row(String id, String happens) {
        return new Row(
                id,
                happens,
                List.of(Arrangement.NOTHING),
                false,
                Question.CLEAN_DOCUMENT,
                new Expected.Answer("NO_HIT"),
                1,
                1,
                Duration.ZERO,
                SOON);
    }

    /** Arranges what happens. */
    Row given(Arrangement arrangement) {
        return givenEach(List.of(arrangement));
    }

    /** Arranges it in several ways, which all end alike. */
    Row givenEach(List<Arrangement> each) {
        return new Row(id, happens, each, false, question, expected, attempts, requests, atLeast, within);
    }

    /** Plays all ways over one client. */
    Row overOneClient() {
        return new Row(id, happens, ways, true, question, expected, attempts, requests, atLeast, within);
    }

    /** Asks something else than for the clean document. */
    Row asks(Question other) {
        return new Row(id, happens, ways, oneClient, other, expected, attempts, requests, atLeast, within);
    }

    /** Ends with a failure; its message has these arguments. */
    Row fails(ErrorCode code, String... because) {
        return ends(new Expected.Failure(code, Arrays.asList(because)));
    }

    /** Ends with an answer, in words as {@link Told#kind()} has them. */
    Row answers(String kind) {
        return ends(new Expected.Answer(kind));
    }

    private Row ends(Expected end) {
        return new Row(id, happens, ways, oneClient, question, end, attempts, requests, atLeast, within);
    }

    /** Takes so many attempts, each of which the server sees as a request. */
    Row attempts(int number) {
        return new Row(id, happens, ways, oneClient, question, expected, number, number, atLeast, within);
    }

    /** The server sees another number of requests than there are attempts. */
    Row requests(int number) {
        return new Row(id, happens, ways, oneClient, question, expected, attempts, number, atLeast, within);
    }

    /** Is over within this time. */
    Row within(Duration time) {
        return new Row(id, happens, ways, oneClient, question, expected, attempts, requests, atLeast, time);
    }

    /** Waits for this time at the least. */
    Row waits(Duration time) {
        return new Row(id, happens, ways, oneClient, question, expected, attempts, requests, time, within);
    }

    @Override
    public String toString() {
        return id;
    }
}
