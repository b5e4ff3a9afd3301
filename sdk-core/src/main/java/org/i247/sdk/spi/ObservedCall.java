package org.i247.sdk.spi;

/** Watches one call. Exactly one of {@link #answered} and {@link #failed} is called, last. Used by one thread. */
public interface ObservedCall {
    /** Watches nothing. */
    ObservedCall UNWATCHED = new ObservedCall() {
        @Override
        public ObservedAttempt attempt(int number, int endpoint) {
            return ObservedAttempt.UNWATCHED;
        }

        @Override
        public void answered() {}

        @Override
        public void failed(Throwable failure) {}

        @Override
        public String toString() {
            return "UNWATCHED";
        }
    };

    /**
     * An attempt begins.
     *
     * @param number which attempt of the call it is, from 1
     * @param endpoint which of the configured endpoints it goes to, from 0
     * @return who watches the attempt
     */
    ObservedAttempt attempt(int number, int endpoint);

    /** The call has a verified answer, whatever it says. */
    void answered();

    /**
     * The call has none.
     *
     * @param failure why, usually an {@link org.i247.sdk.error.I247Exception}
     */
    void failed(Throwable failure);
}
