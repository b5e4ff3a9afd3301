package org.i247.sdk.internal.diagnostics;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import org.i247.sdk.internal.configuration.Key;
import org.i247.sdk.internal.event.Events;
import org.i247.sdk.internal.gateway.GatewayLine;
import org.i247.sdk.internal.gateway.HttpGateway;
import org.i247.sdk.internal.keys.TlsKey;
import org.i247.sdk.internal.revocation.RevocationCheck;
import org.i247.sdk.internal.transport.EngineLimits;
import org.i247.sdk.internal.transport.LineProbe;
import org.i247.sdk.internal.transport.TlsMaterial;
import org.i247.sdk.security.Identity;
import org.i247.sdk.security.Trust;

/**
 * What a look at the endpoints needs, made of keys and trust as a client makes it. A client's own line is used where there is a
 * client, and left open.
 *
 * @param gateway asks
 * @param probe goes step by step
 * @param key the key for the probe's TLS
 * @param borrowed whether the gateway is a client's
 */
record OpenLine(HttpGateway gateway, LineProbe probe, TlsKey key, boolean borrowed) implements AutoCloseable {
    static OpenLine of(
            Setup setup,
            List<URI> endpoints,
            Identity identity,
            Trust trust,
            Duration connectTime,
            LongSupplier nanos,
            RandomGenerator random) {
        HttpGateway live = setup.live();
        HttpGateway gateway = live != null ? live : open(setup, endpoints, identity, trust, connectTime, random);
        TlsKey key = TlsKey.of(
                identity.tlsPrivateKey(),
                identity.tlsChain().get(0).getPublicKey(),
                identity.tlsKeyProvider().orElse(null),
                // Before the line's own time is over: then it is known that it was the token.
                connectTime.dividedBy(2));
        try {
            TlsMaterial material = new TlsMaterial(key.key(), identity.tlsChain(), trust.authorities());
            RevocationCheck revocation = new RevocationCheck(
                    trust.revocation(), trust.authorities(), Events.unheard(), setup.clock(), random);
            LineProbe probe = new LineProbe(material, revocation, setup.clock(), connectTime, nanos);
            return new OpenLine(gateway, probe, key, live != null);
        } catch (RuntimeException e) {
            key.close();
            if (live == null) {
                gateway.close();
            }
            throw e;
        }
    }

    private static HttpGateway open(
            Setup setup,
            List<URI> endpoints,
            Identity identity,
            Trust trust,
            Duration connectTime,
            RandomGenerator random) {
        int bytes = setup.settings().count(Key.LIMITS_RESPONSE_BYTES).orElse(EngineLimits.DEFAULT.bodyBytes());
        return new GatewayLine(endpoints, setup.cryptography(), connectTime, bytes)
                .open(identity, trust, setup.clock(), random, Events.unheard());
    }

    @Override
    public void close() {
        try (key;
                probe) {
            if (!borrowed) {
                gateway.close();
            }
        }
    }
}
