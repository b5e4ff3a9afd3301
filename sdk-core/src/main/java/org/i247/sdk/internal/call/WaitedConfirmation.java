package org.i247.sdk.internal.call;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.i247.sdk.cooperation.Confirmation;
import org.i247.sdk.cooperation.ConfirmationDetails;
import org.i247.sdk.cooperation.Urgency;
import org.i247.sdk.error.ErrorCode;

/**
 * An owner's answer is waited for often at first, then more seldom: the gateway does not say how often. Used by one thread
 * at a time.
 */
final class WaitedConfirmation implements Waited<Confirmation> {
    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration IF_PRESENT = Duration.ofSeconds(5);
    private static final Duration IF_URGENT = Duration.ofSeconds(30);
    private static final Duration OTHERWISE = Duration.ofMinutes(1);

    private final Consumer<? super Confirmation> progress;
    private final Function<Duration, Confirmation> question;
    private Duration next = FIRST;

    WaitedConfirmation(Consumer<? super Confirmation> progress, Function<Duration, Confirmation> question) {
        this.progress = progress;
        this.question = question;
    }

    @Override
    public Confirmation ask(Duration time) {
        return question.apply(time);
    }

    @Override
    public Optional<Duration> pause(Confirmation state) {
        if (!(state instanceof Confirmation.Asked asked)) {
            return Optional.empty();
        }
        Duration longest = longest(asked.details());
        Duration pause = next.compareTo(longest) < 0 ? next : longest;
        next = next.multipliedBy(2).compareTo(OTHERWISE) < 0 ? next.multipliedBy(2) : OTHERWISE;
        return Optional.of(pause);
    }

    private static Duration longest(ConfirmationDetails details) {
        Urgency urgency = details.urgency().orElse(Urgency.ROUTINE);
        if (urgency.equals(Urgency.SUBJECT_PRESENT)) {
            return IF_PRESENT;
        }
        return urgency.equals(Urgency.URGENT) ? IF_URGENT : OTHERWISE;
    }

    @Override
    public void pausing(Confirmation state, Duration pause) {
        progress.accept(state);
    }

    @Override
    public ErrorCode unknown() {
        return ErrorCode.NOT_FOUND;
    }
}
