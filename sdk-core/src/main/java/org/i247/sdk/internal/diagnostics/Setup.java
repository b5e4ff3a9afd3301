package org.i247.sdk.internal.diagnostics;

import java.time.InstantSource;
import java.util.function.Supplier;
import org.i247.sdk.internal.configuration.Settings;
import org.i247.sdk.internal.event.RecentEvents;
import org.i247.sdk.internal.gateway.HttpGateway;
import org.i247.sdk.security.CryptographyProvider;
import org.i247.sdk.security.Identity;
import org.i247.sdk.security.Trust;
import org.i247.sdk.spi.Gateway;
import org.jspecify.annotations.Nullable;

/**
 * What is to be looked at: a client that is in use, or one that is yet to be made.
 *
 * @param settings by name
 * @param identity gives the keys that are in use, or reads them; a supplier that reads them is asked once for a run
 * @param trust likewise for whom the client believes
 * @param own a gateway of one's own, in place of the contract's
 * @param live the gateway of a client that is in use
 * @param ownStore whether evidence goes to a store of one's own
 * @param cryptography who computes signatures
 * @param clock this machine's clock
 * @param memory what happened to the client; empty if it is yet to be made
 */
public record Setup(
        Settings settings,
        Supplier<Identity> identity,
        Supplier<Trust> trust,
        @Nullable Gateway own,
        @Nullable HttpGateway live,
        boolean ownStore,
        CryptographyProvider cryptography,
        InstantSource clock,
        RecentEvents memory) {
    /** Nothing of what it holds. */
    @Override
    public String toString() {
        return "Setup";
    }
}
