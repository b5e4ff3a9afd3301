package org.i247.sdk.internal.revocation;

import java.time.Instant;

/**
 * What a response tells.
 *
 * @param finding what it tells of the certificate
 * @param until how long that counts
 */
record OcspVerdict(Finding finding, Instant until) {
    static OcspVerdict unknown(Finding finding) {
        return new OcspVerdict(finding, Instant.MIN);
    }
}
