package org.i247.sdk.internal.keys;

import java.security.Provider;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * Bouncy Castle as a provider object. It is never registered: at the front of the list it would take over the record
 * work of TLS at several times the cost. Loading it takes up to half a second, so that happens on first use.
 */
public final class BouncyCastle {
    private BouncyCastle() {}

    /**
     * The provider. The first call loads it, unless that is under way, and waits.
     *
     * @return the one provider object; safe for use by several threads
     */
    public static Provider provider() {
        return Holder.PROVIDER;
    }

    /**
     * The provider, if it is loaded. The first call begins to load it and does not wait.
     *
     * @return the provider, or empty while it is being loaded
     */
    public static Optional<Provider> ifLoaded() {
        return Loading.DONE.getCount() == 0 ? Optional.of(Holder.PROVIDER) : Optional.empty();
    }

    private static final class Holder {
        private static final Provider PROVIDER = new BouncyCastleProvider();
    }

    /** A daemon thread that ends when the provider is there. */
    private static final class Loading {
        private static final CountDownLatch DONE = new CountDownLatch(1);

        static {
            CountDownLatch done = DONE;
            Thread thread = new Thread(() -> load(done), "i247-bouncy-castle");
            thread.setDaemon(true);
            thread.start();
        }

        /** Does not touch this class, which may not be initialised yet. */
        private static void load(CountDownLatch done) {
            Objects.requireNonNull(provider());
            done.countDown();
        }
    }
}
