package org.i247.borderdesk.check;

import java.util.Optional;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.record.WriteOutcome;

/** What came of something that a gateway carries out once for its key. */
public sealed interface KeyedResult permits WriteResult, SentResult {
    /**
     * What to call it by.
     *
     * @return its reference
     */
    String reference();

    /**
     * What it came to.
     *
     * @return the outcome
     */
    WriteOutcome<?> outcome();

    /**
     * What to repeat it with.
     *
     * @return the key, if nobody knows what it came to
     */
    Optional<WriteKey> repeatKey();

    /**
     * What it came to.
     *
     * @return the kind
     */
    default WriteKind kind() {
        return WriteKind.of(outcome());
    }

    /**
     * Why it was not carried out, or is not known.
     *
     * @return the error, unless it was carried out
     */
    default Optional<I247Exception> error() {
        return outcome()
                .match(
                        done -> Optional.empty(),
                        refused -> Optional.of(refused.error()),
                        conflict -> Optional.of(conflict.error()),
                        unknown -> Optional.of(unknown.error()));
    }
}
