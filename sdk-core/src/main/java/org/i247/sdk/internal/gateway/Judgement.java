package org.i247.sdk.internal.gateway;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.i247.sdk.internal.signature.AnswerVerdict;
import org.i247.sdk.internal.signature.AnswerVerifier;
import org.i247.sdk.internal.signature.HeaderLines;
import org.i247.sdk.internal.signature.SignedRequest;
import org.i247.sdk.internal.transport.HttpAnswer;
import org.jspecify.annotations.Nullable;

/** Judges the answer to one request while its connection waits to hear whether it may be used again. For one thread. */
final class Judgement implements Predicate<HttpAnswer> {
    /** Statuses that a machine in between may give when it does not reach the gateway (contract, section 2). */
    private static final List<Integer> UNREACHABLE = List.of(408, 425, 429, 502, 503, 504);

    private final AnswerVerifier verifier;
    private final SignedRequest signed;
    private @Nullable AnswerVerdict verdict;

    Judgement(AnswerVerifier verifier, SignedRequest signed) {
        this.verifier = verifier;
        this.signed = signed;
    }

    /** Whether a machine in between may have said so: that is no attack, and costs no connection. */
    static boolean isInBetween(HttpAnswer answer) {
        return UNREACHABLE.contains(answer.status());
    }

    @Override
    public boolean test(HttpAnswer answer) {
        HeaderLines headers = SignedExchange.signable(answer.headers());
        verdict = verifier.verify(signed, answer.status(), headers, answer.body());
        return verdict instanceof AnswerVerdict.Verified || isInBetween(answer);
    }

    AnswerVerdict verdict() {
        return Objects.requireNonNull(verdict, "no answer came yet");
    }
}
