package org.i247.screening;

import java.util.List;
import org.apache.flink.streaming.api.functions.async.ResultFuture;
import org.i247.sdk.screening.Subject;
import org.i247.sdk.screening.SubjectResult;

/** A traveller who waits for a line in the result. */
final class Waiting {
    private final Subject subject;
    private final ResultFuture<String> result;

    Waiting(ListEntry entry, ResultFuture<String> result) {
        this.subject = Subject.of(TravellerLine.read(entry.origin(), entry.line()));
        this.result = result;
    }

    Subject subject() {
        return subject;
    }

    void isAnswered(SubjectResult answered) {
        result.complete(List.of(ResultLine.of(answered)));
    }

    /** Nobody knows: the job is begun again from its last check point, and asks again. */
    void hasFailed(Throwable failure) {
        result.completeExceptionally(failure);
    }
}
