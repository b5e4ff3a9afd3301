package org.i247.sdk.internal.signature;

/** Why an answer is not believed, in the order of the checks. */
public enum RejectionReason {
    /** A field that may stand once stands twice. */
    REPEATED_FIELD,
    /** The content is coded. */
    CONTENT_CODING,
    /** There is no signature with the contract's label. */
    UNSIGNED,
    /** There is content, but no type or no digest of it: it counts as unsigned. */
    CONTENT_NOT_COVERED,
    /** A signature field is malformed, or the label stands twice. */
    MALFORMED,
    /** The parameters are not the profile's. */
    PARAMETERS,
    /** The components are not the profile's, or not those of this request. */
    COMPONENTS,
    /** The key is not pinned. */
    KEY_NOT_PINNED,
    /** The key is pinned, but its certificate is not valid now. */
    KEY_NOT_VALID,
    /** The key is pinned, but its certificate was revoked. */
    KEY_REVOKED,
    /** The key is pinned, but nothing tells whether its certificate was revoked, and something must. */
    KEY_REVOCATION_UNKNOWN,
    /** The algorithm named is not the key's. */
    ALGORITHM,
    /** The signature value has not the length of the algorithm's. */
    LENGTH,
    /** The signature does not verify: it is another's, or another request's. */
    SIGNATURE,
    /** The digest is not that of the content. */
    DIGEST,
    /** The answer was made too long ago, or in the future. */
    AGE
}
