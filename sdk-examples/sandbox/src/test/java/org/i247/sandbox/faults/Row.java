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
 * @param alone whether nothing else is played meanwhile, because it takes the whole machine
 * @param question what is asked
 * @param expected how it ends
 * @param attempts how many attempts the client makes
 * @param requests how many requests the server sees
 * @param times how long it takes
 */
record Row(
        String id,
        String happens,
        List<Arrangement> ways,
        boolean oneClient,
        boolean alone,
        Question question,
        Expected expected,
        int attempts,
        int requests,
        Times times) {
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
                false,
                Question.CLEAN_DOCUMENT,
                new Expected.Answer("NO_HIT"),
                1,
                1,
                Times.NONE);
    }

    /** Arranges what happens. */
    Row given(Arrangement arrangement) {
        return givenEach(List.of(arrangement));
    }

    /** Arranges it in several ways, which all end alike. */
    Row givenEach(List<Arrangement> each) {
        return new Row(id, happens, each, false, alone, question, expected, attempts, requests, times);
    }

    /** Plays all ways over one client. */
    Row overOneClient() {
        return new Row(id, happens, ways, true, alone, question, expected, attempts, requests, times);
    }

    /** Asks something else than for the clean document. */
    Row asks(Question other) {
        return new Row(id, happens, ways, oneClient, alone, other, expected, attempts, requests, times);
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
        return new Row(id, happens, ways, oneClient, alone, question, end, attempts, requests, times);
    }

    /** Takes so many attempts, each of which the server sees as a request. */
    Row attempts(int number) {
        return new Row(id, happens, ways, oneClient, alone, question, expected, number, number, times);
    }

    /** The server sees another number of requests than there are attempts. */
    Row requests(int number) {
        return new Row(id, happens, ways, oneClient, alone, question, expected, attempts, number, times);
    }

    /** The client's own limits let it take so long, and not longer. */
    Row lasts(Duration time) {
        return waits(time, time);
    }

    /** Waits for this time, because somebody asked for it. */
    Row waits(Duration time) {
        return waits(time, time);
    }

    /** Takes a time between these two, before anything else is counted. */
    Row waits(Duration from, Duration to) {
        return timed(times.waiting(from, to));
    }

    /** Moves a million bytes or more: over within the time that an attempt has if nothing else is said. */
    Row movesMuch() {
        return waits(Duration.ZERO, Duration.ofSeconds(10));
    }

    /** The client waits between its attempts as one that was asked for patience. */
    Row patiently() {
        return timed(times.patiently());
    }

    private Row timed(Times other) {
        return new Row(id, happens, ways, oneClient, alone, question, expected, attempts, requests, other);
    }

    /** Is played when nothing else is. */
    Row aloneOnStage() {
        return new Row(id, happens, ways, oneClient, true, question, expected, attempts, requests, times);
    }

    @Override
    public String toString() {
        return id;
    }
}
