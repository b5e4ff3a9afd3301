package org.i247.sandbox.faults;

import java.time.Duration;

/**
 * How long the playing of a row takes: not less than what it waits for, and not more than the client's time-outs, the waits
 * between its attempts and an {@linkplain #ALLOWANCE allowance} come to.
 *
 * @param atLeast the time-outs that have to run out, and the waits that were asked for
 * @param limits what time-outs and waits that were asked for come to at the most
 * @param patient whether the gateway asks for patience, so that the client's own waits are those of a throttled one
 */
record Times(Duration atLeast, Duration limits, boolean patient) {
    /** For all that is not waiting, on a machine that does much else. */
    static final Duration ALLOWANCE = Duration.ofSeconds(3);

    /** Nothing has to be waited for. */
    static final Times NONE = new Times(Duration.ZERO, Duration.ZERO, false);

    /** The longest first wait between two attempts; each further one is twice as long. */
    private static final Duration BACK_OFF = Duration.ofMillis(50);

    private static final Duration THROTTLED = Duration.ofSeconds(1);

    /** For all that is not waiting, on a machine on which an unharmed question takes so long just now. */
    static Duration allowance(Duration unharmed) {
        Duration busy = unharmed.multipliedBy(10);
        return busy.compareTo(ALLOWANCE) > 0 ? busy : ALLOWANCE;
    }

    Times waiting(Duration from, Duration to) {
        return new Times(from, to, patient);
    }

    Times patiently() {
        return new Times(atLeast, limits, true);
    }

    /** The time in which a row of so many attempts is over. */
    Duration within(int attempts) {
        return waits(attempts).plus(ALLOWANCE);
    }

    /** What time-outs and waits of so many attempts come to at the most. */
    Duration waits(int attempts) {
        Duration first = patient ? THROTTLED : BACK_OFF;
        long steps = attempts == 0 ? 0 : (1L << (attempts - 1)) - 1;
        return limits.plus(first.multipliedBy(steps));
    }
}
