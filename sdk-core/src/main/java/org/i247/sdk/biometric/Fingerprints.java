package org.i247.sdk.biometric;

import org.i247.sdk.query.Database;
import org.i247.sdk.query.DatabaseName;

/** The database of fingerprints (AFIS). Safe for use by several threads. */
public final class Fingerprints extends BiometricOperations<FingerprintQuery, FingerprintCandidate> {
    /** The database itself, for a gateway adapter. */
    public static final Database<FingerprintQuery, FingerprintCandidate> DATABASE =
            new Database<>(DatabaseName.AFIS, "fingerprints", FingerprintCandidate::new);

    /**
     * The operations over what carries the calls.
     *
     * @param calls the client, or a test's own
     */
    public Fingerprints(BiometricCalls<FingerprintQuery, FingerprintCandidate> calls) {
        super(calls);
    }
}
