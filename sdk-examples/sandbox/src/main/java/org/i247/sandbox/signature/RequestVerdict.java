package org.i247.sandbox.signature;

import java.util.Optional;
import org.i247.sdk.internal.signature.SignedRequest;

/** What the gateway makes of a request's signature. */
public sealed interface RequestVerdict {
    /**
     * The request is the key's, whole, fresh and new.
     *
     * @param keyId the registered key that signed; the registry says whose it is
     * @param request what the answer is bound to
     */
    record Accepted(String keyId, SignedRequest request) implements RequestVerdict {}

    /**
     * The request is refused with status 401.
     *
     * @param code the problem's code: {@code SIGNATURE_INVALID}, {@code KEY_UNKNOWN}, {@code SIGNATURE_STALE} or
     *     {@code SIGNATURE_REPLAYED}
     * @param request what the answer is bound to; empty if the signature could not be read or its base not built, and
     *     then the answer is not signed
     */
    record Refused(String code, Optional<SignedRequest> request) implements RequestVerdict {}
}
