package org.i247.sdk.internal.evidence;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.i247.sdk.query.Members;
import org.jspecify.annotations.Nullable;

/** A record on its way into the log. */
final class Writing {
    private final Members body;
    private final CountDownLatch done = new CountDownLatch(1);
    private volatile long sequence;
    private volatile @Nullable String failure;

    Writing(Members body) {
        this.body = body;
    }

    Members body() {
        return body;
    }

    void written(long asSequence) {
        sequence = asSequence;
        done.countDown();
    }

    void failed(String reason) {
        failure = reason;
        done.countDown();
    }

    /**
     * Waits until the record is in the log. An interruption does not end the wait, which is short: half a piece of evidence
     * is none. The thread's flag is set again.
     *
     * @param nanos how long at most
     * @param clock a monotonic source of nanoseconds
     * @return the record's number
     * @throws NotWrittenException if it is not, or not in time
     */
    long await(long nanos, LongSupplier clock) throws NotWrittenException {
        boolean interrupted = false;
        long end = clock.getAsLong() + nanos;
        try {
            while (true) {
                try {
                    if (!done.await(end - clock.getAsLong(), TimeUnit.NANOSECONDS)) {
                        throw new NotWrittenException("no answer in time");
                    }
                    String reason = failure;
                    if (reason != null) {
                        throw new NotWrittenException(reason);
                    }
                    return sequence;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
