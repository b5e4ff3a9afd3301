package org.i247.sdk.internal.evidence;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.internal.ledger.BareAnswer;
import org.i247.sdk.internal.ledger.PlainHead;
import org.i247.sdk.internal.ledger.Times;
import org.i247.sdk.query.Members;
import org.i247.sdk.spi.ExchangeWitness;
import org.jspecify.annotations.Nullable;

/** What one attempt left. A gateway may tell it from a thread of its own, as long as that is over when the attempt is. */
final class AttemptTrace implements ExchangeWitness {
    private final int number;
    private final int endpoint;
    private final Instant begun;
    private final InstantSource clock;
    private volatile @Nullable Members request;
    private volatile @Nullable Members answer;
    private volatile @Nullable ErrorCode failure;

    AttemptTrace(int number, int endpoint, InstantSource clock) {
        this.number = number;
        this.endpoint = endpoint;
        this.clock = clock;
        this.begun = clock.instant();
    }

    @Override
    public boolean isListening() {
        return true;
    }

    @Override
    public void requestSigned(String base, String signature) {
        request =
                Members.builder().put("base", base).put("signature", signature).build();
    }

    @Override
    public void answerVerified(String base, String signature, byte[] content) {
        if (!PlainHead.isIn(base)) {
            return;
        }
        Members.Builder kept = Members.builder()
                .put("at", Times.text(clock.instant()))
                .put("base", base)
                .put("signature", signature);
        Optional<String> bare = BareAnswer.text(content);
        bare.ifPresent(text -> kept.put("content", text));
        answer = kept.build();
    }

    void failed(ErrorCode code) {
        failure = code;
    }

    Members record() {
        Members.Builder kept = Members.builder()
                .put("number", number)
                .put("endpoint", endpoint)
                .put("at", Times.text(begun));
        ErrorCode code = failure;
        if (code != null) {
            kept.put("code", code.value());
        }
        if (request != null) {
            kept.put("request", request);
        }
        if (answer != null) {
            kept.put("answer", answer);
        }
        return kept.build();
    }

    @Override
    public String toString() {
        return "AttemptTrace[" + number + "]";
    }
}
