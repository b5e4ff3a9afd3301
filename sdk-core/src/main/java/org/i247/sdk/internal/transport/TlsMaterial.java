package org.i247.sdk.internal.transport;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a TLS connection needs. Immutable. New material means a new engine: a change behind a live one would not reach
 * pooled or resumed connections.
 *
 * @param clientKey the private key of the client, perhaps on a token; null for a public service, which is not told who asks
 * @param clientChain the client's certificate, and after it those that lead to its authority, if any; empty without a key
 * @param trustedCertificates the authorities that issue the other side's certificates; only they are trusted
 */
public record TlsMaterial(
        @Nullable PrivateKey clientKey, List<X509Certificate> clientChain, List<X509Certificate> trustedCertificates) {
    /**
     * Keeps the material.
     *
     * @throws IllegalArgumentException if there is a key without a certificate or one without the other, or none is trusted
     */
    public TlsMaterial {
        clientChain = List.copyOf(clientChain);
        trustedCertificates = List.copyOf(trustedCertificates);
        if ((clientKey == null) != clientChain.isEmpty() || trustedCertificates.isEmpty()) {
            throw new IllegalArgumentException(
                    "TLS needs a key with its certificate, or neither, and a trusted authority");
        }
    }

    /**
     * Material for a service that does not ask who its clients are.
     *
     * @param trusted the authorities that issue its certificates; only they are trusted
     * @return material without a key
     * @throws IllegalArgumentException if none is trusted
     */
    public static TlsMaterial anonymous(List<X509Certificate> trusted) {
        return new TlsMaterial(null, List.of(), trusted);
    }

    /** The client's own certificate, if it shows one. */
    Optional<X509Certificate> clientCertificate() {
        return clientChain.stream().findFirst();
    }

    /** Nothing of the key. */
    @Override
    public String toString() {
        return "TlsMaterial[" + clientChain.size() + " client, " + trustedCertificates.size() + " trusted]";
    }
}
