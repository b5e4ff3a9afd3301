package org.i247.sdk.internal.keys;

import java.security.Provider;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * Bouncy Castle as a provider object. It is never registered: at the front of the list it would take over the record
 * work of TLS at several times the cost. Loading it takes up to half a second, so that happens on first use.
 */
public final class BouncyCastle {
    private BouncyCastle() {}

    /**
     * The provider, loaded when this is first called.
     *
     * @return the one provider object; safe for use by several threads
     */
    public static Provider provider() {
        return Holder.PROVIDER;
    }

    private static final class Holder {
        private static final Provider PROVIDER = new BouncyCastleProvider();
    }
}
