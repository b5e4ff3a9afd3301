package org.i247.sandbox;

import java.nio.file.Path;
import org.i247.sandbox.proxy.FaultProxyBuilder;
import org.i247.sandbox.proxy.ProxyCertificate;
import org.jspecify.annotations.Nullable;

/** What the command line says of the fault proxy. */
final class ProxyArguments {
    private int port;
    private boolean wanted;
    private boolean insideTls;
    private @Nullable ProxyCertificate certificate;
    private @Nullable Path faults;

    void port(int number) {
        wanted = true;
        port = number;
    }

    void insideTls() {
        insideTls = true;
    }

    void certificate(ProxyCertificate shown) {
        certificate = shown;
    }

    void faults(Path file) {
        faults = file;
    }

    /** Whether there is to be a proxy. */
    boolean isWanted() {
        return wanted;
    }

    /** The file of the first commands, if one was named. */
    @Nullable
    Path faults() {
        return faults;
    }

    FaultProxyBuilder applyTo(FaultProxyBuilder builder) {
        builder.port(port);
        if (insideTls) {
            builder.insideTls();
        }
        if (certificate != null) {
            builder.certificate(certificate);
        }
        return builder;
    }

    /** Refuses what is said of a proxy that is not wanted. */
    void check() {
        if (!wanted && (insideTls || certificate != null || faults != null)) {
            throw new IllegalArgumentException("Without --proxy there is no proxy of which something could be said");
        }
    }
}
