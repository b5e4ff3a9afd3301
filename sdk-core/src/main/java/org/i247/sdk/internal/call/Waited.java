package org.i247.sdk.internal.call;

import java.time.Duration;
import java.util.Optional;
import org.i247.sdk.error.ErrorCode;

/**
 * What is waited for, and how.
 *
 * @param <S> how it stands
 */
interface Waited<S> {
    /** Asks once, within the time given. */
    S ask(Duration time);

    /** The pause before the next question; empty if it stands so that there is nothing to wait for. */
    Optional<Duration> pause(S state);

    /** Somebody may want to know that a pause begins. */
    void pausing(S state, Duration pause);

    /** What an address of the gateway says that does not know it, though another one may. */
    ErrorCode unknown();
}
