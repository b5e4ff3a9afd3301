package org.i247.sdk.internal.sealing;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/**
 * A key that messages are sealed for.
 *
 * @param key the private key
 * @param certificate its certificate
 */
public record OpeningKey(PrivateKey key, X509Certificate certificate) {
    /** Shows whose it is by the serial number, never the key. */
    @Override
    public String toString() {
        return "OpeningKey[" + certificate.getSerialNumber().toString(16) + "]";
    }
}
