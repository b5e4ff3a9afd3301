package org.i247.sdk.internal.transport;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Objects;

/**
 * What a TLS connection to a gateway needs. Immutable. New material means a new engine: a change behind a live one would
 * not reach pooled or resumed connections.
 *
 * @param clientKey the private key of the client, perhaps on a token
 * @param clientChain the client's certificate, and after it those that lead to its authority, if any
 * @param trustedCertificates the authorities that issue gateways' certificates; only they are trusted
 */
public record TlsMaterial(
        PrivateKey clientKey, List<X509Certificate> clientChain, List<X509Certificate> trustedCertificates) {
    /**
     * Keeps the material.
     *
     * @throws IllegalArgumentException if there is no client certificate or no trusted one
     */
    public TlsMaterial {
        Objects.requireNonNull(clientKey, "clientKey");
        clientChain = List.copyOf(clientChain);
        trustedCertificates = List.copyOf(trustedCertificates);
        if (clientChain.isEmpty() || trustedCertificates.isEmpty()) {
            throw new IllegalArgumentException("TLS needs a client certificate and a trusted authority");
        }
    }

    /** The client's own certificate. */
    X509Certificate clientCertificate() {
        return clientChain.get(0);
    }

    /** Nothing of the key. */
    @Override
    public String toString() {
        return "TlsMaterial[" + clientChain.size() + " client, " + trustedCertificates.size() + " trusted]";
    }
}
