package org.i247.sandbox.proxy;

import java.net.URI;
import java.util.Objects;
import java.util.function.Consumer;
import javax.net.ssl.SSLParameters;
import org.jspecify.annotations.Nullable;

/** Sets a fault proxy up. Not safe for use by several threads. */
public final class FaultProxyBuilder {
    private final URI gateway;
    private final @Nullable ProxyKeys keys;
    private int port;
    private boolean insideTls;
    private ProxyCertificate certificate = ProxyCertificate.GOOD;
    private Consumer<SSLParameters> manner = unchanged -> {};
    private Sleeper sleeper = Sleeper.real();

    FaultProxyBuilder(URI gateway, @Nullable ProxyKeys keys) {
        this.gateway = gateway;
        this.keys = keys;
    }

    /**
     * Where it listens, on this machine only; a free port if nothing is said.
     *
     * @param number the port, 0 to 65535; 0 is any free one
     * @return this builder
     */
    public FaultProxyBuilder port(int number) {
        if (number < 0 || number > 65535) {
            throw new IllegalArgumentException("A port is a number from 0 to 65535");
        }
        port = number;
        return this;
    }

    /**
     * Lets TLS end at the proxy and begin anew behind it, so that faults strike the bytes of HTTP. Without it TLS goes
     * through untouched from end to end, and they strike the bytes of TLS.
     *
     * @return this builder
     * @throws IllegalStateException if the proxy has no keys: it gets them from {@code Sandbox.faultProxy()}
     */
    public FaultProxyBuilder insideTls() {
        if (keys == null) {
            throw new IllegalStateException("Without the sandbox's authority a proxy cannot stand inside TLS");
        }
        insideTls = true;
        return this;
    }

    /**
     * Shows clients another certificate than a good one. The proxy then stands inside TLS.
     *
     * @param shown what is shown
     * @return this builder
     */
    public FaultProxyBuilder certificate(ProxyCertificate shown) {
        certificate = Objects.requireNonNull(shown, "shown");
        return insideTls();
    }

    /**
     * Speaks TLS to clients in another manner, for instance with weak suites only. The proxy then stands inside TLS.
     *
     * @param change changes what would be spoken
     * @return this builder
     */
    public FaultProxyBuilder tls(Consumer<SSLParameters> change) {
        manner = Objects.requireNonNull(change, "change");
        return insideTls();
    }

    /**
     * Who waits where a fault takes time; in real time if nothing is said.
     *
     * @param waiting the sleeper
     * @return this builder
     */
    public FaultProxyBuilder sleeper(Sleeper waiting) {
        sleeper = Objects.requireNonNull(waiting, "waiting");
        return this;
    }

    /**
     * Starts the proxy; it listens when this returns.
     *
     * @return the proxy; the caller closes it
     * @throws IllegalStateException if the port is taken
     */
    public FaultProxy start() {
        return new FaultProxy(port, sides(), insideTls, sleeper);
    }

    private Sides sides() {
        if (insideTls && keys != null) {
            return new TlsSides(
                    gateway.getHost(), gateway.getPort(), keys.toClient(certificate), keys.toGateway(), manner);
        }
        return new PlainSides(gateway.getHost(), gateway.getPort());
    }
}
