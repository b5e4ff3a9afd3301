package org.i247.sdk.biometric;

import org.i247.sdk.query.Database;
import org.i247.sdk.query.DatabaseName;

/** The database of DNA profiles (DNA). Safe for use by several threads. */
public final class DnaProfiles extends BiometricOperations<DnaQuery, DnaCandidate> {
    /** The database itself, for a gateway adapter. */
    public static final Database<DnaQuery, DnaCandidate> DATABASE =
            new Database<>(DatabaseName.DNA, "dna-profiles", DnaCandidate::new);

    /**
     * The operations over what carries the calls.
     *
     * @param calls the client, or a test's own
     */
    public DnaProfiles(BiometricCalls<DnaQuery, DnaCandidate> calls) {
        super(calls);
    }
}
