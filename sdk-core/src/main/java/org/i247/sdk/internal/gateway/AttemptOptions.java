package org.i247.sdk.internal.gateway;

import feign.Request;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.i247.sdk.internal.json.AskedTexts;
import org.i247.sdk.internal.transport.HeaderLine;
import org.i247.sdk.query.Members;
import org.i247.sdk.spi.Attempt;
import org.jspecify.annotations.Nullable;

/**
 * Brings the attempt through Feign to the client beneath: Feign hands these options on as they are. Its own time-outs are
 * not used, since they do not cover a body that dribbles; the attempt's time does.
 */
final class AttemptOptions extends Request.Options {
    private final Attempt attempt;
    private final List<HeaderLine> further;
    private final boolean named;
    private @Nullable Members question;
    private Duration clockSkew = Duration.ZERO;

    AttemptOptions(Attempt attempt) {
        this(attempt, List.of());
    }

    /** An attempt with fields beside those that every request has, such as the key of a write. */
    AttemptOptions(Attempt attempt, List<HeaderLine> further) {
        this(attempt, further, true);
    }

    private AttemptOptions(Attempt attempt, List<HeaderLine> further, boolean named) {
        super(0, TimeUnit.MILLISECONDS, 0, TimeUnit.MILLISECONDS, false);
        this.attempt = attempt;
        this.further = List.copyOf(further);
        this.named = named;
    }

    /** An attempt that does not say on whose behalf it asks. */
    static AttemptOptions nameless(Attempt attempt) {
        return new AttemptOptions(attempt, List.of(), false);
    }

    /** Feign looks for options that somebody set for a method of its own; there are none. */
    @Override
    public Request.Options getMethodOptions(String methodName) {
        return this;
    }

    Attempt attempt() {
        return attempt;
    }

    List<HeaderLine> further() {
        return further;
    }

    boolean named() {
        return named;
    }

    /** Keeps what the content is made of, for {@link #asked}. */
    AttemptOptions asking(Members content) {
        question = content;
        return this;
    }

    /** The texts of the content, which are read out of it if nobody said what it is made of. */
    AskedTexts asked(byte[] content) {
        return question != null ? AskedTexts.of(question) : AskedTexts.in(content);
    }

    /** What the client beneath learned from a verified answer: the gateway's clock minus this machine's. */
    void learned(Duration skew) {
        clockSkew = skew;
    }

    Duration clockSkew() {
        return clockSkew;
    }
}
