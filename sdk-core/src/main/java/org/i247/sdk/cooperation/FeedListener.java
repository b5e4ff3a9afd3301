package org.i247.sdk.cooperation;

/** A listener that runs. Safe for use by several threads. */
public interface FeedListener extends AutoCloseable {
    /**
     * How many were handed over and are not acknowledged yet.
     *
     * @return 0 to the bound of its options
     */
    int inHand();

    /**
     * Whether it still listens.
     *
     * @return false once it is closed, or its client is
     */
    boolean isRunning();

    /**
     * Hands nothing more over, waits for what is in hand to be acknowledged and for the gateway to be told, at most for the
     * time of its options, and lets go of the cursor. What is not acknowledged by then comes again from the next listener. If
     * the handler itself closes it, it does not wait. Idempotent.
     */
    @Override
    void close();
}
